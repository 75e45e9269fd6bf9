package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.lifecycle.LocalDocument;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.output.OutputWriter;
import io.clickpipes.codegen.output.WriteResult;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Generates Retrofit interfaces and immutable models from an OpenAPI document. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends EngineMojo {

    /**
     * Folder for the sources. Default: {@code generated-sources/clickpipes-codegen} in the build folder,
     * or in {@code target} where there is no project.
     */
    @Parameter(property = "clickpipes.codegen.output")
    private @Nullable File output;

    /** Whether to take a document that differs from what {@code pull} wrote, as its lock tells. */
    @Parameter(property = "clickpipes.codegen.allowLocalEdits", defaultValue = "false")
    private boolean allowLocalEdits;

    @Override
    void run(Projects where) {
        Path folder =
                output == null ? where.buildFolder().resolve("generated-sources/clickpipes-codegen") : output.toPath();
        if (isSkipped()) {
            getLog().info("Skipped: nothing is generated into " + folder + ".");
            where.addSources(folder);
            return;
        }
        Prepared document =
                LocalDocument.load(inputSpec(), where.baseFolder()).prepared(steps(where, true), allowLocalEdits);
        warn(document.unmatched());
        List<GeneratedFile> files = new Codegen(options(where)).generate(document.name(), document.document());
        WriteResult result = new OutputWriter(folder, executionId()).write(files);
        getLog().info(result.total() + " files from " + document.name() + ": " + result.written() + " written, "
                + result.deleted() + " deleted.");
        where.addSources(folder);
    }
}
