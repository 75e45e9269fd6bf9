package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.output.BuildState;
import io.clickpipes.codegen.output.Claims;
import io.clickpipes.codegen.output.OutputWriter;
import io.clickpipes.codegen.source.Fetcher;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates Retrofit interfaces and immutable models from an OpenAPI document. Does nothing if no input, option or
 * output changed since the last time. Bound to a phase of the tests, such as {@code generate-test-sources}, it generates
 * for them.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends EngineMojo {

    /**
     * Folder for the sources. Default: {@code generated-sources/clickpipes-codegen} in the build folder ({@code target}
     * where there is no project), or {@code generated-test-sources/clickpipes-codegen} for tests. Example:
     * {@code target/pond}.
     */
    @Parameter(property = "clickpipes.codegen.output")
    private @Nullable File output;

    /**
     * Whether to take a document that differs from what {@code pull} wrote, as its lock tells: to try an edit. Example:
     * {@code -Dclickpipes.codegen.allowLocalEdits}.
     */
    @Parameter(property = "clickpipes.codegen.allowLocalEdits", defaultValue = "false")
    private boolean allowLocalEdits;

    /** Also what is there from before belongs to the project: if nothing is done, and if something goes wrong. */
    @Override
    void prepare(Projects where) {
        where.addSources(folder(where), isForTests());
    }

    @Override
    void run(Projects where) {
        Path folder = folder(where);
        if (isSkipped()) {
            getLog().info("Skipped: nothing is generated into " + folder + ".");
            return;
        }
        OutputWriter writer = new OutputWriter(folder, executionId());
        SortedMap<String, String> settings = settings(where);
        settings.put("output", folder.toString());
        settings.put("allowLocalEdits", String.valueOf(allowLocalEdits));
        settings.put("plugin", version());
        ClassPath.addTo(settings, getClass().getClassLoader());

        Path stateFile = where.buildFolder().resolve("clickpipes-codegen/" + fileName(executionId()) + ".state");
        Optional<BuildState> before = BuildState.read(stateFile);
        Optional<String> reason = reason(where, before, settings, writer);
        Claims claims = claims();
        if (reason.isEmpty()) {
            BuildState state = before.orElseThrow();
            claims.claim(executionId(), folder, state.outputs());
            state.warnings().forEach(getLog()::warn);
            getLog().info("Up to date: " + state.outputs().size() + " files from " + Fetcher.shown(inputSpec()) + ".");
            return;
        }
        getLog().debug("Not up to date: " + reason.get() + ".");
        refuseNetworkIfOffline(where);
        new Generation(this, where, settings, claims).run(folder, writer, allowLocalEdits, stateFile);
    }

    /** Why there is something to do. */
    private Optional<String> reason(
            Projects where, Optional<BuildState> before, SortedMap<String, String> settings, OutputWriter writer) {
        // What a server has today only a download can tell; equal files are not written again then.
        return inputs(where).stream()
                .filter(Fetcher::isHttp)
                .findFirst()
                .map(each -> Fetcher.shown(each) + " is read over the network")
                .or(() -> before.isEmpty()
                        ? Optional.of("nothing was generated before")
                        : before.get().difference(settings, writer));
    }

    private void refuseNetworkIfOffline(Projects where) {
        if (isOffline()) {
            List<Diagnostic> remote = inputs(where).stream()
                    .filter(Fetcher::isHttp)
                    .map(each -> new Diagnostic(
                            "source-offline",
                            Fetcher.shown(each),
                            "#",
                            "Maven is offline, and this is read over the network.",
                            "Build without -o, or keep a copy in the project: the goal pull makes one."))
                    .toList();
            if (!remote.isEmpty()) {
                throw new CodegenException(remote);
            }
        }
    }

    private Path folder(Projects where) {
        return output == null
                ? where.buildFolder()
                        .resolve(
                                (isForTests() ? "generated-test-sources" : "generated-sources") + "/clickpipes-codegen")
                : output.toPath();
    }

    /** The phases between the code and its packaging are about tests, and all of them say so. */
    private boolean isForTests() {
        String phase = phase();
        return phase.contains("test") && !phase.contains("integration");
    }

    /** What executions of this build have generated, kept by Maven per module and plugin. */
    @SuppressWarnings("unchecked")
    private Claims claims() {
        Map<Object, Object> context = getPluginContext();
        return new Claims(
                context == null
                        ? new HashMap<>()
                        : (Map<String, Map<String, String>>)
                                context.computeIfAbsent("clickpipes-codegen.claims", key -> new HashMap<>()));
    }

    private static String fileName(String execution) {
        return execution.isEmpty() ? "default" : execution.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
