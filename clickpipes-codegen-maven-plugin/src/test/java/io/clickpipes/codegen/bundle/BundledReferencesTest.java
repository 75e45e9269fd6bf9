package io.clickpipes.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Where references between files lead once everything is in one document. */
class BundledReferencesTest {

    private static final String PETS = "/components/schemas/Pets/items/$ref";

    @Test
    void followsFilesThatOnlyReferToOthers() {
        Shelf shelf = Shelf.listOf("_index.yaml#/Pet")
                .put("_index.yaml", "Pet: {$ref: './models/pet-model.yaml'}")
                .put("models/pet-model.yaml", "type: object");

        assertThat(shelf.at(PETS).asText()).isEqualTo("#/components/schemas/Pet");
        assertThat(shelf.bundled().at("/components/schemas")).hasSize(2);
    }

    @Test
    void keepsRecursionAcrossFiles() {
        Shelf shelf = Shelf.listOf("a.yaml#/A")
                .put("a.yaml", "A: {properties: {b: {$ref: 'b.yaml#/B'}, self: {$ref: '#/A'}}}")
                .put(
                        "b.yaml",
                        "B: {properties: {a: {$ref: 'a.yaml#/A'}, pets: {$ref: 'api.yaml#/components/schemas/Pets'}}}");

        assertThat(shelf.at("/components/schemas/A/properties/b/$ref").asText()).isEqualTo("#/components/schemas/B");
        assertThat(shelf.at("/components/schemas/A/properties/self/$ref").asText())
                .isEqualTo("#/components/schemas/A");
        assertThat(shelf.at("/components/schemas/B/properties/a/$ref").asText()).isEqualTo("#/components/schemas/A");
        assertThat(shelf.at("/components/schemas/B/properties/pets/$ref").asText())
                .isEqualTo("#/components/schemas/Pets");
        assertThat(shelf.bundled().at("/components/schemas")).hasSize(3);
    }

    @Test
    void leadsIntoAComponentAndLeavesItWhole() {
        Shelf shelf = Shelf.listOf("a.yaml#/components/schemas/Pet/properties/owner")
                .put("a.yaml", "components: {schemas: {Pet: {properties: {owner: {type: object}}}}}");

        assertThat(shelf.at(PETS).asText()).isEqualTo("#/components/schemas/Pet/properties/owner");
        shelf.assertClosed();
    }

    @Test
    void leadsIntoASchemaThatIsAFile() {
        Shelf shelf = Shelf.listOf("tree.json#/properties/leaf")
                .put(
                        "tree.json",
                        "{\"properties\": {\"leaf\": {\"items\": {\"$ref\": \"#/$defs/Seed\"}}}, \"$defs\": {\"Seed\": {\"type\": \"string\"}}}");

        assertThat(shelf.at(PETS).asText()).isEqualTo("#/components/schemas/tree/properties/leaf");
        assertThat(shelf.at("/components/schemas/tree/properties/leaf/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Seed");
        shelf.assertClosed();
    }

    @Test
    void takesASchemaFromInsideAnOperation() {
        Shelf shelf = Shelf.listOf("old.yaml#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema")
                .put(
                        "old.yaml",
                        "paths: {'/pets/{id}': {get: {responses: {200: {content: {application/json: {schema: {type: object}}}}}}}}");

        JsonNode reference = shelf.at(PETS);
        assertThat(shelf.bundled()
                        .at(reference.asText().substring(1))
                        .path("type")
                        .asText())
                .isEqualTo("object");
    }

    @Test
    void understandsPercentEncodingAndAnchors() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {A: {items: {$ref: 'x.yaml#/my%20pet'}},"
                        + " B: {items: {$ref: 'x.yaml#Dog'}}, C: {items: {$ref: 'x.yaml#/a~1b'}}}}")
                .put("x.yaml", "{my pet: {type: string}, d: {$anchor: Dog, type: object}, a/b: {type: integer}}");

        assertThat(shelf.at("/components/schemas/A/items/$ref").asText()).isEqualTo("#/components/schemas/my_pet");
        assertThat(shelf.at("/components/schemas/B/items/$ref").asText()).isEqualTo("#/components/schemas/d");
        assertThat(shelf.at("/components/schemas/C/items/$ref").asText()).isEqualTo("#/components/schemas/a_b");
        assertThat(shelf.at("/components/schemas/d").has("$anchor")).isFalse();
    }

    @Test
    void keepsWhatStandsBesideAReference() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {A: {properties: {p: {$ref: 'p.yaml',"
                        + " description: mine, readOnly: true}}}}}")
                .put("p.yaml", "type: string");

        assertThat(shelf.at("/components/schemas/A/properties/p/$ref").asText()).isEqualTo("#/components/schemas/p");
        assertThat(shelf.at("/components/schemas/A/properties/p/readOnly").asBoolean())
                .isTrue();
    }

    @Test
    void leavesIdentifiersOfSchemasInTheDocument() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {A: {$id: 'https://example.com/a', type: object},"
                + " B: {items: {$ref: 'https://example.com/a'}}}}");

        assertThat(shelf.bundled()).isEqualTo(shelf.document());
        assertThat(shelf.read()).isEmpty();
    }

    @Test
    void looksForIdentifiersBeforeFiles() {
        String schemas =
                "components: {schemas: {A: {$id: 'https://example.com/s/a.json', properties: {b: {$ref: b.json},"
                        + " c: {$ref: '../t/c.json#/$defs/D'}, f: {$ref: FILE}}}, B: {$id: 'https://example.com/s/b.json'}, C:"
                        + " {$id: 'https://example.com/t/c.json', $defs: {D: {$id: d.json, items: {$ref: c.json}}}}}}";
        Shelf closed = new Shelf(Shelf.HEAD + schemas.replace("FILE", "'#/$defs/X'"));
        Shelf open = new Shelf(Shelf.HEAD + schemas.replace("FILE", "f.json")).put("f.json", "type: string");

        assertThat(closed.bundled()).isEqualTo(closed.document());
        assertThat(closed.read()).isEmpty();
        assertThat(open.at("/components/schemas/A/properties").toString())
                .isEqualTo("{\"b\":{\"$ref\":\"#/components/schemas/B\"},"
                        + "\"c\":{\"$ref\":\"#/components/schemas/C/$defs/D\"},"
                        + "\"f\":{\"$ref\":\"#/components/schemas/f\"}}");
        assertThat(open.at("/components/schemas/C/$defs/D/items/$ref").asText()).isEqualTo("#/components/schemas/C");
        assertThat(open.read()).containsExactly("f.json", "f.json");
    }
}
