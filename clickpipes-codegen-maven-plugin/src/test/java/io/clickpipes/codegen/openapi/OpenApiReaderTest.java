package io.clickpipes.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.source.LoadedSpec;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiReaderTest {

    private static final String HEAD = "info: {title: t, version: '1'}\npaths: {}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openapi: 3.2.0",
                "openapi: 3.1.0",
                "openapi: 3.0.3",
                "openapi: 3.1",
                "swagger: '2.0'",
                "swagger: 2.0"
            })
    void readsEveryVersion(String version) {
        assertThat(read(version + "\n" + HEAD).getInfo().getTitle()).isEqualTo("t");
    }

    @Test
    void readsJson() {
        assertThat(read("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"j\",\"version\":\"1\"},\"paths\":{}}")
                        .getInfo()
                        .getTitle())
                .isEqualTo("j");
    }

    @Test
    void keepsWordsThatOlderYamlReadsAsBooleansAndDates() {
        Schema<?> schema = schema("A: {type: string, enum: [yes, no, on, 2024-01-31, 0x1F]}", "3.0.3");

        assertThat(schema.getEnum().stream().map(Object.class::cast).map(Object::toString))
                .startsWith("yes", "no", "on", "2024-01-31");
    }

    @Test
    void keepsWhatStandsBesideAReferenceIn30() {
        Schema<?> schema = schema(
                "A: {type: object, properties: {b: {$ref: '#/components/schemas/B', nullable: true}}}\n    B: {type: string}",
                "3.0.3");
        Schema<?> property = (Schema<?>) schema.getProperties().get("b");

        assertThat(property.getNullable()).isTrue();
        assertThat(property.getAllOf())
                .singleElement()
                .satisfies(part -> assertThat(((Schema<?>) part).get$ref()).isEqualTo("#/components/schemas/B"));
    }

    @Test
    void readsMoreYamlThanTheParserAllowsByDefault() {
        String filler = "x".repeat(1000);
        StringBuilder text = new StringBuilder("openapi: 3.1.0\n" + HEAD + "components:\n  schemas:\n");
        for (int i = 0; i < 4000; i++) {
            text.append("    A")
                    .append(i)
                    .append(": {type: string, description: ")
                    .append(filler)
                    .append("}\n");
        }

        assertThat(read(text.toString()).getComponents().getSchemas()).hasSize(4000);
    }

    @Test
    void doesNotFailForNumbersOutOfRange() {
        OpenAPI openApi = read("swagger: '2.0'\n" + HEAD
                + "definitions:\n  A: {type: object, properties: {a: {type: string, maxLength: 99999999999}}}");

        assertThat(openApi.getComponents().getSchemas()).containsKey("A");
    }

    @Test
    void takesAnExampleThatLooksLikeAReferenceForData() {
        String text = "openapi: 3.1.0\n" + HEAD
                + "components:\n  schemas:\n    A: {type: object, example: {$ref: './other.yaml'}, properties: {$ref: {type: string}}}";

        assertThat(read(text).getComponents().getSchemas()).containsKey("A");
    }

    @Test
    void makesComponentsOfDefinitionsInsideSchemas() {
        OpenAPI openApi = read(
                "openapi: 3.1.0\n" + HEAD
                        + "components:\n  schemas:\n    A: {properties: {b: {$ref: '#/components/schemas/A/$defs/b'}}, $defs: {b: {type: integer}}}");

        assertThat(openApi.getComponents().getSchemas()).containsKeys("A", "B");
    }

    @Test
    void makesComponentsOfSchemasThatTheParserDoesNotRead() {
        OpenAPI newer = read("openapi: 3.0.3\n" + HEAD
                + "x-types: {Late: {properties: {z: {$ref: '#/x-types/Later'}}}, Later: {type: integer}}\n"
                + "definitions: {Old: {type: string}}\n"
                + "components:\n  schemas:\n    A: {definitions: {kind: {type: string}}, then: {type: boolean}, properties:"
                + " {k: {$ref: '#/components/schemas/A/definitions/kind'}, o: {$ref: '#/definitions/Old'}, l: {$ref:"
                + " '#/x-types/Late'}, t: {$ref: '#/components/schemas/A/then'}, p: {$ref:"
                + " '#/components/schemas/A/properties/definitions'}, definitions: {type: number}}}");
        OpenAPI older = read("swagger: '2.0'\n" + HEAD
                + "definitions: {A: {properties: {r: {$ref: '#/responses/R/schema'}}}}\n"
                + "responses: {R: {description: ok, schema: {type: string}}}");

        assertThat(newer.getComponents().getSchemas()).containsOnlyKeys("A", "Kind", "Old", "Late", "Later", "Then");
        assertThat(older.getComponents().getSchemas()).containsOnlyKeys("A", "R");
    }

    @Test
    void collectsDanglingReferencesWithTheirPlaces() {
        List<Diagnostic> found = failures(
                "openapi: 3.1.0\n" + HEAD
                        + "components:\n  schemas:\n    A: {properties: {b: {$ref: '#/components/schemas/Nope'}}}\n    C: {items: {$ref: '#/x~1y'}}");

        assertThat(found).extracting(Diagnostic::id).containsExactly("dangling-reference", "dangling-reference");
        assertThat(found)
                .extracting(Diagnostic::pointer)
                .containsExactly("#/components/schemas/A/properties/b/$ref", "#/components/schemas/C/items/$ref");
        assertThat(found.get(0).message()).contains("\"#/components/schemas/Nope\" leads nowhere");
        assertThat(found.get(0).remedy()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"./other.yaml#/A", "https://example.com/a.yaml", "other.json", "file:///etc/passwd"})
    void refusesReferencesOutOfTheDocument(String reference) {
        assertThat(failures("openapi: 3.0.0\n" + HEAD + "components:\n  schemas:\n    A: {$ref: '" + reference + "'}"))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.id()).isEqualTo("external-reference");
                    assertThat(diagnostic.pointer()).isEqualTo("#/components/schemas/A/$ref");
                    assertThat(diagnostic.message()).contains(reference);
                });
    }

    @Test
    void refusesAReferenceThatIsNoText() {
        fails("openapi: 3.0.0\n" + HEAD + "components: {schemas: {A: {$ref: 7}}}", "bad-reference", "is not a text");
    }

    @Test
    void tellsTruncatedJsonAndYaml() {
        fails("{\"openapi\": \"3.1.0\", \"info\": {", "truncated", "JSON text ends in the middle at line 1");
        fails("openapi: 3.1.0\ninfo: {title: \"t", "truncated", "YAML text ends in the middle");
    }

    @Test
    void tellsAPageFromADocument() {
        fails("\n<!DOCTYPE html><html></html>", "markup", "web page");
    }

    @Test
    void tellsWhatIsNeitherJsonNorYaml() {
        fails("{\"openapi\": \"3.1.0\", oops]}", "not-json", "at line 1");
        fails("openapi: 3.1.0\n\tinfo: x", "not-yaml", "at line 2, column 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "just words", "a: 1"})
    void tellsWhatIsNotOpenApi(String text) {
        fails(text, "not-openapi", "neither an \"openapi\" nor a \"swagger\" member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 4.0.0", "openapi: 3.10.0", "openapi: 3.3.0", "swagger: '1.2'"})
    void refusesVersionsItDoesNotKnow(String version) {
        fails(version + "\n" + HEAD, "unsupported-version", "not supported");
    }

    @Test
    void refusesWhatWouldFillMemoryOrStack() {
        StringBuilder bomb = new StringBuilder("openapi: 3.0.0\nl0: &l0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ", ").repeat(9) + "*l" + (i - 1) + "]\n");
        }

        fails(bomb.toString(), "limits", "aliases");
        fails("{\"openapi\":\"3.0.0\",\"a\":" + "[".repeat(5000), "limits", "levels of nesting");
        fails("openapi: 3.0.0\na: " + "[".repeat(5000), "limits", "levels of nesting");
    }

    @Test
    void refusesAnAliasInsideItself() {
        fails("openapi: 3.0.0\na: &a\n  b: *a\n", "not-yaml", "line 3");
    }

    private static OpenAPI read(String text) {
        Diagnostics diagnostics = new Diagnostics("api");
        return OpenApiReader.read(DocumentTree.parse(new LoadedSpec("api", text), diagnostics), diagnostics);
    }

    private static Schema<?> schema(String schemas, String version) {
        OpenAPI openApi = read("openapi: " + version + "\n" + HEAD + "components:\n  schemas:\n    " + schemas);
        return openApi.getComponents().getSchemas().get("A");
    }

    private static List<Diagnostic> failures(String text) {
        CodegenException e = catchThrowableOfType(CodegenException.class, () -> read(text));
        assertThat(e).as("failure").isNotNull();
        return e.diagnostics();
    }

    private static void fails(String text, String id, String message) {
        assertThat(failures(text)).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.id()).isEqualTo(id);
            assertThat(diagnostic.document()).isEqualTo("api");
            assertThat(diagnostic.message()).contains(message);
            assertThat(diagnostic.remedy()).isNotBlank();
        });
    }
}
