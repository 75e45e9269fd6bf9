package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.ConfigFile;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.source.FetchOptions;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.ReferencePolicy;
import io.clickpipes.codegen.source.SpecSource;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What all goals that read documents have: the document, what is done to it first, what the code is to look like. */
abstract class EngineMojo extends CheckedMojo {

    /**
     * The document of this build: a path, or an address that begins with {@code file:}, {@code https:} or
     * {@code classpath:}; JSON or YAML. Example: {@code src/main/openapi/pond.yaml}. {@code pull} writes it, and needs a
     * path.
     */
    @Parameter(property = "clickpipes.codegen.inputSpec", required = true)
    private String inputSpec = "";

    /** Package of the Retrofit interfaces. Example: {@code com.example.pond.api}. */
    @Parameter(property = "clickpipes.codegen.apiPackage", defaultValue = "openapi.api")
    private String apiPackage = "openapi.api";

    /** Package of the models. Two documents need two. Example: {@code com.example.pond.model}. */
    @Parameter(property = "clickpipes.codegen.modelPackage", defaultValue = "openapi.model")
    private String modelPackage = "openapi.model";

    /**
     * Package of the types that all models share. Default: the package {@code support} in the models' package. Example:
     * {@code com.example.support}, for two documents.
     */
    @Parameter(property = "clickpipes.codegen.supportPackage")
    private @Nullable String supportPackage;

    /**
     * Whether to write the shared types; {@code false} to use those of another execution, which {@code supportPackage}
     * names then, and whose {@code configFile} says {@code sharedSupport: true}. Example: {@code false}.
     */
    @Parameter(property = "clickpipes.codegen.generateSupport", defaultValue = "true")
    private boolean generateSupport = true;

    /**
     * Names of properties that are secret wherever they occur, beside those that the document marks: {@code toString}
     * prints a mask for them. Default: none. Example: {@code password,accessKey}.
     */
    @Parameter(property = "clickpipes.codegen.secretNames")
    private List<String> secretNames = List.of();

    /**
     * YAML file with the options that are maps: envelope, names, types, calls, annotations, references, missingReferences,
     * sharedSupport, extensions. A section that is misspelt is an error. Default: none. Example: {@code src/main/openapi/codegen.yaml}.
     */
    @Parameter(property = "clickpipes.codegen.configFile")
    private @Nullable File configFile;

    /**
     * Tags of which operations are kept. Tags, paths and operations add up. Default: none of the three, which keeps all
     * operations. Example: {@code fish,weather}.
     */
    @Parameter(property = "clickpipes.codegen.tags")
    private List<String> tags = List.of();

    /**
     * Paths whose operations are kept: as in the document, or with {@code *} for a segment and {@code **} for several.
     * Default: as for {@code tags}. Example: {@code /fish/**}.
     */
    @Parameter(property = "clickpipes.codegen.paths")
    private List<String> paths = List.of();

    /** Ids of operations that are kept. Default: as for {@code tags}. Example: {@code listFish,getFish}. */
    @Parameter(property = "clickpipes.codegen.operations")
    private List<String> operations = List.of();

    /**
     * OpenAPI Overlays to apply, in this order, after the operations were chosen: paths or addresses. Default:
     * none. Example: {@code src/main/openapi/overlay.yaml}.
     */
    @Parameter(property = "clickpipes.codegen.overlays")
    private List<String> overlays = List.of();

    /**
     * Whether an action of an overlay that matches nothing is an error; with {@code false} it is told as a warning, and
     * passed over. Example: {@code false}.
     */
    @Parameter(property = "clickpipes.codegen.strictOverlays", defaultValue = "true")
    private boolean strictOverlays = true;

    /**
     * Whether to do nothing; what was generated before still belongs to the project. Example:
     * {@code -Dclickpipes.codegen.skip}.
     */
    @Parameter(property = "clickpipes.codegen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${settings}", readonly = true, required = true)
    private Settings settings = new Settings();

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    /** What the settings say about the network. */
    final MavenNetwork network() {
        return new MavenNetwork(settings, Objects.requireNonNull(decrypter));
    }

    final boolean isSkipped() {
        return skip;
    }

    /** The document of this build, as messages call it and as it can be loaded. */
    final String inputSpec() {
        return projects().name(inputSpec);
    }

    @Override
    String about() {
        return Fetcher.shown(inputSpec);
    }

    /**
     * What is done to a document first.
     *
     * @param keepProse whether its prose stays
     */
    final Steps steps(Projects where, boolean keepProse) {
        List<LoadedSpec> files = Texts.of("overlays", overlays).stream()
                .map(each -> SpecSource.load(where.name(each), where.baseFolder()))
                .toList();
        Filter filter =
                new Filter(Texts.of("tags", tags), Texts.of("paths", paths), Texts.of("operations", operations));
        Config config = config(where);
        ReferencePolicy references = ReferencePolicy.of(where.folders(), config.references(), where.baseFolder())
                .refusingMissing(config.refusesMissing());
        if (!references.addresses().isEmpty()) {
            references = references.with(network().options(null, FetchOptions.Limits.DEFAULT.total()));
        }
        return new Steps(filter, keepProse, files, strictOverlays, references);
    }

    /** Documents, overlays and configuration, by path or address. */
    final List<String> inputs(Projects where) {
        List<String> inputs = new ArrayList<>(List.of(inputSpec()));
        Texts.of("overlays", overlays).forEach(each -> inputs.add(where.name(each)));
        if (configFile != null) {
            inputs.add(where.name(configFile.toString()));
        }
        return inputs;
    }

    /** What these parameters are set to, by name: other values may make other code. */
    final SortedMap<String, String> settings(Projects where) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("inputs", inputs(where).toString());
        settings.put("apiPackage", apiPackage);
        settings.put("modelPackage", modelPackage);
        settings.put("supportPackage", String.valueOf(supportPackage));
        settings.put("generateSupport", String.valueOf(generateSupport));
        settings.put("secretNames", Texts.of("secretNames", secretNames).toString());
        settings.put("tags", Texts.of("tags", tags).toString());
        settings.put("paths", Texts.of("paths", paths).toString());
        settings.put("operations", Texts.of("operations", operations).toString());
        settings.put("strictOverlays", String.valueOf(strictOverlays));
        return settings;
    }

    final CodegenOptions options(Projects where) {
        return new CodegenOptions(
                apiPackage,
                modelPackage,
                supportPackage == null ? modelPackage + ".support" : supportPackage,
                generateSupport,
                Texts.of("secretNames", secretNames),
                config(where));
    }

    private Config config(Projects where) {
        return configFile == null
                ? Config.EMPTY
                : ConfigFile.read(SpecSource.load(where.name(configFile.toString()), where.baseFolder()));
    }
}
