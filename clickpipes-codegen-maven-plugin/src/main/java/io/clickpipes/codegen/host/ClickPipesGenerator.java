package io.clickpipes.codegen.host;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.lifecycle.LocalDocument;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.output.FileNames;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.output.WriteResult;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.ignore.CodegenIgnoreProcessor;
import org.openapitools.codegen.utils.ModelUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@value #NAME} of OpenAPI Generator. It reads {@code inputSpec} again with our engine, and writes the
 * same bytes as the goal {@code generate}; of the host it uses the command line, the build plugins, the dry run and the
 * file {@code .openapi-generator-ignore}.
 */
public final class ClickPipesGenerator extends DefaultCodegen {

    /** What {@code -g} or {@code generatorName} says. */
    public static final String NAME = "clickpipes";

    private static final Logger LOG = LoggerFactory.getLogger(ClickPipesGenerator.class);

    private final FinishedFiles finished = new FinishedFiles();
    private final Diagnostics diagnostics = new Diagnostics("generator " + NAME);
    private final Refusals refusals = new Refusals(diagnostics);
    private final Set<String> inherited;

    /** Called by the service loader of the host. */
    public ClickPipesGenerator() {
        typeMapping.clear();
        importMapping.clear();
        cliOptions.clear();
        inherited = Set.copyOf(additionalProperties.keySet());
        for (HostOption option : HostOption.values()) {
            CliOption shown = new CliOption(option.key(), option.description());
            option.byDefault().ifPresent(shown::defaultValue);
            cliOptions.add(shown);
        }
        outputFolder = "generated-code" + File.separator + NAME;
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getHelp() {
        return "Generates Retrofit interfaces and immutable models, as the goal clickpipes-codegen:generate does.";
    }

    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** The host compares before it writes, so that files that are right already keep their time. */
    @Override
    public boolean isEnableMinimalUpdate() {
        return true;
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return finished;
    }

    @Override
    public void setTemplatingEngine(TemplatingEngineAdapter engine) {
        refusals.option("engine", !engine.getIdentifier().equals("mustache"));
    }

    @Override
    public void setLibrary(String library) {
        refusals.option("library", true);
    }

    /** Checks what is set, and nothing else: what the inherited one makes of it is for templates. */
    @Override
    public void processOpts() {
        Set<String> properties = new TreeSet<>(additionalProperties.keySet());
        properties.removeAll(inherited);
        refusals.properties(properties);
        refusals.option("typeMappings", typeMapping);
        refusals.option("importMappings", importMapping);
        refusals.option("instantiationTypes", instantiationTypes());
        refusals.option("schemaMappings", schemaMapping());
        refusals.option("inlineSchemaNameMappings", inlineSchemaNameMapping());
        refusals.option("inlineSchemaOptions", inlineSchemaOption());
        refusals.option("nameMappings", nameMapping());
        refusals.option("parameterNameMappings", parameterNameMapping());
        refusals.option("modelNameMappings", modelNameMapping());
        refusals.option("enumNameMappings", enumNameMapping());
        refusals.option("operationIdNameMappings", operationIdNameMapping());
        refusals.option("injectModelVendorExtensions", injectModelVendorExtensions());
        refusals.option("openapiNormalizer", openapiNormalizer());
        refusals.option("reservedWordsMappings", reservedWordsMappings());
        refusals.option("serverVariables", serverVariableOverrides());
        refusals.option("forcedGenerateSchemas", !forcedGenerateSchemas().isEmpty());
        refusals.option(
                "languageSpecificPrimitives", !languageSpecificPrimitives().isEmpty());
        refusals.option("skipOverwrite", isSkipOverwrite());
        refusals.option("removeOperationIdPrefix", isRemoveOperationIdPrefix());
        refusals.option("enablePostProcessFile", isEnablePostProcessFile());
        refusals.option("generateAliasAsModel", ModelUtils.isGenerateAliasAsModel());
        refuseParts();
        diagnostics.throwIfAny();
    }

    /** The build plugin sets all three to an empty text, the command line none; anything else asks for a part. */
    private void refuseParts() {
        List<String> kinds = List.of(CodegenConstants.APIS, CodegenConstants.MODELS, CodegenConstants.SUPPORTING_FILES);
        boolean any = kinds.stream().anyMatch(kind -> GlobalSettings.getProperty(kind) != null);
        for (String kind : kinds) {
            String wanted = GlobalSettings.getProperty(kind);
            refusals.option(kind, any && (wanted == null || !wanted.isBlank()));
        }
    }

    /** Generates, and tells the host what to write; nothing is written yet. */
    @Override
    public void processOpenAPI(OpenAPI openAPI) {
        HostOptions given = new HostOptions(additionalProperties, diagnostics);
        Path root = Path.of(outputFolder).toAbsolutePath().normalize();
        Path folder = root.resolve(given.sourceFolder()).normalize();
        if (!folder.startsWith(root)) {
            diagnostics.report(
                    "option-folder",
                    "#",
                    "sourceFolder leads out of the output folder: " + given.sourceFolder() + ".",
                    "Give a folder in it.");
        }
        boolean allowLocalEdits = given.allowLocalEdits();
        diagnostics.throwIfAny();
        Prepared document = LocalDocument.load(getInputSpec(), Path.of("").toAbsolutePath())
                .prepared(given.steps(), allowLocalEdits);
        document.warnings().forEach(each -> LOG.warn("{}", each.render()));
        CodegenOptions options = given.codegen();
        List<GeneratedFile> files = new Codegen(options).generate(document.name(), document.document());
        FileNames.check(files);
        for (GeneratedFile file : files) {
            Path path = folder.resolve(file.path());
            supportingFiles.add(new SupportingFile(
                    file.path(),
                    root.relativize(path.getParent()).toString(),
                    path.getFileName().toString()));
        }
        finished.set(files, () -> {
            CodegenIgnoreProcessor ignores = ignores();
            WriteResult result = FinishedFiles.write(
                    files, folder, options.modelPackage(), path -> ignores.allowsFile(path.toFile()));
            LOG.info(
                    "{} files from {}: {} written, {} deleted.",
                    result.total(),
                    document.name(),
                    result.written(),
                    result.deleted());
        });
        leaveNothingToDo(openAPI);
    }

    /** Texts of the document that templates would print; there is none. The inherited one warns. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    /** As above. */
    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }

    /** The inherited one advertises. */
    @Override
    public void postProcess() {
        // Nothing is left to be done.
    }

    private CodegenIgnoreProcessor ignores() {
        return Stream.ofNullable(getIgnoreFilePathOverride())
                .map(File::new)
                .filter(File::canRead)
                .map(CodegenIgnoreProcessor::new)
                .findFirst()
                .orElseGet(() -> new CodegenIgnoreProcessor(getOutputDir()));
    }

    /** Otherwise the host works out models and operations for templates that are not there. */
    private static void leaveNothingToDo(OpenAPI openAPI) {
        openAPI.setPaths(new Paths());
        openAPI.setWebhooks(null);
        openAPI.setComponents(null);
    }
}
