package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.output.DocumentFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fetches a document, checks that code can be generated from it, and only then puts it in the place of
 * the old one.
 */
@Mojo(name = "pull", requiresProject = false, threadSafe = true)
public final class PullMojo extends CheckedMojo {

    /** Where the document comes from: an address, or a path. */
    @Parameter(property = "clickpipes.codegen.from", defaultValue = "https://api.clickhouse.cloud/v1")
    private String from = "https://api.clickhouse.cloud/v1";

    /** The file to replace. */
    @Parameter(property = "clickpipes.codegen.specFile", required = true)
    private File specFile = new File("openapi.json");

    /** Whether to do nothing. */
    @Parameter(property = "clickpipes.codegen.skip", defaultValue = "false")
    private boolean skip;

    @Override
    void run(Projects where) {
        if (skip) {
            getLog().info("Skipped: " + specFile + " is not pulled.");
            return;
        }
        LoadedSpec spec = SpecSource.load(from, where.baseFolder());
        int files = new Codegen(CodegenOptions.defaults()).generate(spec).size();
        boolean changed = new DocumentFile(specFile.toPath()).replace(spec.text());
        getLog().info((changed ? "Replaced " : "Unchanged: ") + specFile + " (" + files + " files can be generated).");
    }
}
