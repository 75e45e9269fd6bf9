package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.ConfigFile;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.output.OutputWriter;
import io.clickpipes.codegen.output.WriteResult;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Generates Retrofit interfaces and immutable models from an OpenAPI document. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends CheckedMojo {

    /** The document: a path, or an address that begins with {@code file:}, {@code https:} or {@code classpath:}. */
    @Parameter(property = "clickpipes.codegen.inputSpec", required = true)
    private String inputSpec = "";

    /**
     * Folder for the sources. Default: {@code generated-sources/clickpipes-codegen} in the build folder,
     * or in {@code target} where there is no project.
     */
    @Parameter(property = "clickpipes.codegen.output")
    private @Nullable File output;

    /** Package of the Retrofit interfaces. */
    @Parameter(property = "clickpipes.codegen.apiPackage", defaultValue = "openapi.api")
    private String apiPackage = "openapi.api";

    /** Package of the models. Two documents need two. */
    @Parameter(property = "clickpipes.codegen.modelPackage", defaultValue = "openapi.model")
    private String modelPackage = "openapi.model";

    /** Package of the types that all models share. Default: the package {@code support} in the models' package. */
    @Parameter(property = "clickpipes.codegen.supportPackage")
    private @Nullable String supportPackage;

    /** Whether to write the shared types; false to use those of another execution. */
    @Parameter(property = "clickpipes.codegen.generateSupport", defaultValue = "true")
    private boolean generateSupport = true;

    /** Names of properties that are secret wherever they occur, beside those that the document marks. */
    @Parameter(property = "clickpipes.codegen.secretNames")
    private List<String> secretNames = List.of();

    /** YAML file with the options that are maps. */
    @Parameter(property = "clickpipes.codegen.configFile")
    private @Nullable File configFile;

    /** Whether to do nothing. */
    @Parameter(property = "clickpipes.codegen.skip", defaultValue = "false")
    private boolean skip;

    @Override
    void run(Projects where) {
        Path folder =
                output == null ? where.buildFolder().resolve("generated-sources/clickpipes-codegen") : output.toPath();
        if (skip) {
            getLog().info("Skipped: nothing is generated into " + folder + ".");
            where.addSources(folder);
            return;
        }
        LoadedSpec spec = SpecSource.load(inputSpec, where.baseFolder());
        List<GeneratedFile> files = new Codegen(options(where)).generate(spec);
        WriteResult result = new OutputWriter(folder, executionId()).write(files);
        getLog().info(result.total() + " files from " + spec.name() + ": " + result.written() + " written, "
                + result.deleted() + " deleted.");
        where.addSources(folder);
    }

    private CodegenOptions options(Projects where) {
        ConfigFile config = configFile == null
                ? ConfigFile.EMPTY
                : ConfigFile.read(SpecSource.load(configFile.toString(), where.baseFolder()));
        return new CodegenOptions(
                apiPackage,
                modelPackage,
                supportPackage == null ? modelPackage + ".support" : supportPackage,
                generateSupport,
                secretNames,
                config.envelopeShape());
    }
}
