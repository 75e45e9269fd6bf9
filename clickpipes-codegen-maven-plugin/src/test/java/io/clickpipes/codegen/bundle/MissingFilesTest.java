package io.clickpipes.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** References to files that may be read and are not there. */
class MissingFilesTest {

    private static final String PATH = "paths: {/a: {get: {parameters: [%s], responses: {'200': %s}}}}";

    private static Shelf path(String parameter, String response) {
        return new Shelf(Shelf.HEAD + PATH.formatted(parameter, response));
    }

    @Test
    void takesAnyJsonForASchemaAndTellsEachPlace() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {A: {$ref: 'no.yaml#/A'}, B: {allOf: [{$ref:"
                + " 'no.yaml#/components/schemas/Base'}, {properties: {c: {$ref: './gone.json'}}}]}}}");

        Bundle bundle = shelf.bundle();

        assertThat(bundle.document().at("/components/schemas").toString())
                .isEqualTo(
                        "{\"A\":{},\"B\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Base\"},"
                                + "{\"properties\":{\"c\":{\"$ref\":\"#/components/schemas/gone\"}}}]},\"Base\":{},\"gone\":{}}");
        assertThat(bundle.missing()).containsExactly("no.yaml", "gone.json");
        assertThat(bundle.files()).isEmpty();
        assertThat(bundle.warnings())
                .extracting(Diagnostic::pointer)
                .containsExactly(
                        "#/components/schemas/A/$ref",
                        "#/components/schemas/B/allOf/0/$ref",
                        "#/components/schemas/B/allOf/1/properties/c/$ref");
        assertThat(bundle.warnings().get(2)).satisfies(each -> {
            assertThat(each.id()).isEqualTo("reference-missing");
            assertThat(each.message())
                    .isEqualTo("The reference \"./gone.json\" leads to the file \"gone.json\", which does not exist;"
                            + " any JSON is taken for what it names.");
            assertThat(each.remedy()).contains("missingReferences: refuse");
        });
        assertThat(shelf.read()).doesNotHaveDuplicates();
    }

    @Test
    void tellsAPlaceInAnotherFileByThatFile() {
        Shelf shelf = Shelf.listOf("a.yaml#/A").put("a.yaml", "A: {properties: {b: {$ref: 'sub/b.yaml'}}}");

        assertThat(shelf.bundle().warnings()).singleElement().satisfies(each -> {
            assertThat(each.document()).isEqualTo("a.yaml");
            assertThat(each.pointer()).isEqualTo("#/A/properties/b/$ref");
        });
    }

    @Test
    void takesAnAnswerAndABodyOfAnyJson() {
        String json = "{\"content\":{\"application/json\":{\"schema\":{}}}}";
        Shelf shelf = new Shelf(Shelf.HEAD + "paths: {/a: {put: {requestBody: {$ref: 'no.yaml#/B'}, responses: {'200':"
                + " {$ref: 'no.yaml#/R'}}}}}");

        assertThat(shelf.at("/components/requestBodies/B").toString()).isEqualTo(json);
        assertThat(shelf.at("/components/responses/R").toString())
                .isEqualTo("{\"description\":\"\"," + json.substring(1));
    }

    @Test
    void leavesAFailureWithoutAType() {
        Shelf shelf = new Shelf(Shelf.HEAD + "paths: {/a: {put: {responses: {'200': {$ref: 'no.yaml#/R'}, '404': {$ref:"
                + " 'no.yaml#/R'}, default: {$ref: 'no.yaml#/R'}}}}}");

        ObjectNode bundled = shelf.bundle().document();
        JsonNode answers = bundled.at("/paths/~1a/put/responses");

        assertThat(answers.at("/404/$ref").asText())
                .isNotEqualTo(answers.at("/200/$ref").asText());
        assertThat(bundled.at(answers.at("/404/$ref").asText().substring(1)).toString())
                .isEqualTo("{\"description\":\"\"}");
        assertThat(answers.at("/default")).isEqualTo(answers.at("/200"));
        assertThat(shelf.bundle().warnings().get(1).message()).contains("an answer without a type is taken");
    }

    @Test
    void keepsASchemaAndAnAnswerOfOneMissingPlaceApart() {
        Shelf shelf = path(
                "{name: q, in: query, schema: {$ref: no.yaml}}",
                "{description: ok, headers: {X-A: {$ref: no.yaml}}, content: {a/b: {schema: {$ref: no.yaml}}}}");

        assertThat(shelf.at("/components/schemas/no").toString()).isEqualTo("{}");
        assertThat(shelf.at("/components/headers/no").toString()).isEqualTo("{\"schema\":{\"type\":\"string\"}}");
    }

    @Test
    void takesAnAnswerInASwaggerDocument() {
        Shelf shelf = new Shelf("swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {'200':"
                + " {$ref: 'no.yaml#/R'}}}}}");

        assertThat(shelf.at("/responses/R").toString()).isEqualTo("{\"description\":\"\",\"schema\":{}}");
    }

    @Test
    void passesOverExamplesAndLinks() {
        Shelf shelf = path(
                "", "{description: ok, links: {l: {$ref: no.yaml}}, content: {a/b: {examples: {e: {$ref: no.yaml}}}}}");

        assertThat(shelf.bundle().warnings()).isEmpty();
        assertThat(shelf.read()).isEmpty();
    }

    @Test
    void refusesWhatWouldBeLeftOutOfRequests() {
        assertThat(path("{$ref: 'no.yaml#/P'}", "{description: ok}").failures())
                .extracting(Diagnostic::id)
                .containsExactly("reference-missing");
        for (String rest : new String[] {
            "paths: {/a: {$ref: no.yaml}}", "paths: {$ref: no.yaml}", "components: {schemas: {$ref: no.yaml}}"
        }) {
            assertThat(new Shelf(Shelf.HEAD + rest).failures())
                    .as(rest)
                    .extracting(Diagnostic::id)
                    .containsExactly("reference-missing");
        }
    }

    @Test
    void refusesWhatAFileThatIsThereDoesNotHave() {
        assertThat(Shelf.listOf("a.yaml#/B").put("a.yaml", "A: {}").failures())
                .extracting(Diagnostic::id)
                .containsExactly("dangling-reference");
        assertThat(Shelf.listOf("#/components/schemas/B").bundle().warnings()).isEmpty();
    }

    @Test
    void refusesAllOfThemOnDemand() {
        assertThat(Shelf.listOf("no.yaml#/A").refusingMissing().failures())
                .extracting(Diagnostic::id)
                .containsExactly("reference-missing");
    }
}
