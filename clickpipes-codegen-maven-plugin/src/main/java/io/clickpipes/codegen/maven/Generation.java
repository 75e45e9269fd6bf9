package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.lifecycle.LocalDocument;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.output.BuildState;
import io.clickpipes.codegen.output.Claims;
import io.clickpipes.codegen.output.FileNames;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.output.OutputWriter;
import io.clickpipes.codegen.output.Stamp;
import io.clickpipes.codegen.output.WriteResult;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** What {@code generate} does once it is clear that there is something to do; before, none of this needs to be loaded. */
final class Generation {

    private final EngineMojo goal;
    private final Projects where;
    private final SortedMap<String, String> settings;
    private final Claims claims;
    private final Log log;
    private long last = System.nanoTime();

    Generation(EngineMojo goal, Projects where, SortedMap<String, String> settings, Claims claims) {
        this.goal = goal;
        this.where = where;
        this.settings = settings;
        this.claims = claims;
        this.log = goal.getLog();
    }

    void run(Path folder, OutputWriter writer, boolean allowLocalEdits, Path stateFile) {
        // Before they are read: what somebody changes meanwhile is new to the next build.
        SortedMap<String, String> inputs = stamps();
        step("Inputs looked at");
        Steps steps = goal.steps(where, true);
        Prepared document = LocalDocument.load(goal.inputSpec(), where.baseFolder())
                .prepared(goal.isOffline() ? steps.withoutNetwork() : steps, allowLocalEdits);
        List<Diagnostic> warnings = document.warnings();
        goal.warn(warnings);
        document.inputs().forEach(each -> add(each.name(), inputs));
        document.missing().forEach(each -> add(each, inputs));
        step("Document read and prepared");
        List<GeneratedFile> files = new Codegen(goal.options(where)).generate(document.name(), document.document());
        FileNames.check(files);
        step("Code made of it");
        SortedMap<String, String> outputs = new TreeMap<>();
        files.forEach(file -> outputs.put(file.path(), Stamp.of(file.text().getBytes(StandardCharsets.UTF_8))));
        claims.claim(goal.executionId(), folder, outputs);
        WriteResult result = writer.write(files);
        // What is read over the network is asked for in every build; and its address can hold a token.
        if (Stream.concat(
                        goal.inputs(where).stream(), document.inputs().stream().map(LoadedSpec::name))
                .noneMatch(Fetcher::isHttp)) {
            new BuildState(settings, inputs, outputs, goal.lines(warnings)).write(stateFile);
        }
        step("Files written");
        log.info(result.total() + " files from " + document.name() + ": " + result.written() + " written, "
                + result.deleted() + " deleted.");
    }

    private SortedMap<String, String> stamps() {
        SortedMap<String, String> stamps = new TreeMap<>();
        LocalDocument.files(goal.inputSpec(), where.baseFolder()).forEach(file -> add(file, stamps));
        goal.inputs(where).forEach(input -> add(input, stamps));
        return stamps;
    }

    /** Resources are part of the class path, whose jars are settings. */
    private void add(String input, SortedMap<String, String> stamps) {
        SpecSource.file(input, where.baseFolder()).ifPresent(file -> add(file, stamps));
    }

    private static void add(Path file, SortedMap<String, String> stamps) {
        stamps.computeIfAbsent(file.toAbsolutePath().normalize().toString(), path -> Stamp.of(file));
    }

    private void step(String name) {
        long now = System.nanoTime();
        log.debug(name + " in " + (now - last) / 1_000_000 + " ms.");
        last = now;
    }
}
