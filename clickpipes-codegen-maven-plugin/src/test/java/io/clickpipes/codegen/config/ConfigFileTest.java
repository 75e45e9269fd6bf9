package io.clickpipes.codegen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.LoadedSpec;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsEverySection() {
        Config config = ConfigFile.read(new LoadedSpec("codegen.yaml", """
                envelope: {result: data, members: [status], except: [ping]}
                names:
                  schemas: {pet_v2: Pet}
                  properties: {Pet.class: breed}
                  operations: {get_pet: pet}
                  tags: {"": Rest}
                types:
                  iso-week: {class: org.threeten.extra.YearWeek, from: parse}
                calls: java.util.concurrent.CompletableFuture<T>
                annotations:
                  - {annotation: com.example.Audited, on: [operation], members: {level: 2, tags: [a, b]}}
                references: [https://schemas.example.com/]
                missingReferences: refuse
                extensions:
                  audit: {level: full}
                  other: false
                """));

        assertThat(config.envelope()).contains(new EnvelopeShape("data", List.of("status"), List.of("ping")));
        assertThat(config.names().tags()).containsEntry("", "Rest");
        assertThat(config.names().properties()).containsEntry("Pet.class", "breed");
        assertThat(config.types())
                .containsEntry("iso-week", new MappedType("org.threeten.extra.YearWeek", "parse", "toString"));
        assertThat(config.annotations())
                .singleElement()
                .extracting(ExtraAnnotation::annotation)
                .isEqualTo("com.example.Audited");
        assertThat(config.refusesMissing()).isTrue();
        assertThat(Config.EMPTY.refusesMissing()).isFalse();
        assertThat(config.extensions()).containsOnlyKeys("audit", "other");
        assertThat(config.file()).isEqualTo("codegen.yaml");
    }

    @Test
    void takesAnEmptyFileForNothing() {
        assertThat(ConfigFile.read(new LoadedSpec("codegen.yaml", "# nothing\n")))
                .isEqualTo(Config.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nams: {schemas: {a: B}} | #/nams: There is no \"nams\" here. Did you mean names?",
                "names: {schema: {a: B}} | #/names/schema: There is no \"schema\" here. Did you mean schemas?",
                "names: {'a/b~c': {}} | #/names/a~1b~0c: There is no \"a/b~c\" here.",
                "names: {schemas: {a: 1}} | #/names/schemas/a: This is a number, where a text is expected.",
                "names: {schemas: {a: not-a-name}} | #/names/schemas/a: \"not-a-name\" is not a Java identifier.",
                "names: [] | #/names: This is a list, where a map of names to values is expected.",
                "names: | #/names: This is nothing, where a map of names to values is expected.",
                "[a] | #: This is a list, where a map of names to values is expected.",
                "envelope: {members: [a]} | #/envelope: \"result\" is missing here.",
                "envelope: {result: ''} | #/envelope/result: A text is empty here.",
                "annotations: [{annotation: a.B, on: []}] | #/annotations/0/on: This list is empty.",
                "annotations: [{annotation: a.B, on: [objekt]}] | #/annotations/0/on/0: \"objekt\" is none of object, enum, union, property, interface, operation. Did you mean object?",
                "annotations: [{annotation: a.B, on: [enum], members: {a: {clas: X}}}] | #/annotations/0/members/a/clas: There is no \"clas\" here. Did you mean class?",
                "annotations: [{annotation: a.B, on: [enum], members: {a: {}}}] | #/annotations/0/members/a: A map here has exactly one of class, constant.",
                "annotations: [{annotation: a.B, on: [enum], members: {a: [[1]]}}] | #/annotations/0/members/a/0: This is a list, where a text or a number or true or false or a map of names to values is expected.",
                "annotations: [{annotation: a.B, on: [enum], members: {a-b: 1}}] | #/annotations/0/members/a-b: \"a-b\" is not a name that can stand here.",
                "calls: Future | #/calls: \"Future\" is not a generic type with T",
                "references: [http://x/] | #/references/0: \"http://x/\" is not the beginning of an https: address",
                "references: ['https://me:hush@x/?a'] | #/references/0: \"https://x/\" is not the beginning of an https: address",
                "types: {week: {from: parse}} | #/types/week: \"class\" is missing here.",
            })
    void tellsEachMistakeOnceInPlainWords(String text, String message) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> ConfigFile.read(new LoadedSpec("codegen.yaml", text)))
                .satisfies(failure -> assertThat(failure.diagnostics())
                        .singleElement()
                        .extracting(each -> each.pointer() + ": " + each.message() + " " + each.remedy())
                        .asString()
                        .startsWith(message));
    }

    @Test
    void tellsAllMistakesAtOnce() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> ConfigFile.read(new LoadedSpec("codegen.yaml", "calls: 1\nreferences: 2\nx: 3\n")))
                .satisfies(failure -> assertThat(failure.diagnostics())
                        .extracting(Diagnostic::pointer)
                        .containsExactlyInAnyOrder("#/calls", "#/references", "#/x"));
    }

    @Test
    void refusesNamesOfAnyLength() {
        String calls = "a.B<".repeat(5_000) + "T" + ">".repeat(5_000);
        String type = "a." + "b.".repeat(50_000) + "C";

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> ConfigFile.read(
                        new LoadedSpec("codegen.yaml", "calls: " + calls + "\ntypes: {week: {class: " + type + "}}\n")))
                .satisfies(failure -> assertThat(failure.diagnostics())
                        .extracting(Diagnostic::pointer)
                        .containsExactlyInAnyOrder("#/calls", "#/types/week/class"));
    }

    @Test
    void namesTheLineOfASyntaxError() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> ConfigFile.read(new LoadedSpec("codegen.yaml", "names:\n  tags: {a: b\nx: ]\n")))
                .withMessageContaining("codegen.yaml")
                .withMessageContaining("line 3");
    }

    @Test
    void publishesAValidSchema() throws Exception {
        List<com.networknt.schema.Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(JSON.readTree(ConfigSchema.text()));

        assertThat(errors).isEmpty();
    }

    @Test
    void knowsTheSectionsThatTheSchemaKnows() throws Exception {
        List<String> ofSchema = names(JSON.readTree(ConfigSchema.text()).path("properties"));
        List<String> ofConfig = Arrays.stream(Config.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("file"))
                .toList();

        assertThat(ofSchema).containsExactlyInAnyOrderElementsOf(ofConfig);
        List<String> names = names(JSON.readTree(ConfigSchema.text()).at("/properties/names/properties"));
        assertThat(names)
                .containsExactlyElementsOf(Arrays.stream(Renames.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void givesOnlyExamplesThatItAllows() throws Exception {
        JsonNode schema = JSON.readTree(ConfigSchema.text());
        int examples = 0;
        for (String section : names(schema.path("properties"))) {
            if (section.equals("names")) {
                continue;
            }
            for (JsonNode example : schema.at("/properties/" + section + "/examples")) {
                check(JSON.createObjectNode().set(section, example));
                examples++;
            }
        }
        for (String section : names(schema.at("/properties/names/properties"))) {
            for (JsonNode example : schema.at("/properties/names/properties/" + section + "/examples")) {
                ObjectNode names = JSON.createObjectNode().set(section, example);
                check(JSON.createObjectNode().set("names", names));
                examples++;
            }
        }
        assertThat(examples).isGreaterThanOrEqualTo(10);
    }

    private static void check(JsonNode config) {
        Diagnostics diagnostics = new Diagnostics("example");
        ConfigSchema.check(config, diagnostics);
        diagnostics.throwIfAny();
    }

    private static List<String> names(JsonNode object) {
        return Stream.of(object.properties().toArray(java.util.Map.Entry[]::new))
                .map(entry -> String.valueOf(entry.getKey()))
                .toList();
    }
}
