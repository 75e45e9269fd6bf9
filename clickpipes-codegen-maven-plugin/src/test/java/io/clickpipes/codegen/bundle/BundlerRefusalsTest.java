package io.clickpipes.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References that can not be taken in. */
class BundlerRefusalsTest {

    @Test
    void tellsAMissingFileOnceWithAllPlaces() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {A: {$ref: 'no.yaml#/A'}, B: {$ref: 'no.yaml#/B'},"
                        + " C: {$ref: 'gone.json'}}}")
                .refusingMissing();

        List<Diagnostic> found = shelf.failures();

        assertThat(found).extracting(Diagnostic::id).containsExactly("reference-missing", "reference-missing");
        assertThat(found.get(0).document()).isEqualTo("api.yaml");
        assertThat(found.get(0).pointer()).isEqualTo("#/components/schemas/A/$ref");
        assertThat(found.get(0).message())
                .contains("\"no.yaml\"")
                .contains("one more reference: #/components/schemas/B/$ref");
        assertThat(shelf.read()).doesNotHaveDuplicates();
    }

    @Test
    void tellsWhichFileHoldsTheReferenceThatLeadsNowhere() {
        Shelf shelf = Shelf.listOf("a.yaml#/A").put("a.yaml", "A: {properties: {b: {$ref: '#/B'}}}");

        assertThat(shelf.failures()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("dangling-reference");
            assertThat(each.document()).isEqualTo("a.yaml");
            assertThat(each.pointer()).isEqualTo("#/A/properties/b/$ref");
        });
    }

    @Test
    void tellsWhatIsWrongWithAFile() {
        Shelf shelf = new Shelf(
                        Shelf.HEAD + "components: {schemas: {A: {$ref: a.yaml}, B: {$ref: b.json}, C: {$ref: c.yaml},"
                                + " D: {$ref: '/etc/passwd'}, E: {$ref: 'd.yaml#/list'}}}")
                .put("a.yaml", "<html>")
                .put("b.json", "{\"a\": ")
                .put("c.yaml", "just words")
                .put("d.yaml", "list: [1]");

        assertThat(shelf.failures())
                .extracting(Diagnostic::id)
                .containsExactly("markup", "truncated", "bad-reference", "reference-absolute", "bad-reference");
    }

    @Test
    void refusesReferencesThatLeadToReferencesAlone() {
        Shelf shelf = Shelf.listOf("a.yaml#/A")
                .put("a.yaml", "{A: {$ref: 'b.yaml#/B'}}")
                .put("b.yaml", "B: {$ref: 'a.yaml#/A'}");

        assertThat(shelf.failures()).extracting(Diagnostic::id).containsExactly("reference-cycle");
    }

    @Test
    void refusesAPathItemInsideItself() {
        Shelf shelf = new Shelf(Shelf.HEAD + "paths: {/a: {$ref: a.yaml}}")
                .put("a.yaml", "{summary: s, $ref: 'a.yaml#', get: {responses: {}}}");

        assertThat(shelf.failures()).extracting(Diagnostic::id).containsExactly("reference-cycle");
    }

    @Test
    void refusesFilesThatMultiply() {
        StringBuilder paths = new StringBuilder(Shelf.HEAD + "paths:\n");
        for (int i = 0; i < 2000; i++) {
            paths.append("  /p").append(i).append(": {$ref: item.yaml}\n");
        }
        Shelf shelf = new Shelf(paths.toString()).put("item.yaml", "get: {x: [" + "1,".repeat(5000) + "1]}");

        assertThat(shelf.failures()).extracting(Diagnostic::id).containsExactly("reference-limits");
    }
}
