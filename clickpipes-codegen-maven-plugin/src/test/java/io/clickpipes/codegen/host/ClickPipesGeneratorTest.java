package io.clickpipes.codegen.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** The generator as OpenAPI Generator runs it. */
class ClickPipesGeneratorTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Pond, version: '1'}
            paths:
              /fish:
                get:
                  tags: [Fish]
                  operationId: listFish
                  responses:
                    '200':
                      description: All.
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Fish'}}
              /birds:
                get:
                  tags: [Birds]
                  operationId: listBirds
                  responses:
                    '200':
                      description: All.
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Bird'}}
            components:
              schemas:
                Fish:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    pin: {type: string}
                    length: {type: [number, 'null']}
                Bird:
                  type: object
                  properties: {name: {type: string}}
            """;

    @TempDir
    private Path folder;

    private Path sources;

    @AfterEach
    void settingsOfTheThreadAreReset() {
        GlobalSettings.reset();
    }

    @Test
    void writesTheSameBytesAsTheEngine() throws IOException {
        run(configurator -> configurator
                .addAdditionalProperty("secretNames", "pin, key")
                .addAdditionalProperty("supportPackage", "pond.shared"));

        assertThat(written()).isEqualTo(expected("pond.shared", List.of("pin", "key")));
    }

    @Test
    void writesNothingElseThanItsFilesAndThoseOfTheHost() throws IOException {
        run(configurator -> {});

        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(folder.resolve("out")::relativize)
                            .map(Path::toString)
                            .filter(path -> !path.endsWith(".java")))
                    .containsExactlyInAnyOrder(
                            ".openapi-generator-ignore",
                            ".openapi-generator/FILES",
                            ".openapi-generator/VERSION",
                            "src/main/java/.clickpipes-codegen-pond.model");
        }
    }

    @Test
    void takesTheChosenOperationsAlone() throws IOException {
        run(configurator -> configurator
                .addAdditionalProperty("tags", List.of("Birds"))
                .addAdditionalProperty("sourceFolder", "java"));

        sources = folder.resolve("out/java");
        assertThat(written()).containsKey("pond/model/Bird.java").doesNotContainKey("pond/model/Fish.java");
    }

    @Test
    void readsFilesInFoldersThatTheConfigFileNames() throws IOException {
        Path config = folder.resolve("codegen.yaml");
        Path parts = Files.createDirectories(folder.resolve("parts"));
        Files.writeString(parts.resolve("bird.yaml"), "type: object\nproperties: {wings: {type: integer}}\n");
        Files.writeString(config, "references: ['" + parts.toUri().getPath() + "']\n");
        Path document = Files.createDirectories(folder.resolve("deep")).resolve("pond.yaml");
        Files.writeString(document, DOCUMENT.replace("'#/components/schemas/Bird'", "'../parts/bird.yaml'"));

        run(configurator ->
                configurator.setInputSpec(document.toString()).addAdditionalProperty("configFile", config.toString()));

        assertThat(written().values()).anyMatch(text -> text.contains("wings()"));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        run(true, configurator -> {});

        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aSecondRunTouchesNothingAndDeletesWhatIsStale() throws IOException {
        run(configurator -> {});
        Path fish = sources.resolve("pond/model/Fish.java");
        Path bird = sources.resolve("pond/model/Bird.java");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(bird, old);

        run(configurator -> configurator.addAdditionalProperty("tags", "Birds"));

        assertThat(Files.getLastModifiedTime(bird)).isEqualTo(old);
        assertThat(fish).doesNotExist();
    }

    @Test
    void keepsOutWhatTheUserIgnores() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/.openapi-generator-ignore"), "**/Bird.java\n");

        run(configurator -> {});

        assertThat(written()).containsKey("pond/model/Fish.java").doesNotContainKey("pond/model/Bird.java");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secretName     | There is no option secretName. Did you mean secretNames?",
                "serializationLibrary | The option serializationLibrary can not be honoured.",
                "invokerPackage | What models share goes into supportPackage.",
                "modelNamePrefix| Choose names in the section names of configFile.",
                "templateDir    | No template is used: write an extension",
                "artifactId     | Sources are all that is written",
                "colour         | There is no option colour. The options are apiPackage,",
            })
    void refusesAPropertyThatMeansNothingHere(String property, String message) {
        assertThatThrownBy(() -> run(configurator -> configurator.addAdditionalProperty(property, "x")))
                .isInstanceOf(CodegenException.class)
                .hasMessageContaining(message);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesWhatCanNotBeHonouredAllAtOnce() {
        assertThatThrownBy(() -> run(configurator -> configurator
                        .setLibrary("retrofit2")
                        .setSkipOverwrite(true)
                        .setEnablePostProcessFile(true)
                        .setRemoveOperationIdPrefix(true)
                        .addTypeMapping("DateTime", "java.time.Instant")
                        .addImportMapping("Fish", "a.Fish")
                        .addSchemaMapping("Fish", "a.Fish")
                        .addModelNameMapping("Fish", "Carp")
                        .addNameMapping("name", "title")
                        .addOperationIdNameMapping("listFish", "fish")
                        .addInlineSchemaOption("SKIP_SCHEMA_REUSE", "true")
                        .addOpenapiNormalizer("FILTER", "tag:Fish")))
                .hasMessageContaining("option library ")
                .hasMessageContaining("option skipOverwrite ")
                .hasMessageContaining("option enablePostProcessFile ")
                .hasMessageContaining("option removeOperationIdPrefix ")
                .hasMessageContaining("option typeMappings ")
                .hasMessageContaining("option importMappings ")
                .hasMessageContaining("option schemaMappings ")
                .hasMessageContaining("option modelNameMappings ")
                .hasMessageContaining("option nameMappings ")
                .hasMessageContaining("option operationIdNameMappings ")
                .hasMessageContaining("option inlineSchemaOptions ")
                .hasMessageContaining("option openapiNormalizer ");
    }

    @Test
    void refusesToGenerateAPart() {
        assertThatThrownBy(() -> run(configurator -> configurator.addGlobalProperty("models", "Fish")))
                .hasMessageContaining("option models ")
                .hasMessageContaining("Choose by tags, paths and operations");
        assertThatThrownBy(() -> run(configurator -> configurator.addGlobalProperty("apis", "")))
                .hasMessageContaining("option models ")
                .hasMessageContaining("option supportingFiles ");
    }

    @Test
    void refusesValuesThatAreNone() {
        assertThatThrownBy(() -> run(configurator -> configurator
                        .addAdditionalProperty("strictOverlays", "yes")
                        .addAdditionalProperty("tags", "Fish,,Birds")))
                .hasMessageContaining("strictOverlays is \"yes\". Say true or false.")
                .hasMessageContaining("Element 2 of the list tags is empty.");
        assertThatThrownBy(() -> run(configurator -> configurator.addAdditionalProperty("sourceFolder", "../up")))
                .hasMessageContaining("sourceFolder leads out of the output folder");
    }

    @Test
    void showsEveryOptionWithWhatItMeans() {
        assertThat(CodegenConfigLoader.forName("clickpipes").cliOptions())
                .hasSize(HostOption.values().length)
                .allSatisfy(option -> assertThat(option.getDescription()).endsWith("."));
    }

    private void run(Consumer<CodegenConfigurator> more) throws IOException {
        run(false, more);
    }

    private void run(boolean dryRun, Consumer<CodegenConfigurator> more) throws IOException {
        sources = folder.resolve("out/src/main/java");
        GlobalSettings.reset();
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("clickpipes")
                .setInputSpec(document().toString())
                .setOutputDir(folder.resolve("out").toString())
                .setApiPackage("pond.api")
                .setModelPackage("pond.model");
        more.accept(configurator);
        new DefaultGenerator(dryRun).opts(configurator.toClientOptInput()).generate();
    }

    private Path document() throws IOException {
        return Files.writeString(folder.resolve("pond.yaml"), DOCUMENT);
    }

    private Map<String, String> expected(String supportPackage, List<String> secretNames) throws IOException {
        CodegenOptions options =
                new CodegenOptions("pond.api", "pond.model", supportPackage, true, secretNames, Config.EMPTY);
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile file :
                new Codegen(options).generate(SpecSource.load(document().toString(), folder))) {
            files.put(file.path(), file.text());
        }
        return files;
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".java")).toList()) {
                files.put(sources.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
