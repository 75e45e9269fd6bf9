package io.clickpipes.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.ReferenceCheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundlerTest {

    private static final String PETS = "/components/schemas/Pets/items/$ref";

    @Test
    void leavesADocumentAloneThatStandsAlone() {
        Shelf shelf = Shelf.listOf("#/components/schemas/Pets");
        ObjectNode document = shelf.document();

        assertThat(Bundler.bundle(document, shelf, false).document()).isSameAs(document);
        assertThat(shelf.read()).isEmpty();
    }

    @Test
    void leavesTheGivenTreeAsItIs() {
        Shelf shelf = Shelf.listOf("pet.yaml").put("pet.yaml", "type: object");
        ObjectNode document = shelf.document();

        Bundle bundle = Bundler.bundle(document, shelf, false);

        assertThat(document).isEqualTo(shelf.document()).isNotEqualTo(bundle.document());
        assertThat(bundle.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("pet.yaml");
            assertThat(file.text()).isEqualTo("type: object");
        });
    }

    @Test
    void makesAComponentOfAWholeFile() {
        Shelf shelf = Shelf.listOf("models/pet.yaml")
                .put("models/pet.yaml", "{type: object, properties: {name: {type: string}}}");

        assertThat(shelf.at(PETS).asText()).isEqualTo("#/components/schemas/pet");
        assertThat(shelf.at("/components/schemas/pet/properties/name/type").asText())
                .isEqualTo("string");
    }

    @Test
    void keepsTheNameOfAComponent() {
        Shelf shelf = Shelf.listOf("common.json#/components/schemas/Pet")
                .put("common.json", "{\"components\": {\"schemas\": {\"Pet\": {\"type\": \"object\"}}}}");

        assertThat(shelf.at(PETS).asText()).isEqualTo("#/components/schemas/Pet");
    }

    @Test
    void readsDefinitionsOfPlainSchemaFiles() {
        Shelf shelf = Shelf.listOf("../shared/x.json#/definitions/Pet")
                .put(
                        "../shared/x.json",
                        "{\"definitions\": {\"Pet\": {\"properties\": {\"owner\": {\"$ref\": \"#/definitions/Owner\"}}},"
                                + " \"Owner\": {\"type\": \"string\"}}}");

        assertThat(shelf.at("/components/schemas/Pet/properties/owner/$ref").asText())
                .isEqualTo("#/components/schemas/Owner");
        assertThat(shelf.at("/components/schemas/Owner/type").asText()).isEqualTo("string");
    }

    @Test
    void putsTheFilesNameBeforeANameThatIsTaken() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {Pet: {type: string}, A: {$ref: 'a.yaml#/Pet'},"
                        + " L: {items: {$ref: 'a.yaml#/Pet'}}, M: {items: {$ref: 'zoo/b.yaml#/Error'}},"
                        + " N: {items: {$ref: 'c.yaml#/Pet'}}}}")
                .put("a.yaml", "Pet: {type: integer}")
                .put("zoo/b.yaml", "Error: {type: number}")
                .put("c.yaml", "Pet: {type: boolean}");

        assertThat(shelf.at("/components/schemas/L/items/$ref").asText()).isEqualTo("#/components/schemas/A");
        assertThat(shelf.at("/components/schemas/A/type").asText()).isEqualTo("integer");
        assertThat(shelf.at("/components/schemas/M/items/$ref").asText()).isEqualTo("#/components/schemas/Error");
        assertThat(shelf.at("/components/schemas/N/items/$ref").asText()).isEqualTo("#/components/schemas/c_Pet");
        assertThat(shelf.at("/components/schemas/Pet/type").asText()).isEqualTo("string");
    }

    @Test
    void takesTheSameComponentOnce() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {Pet: {type: string},"
                        + " L: {items: {$ref: 'a.yaml#/Pet'}}, M: {items: {$ref: './a.yaml#/Pet'}}}}")
                .put("a.yaml", "Pet: {type: string}");

        assertThat(shelf.at("/components/schemas/L/items/$ref").asText()).isEqualTo("#/components/schemas/Pet");
        assertThat(shelf.bundled().at("/components/schemas")).hasSize(3);
    }

    @Test
    void namesDoNotDependOnWhoRefersFirst() {
        String files = "components: {schemas: {%s: {items: {$ref: 'a.yaml#/E'}}, %s: {items: {$ref: 'b.yaml#/E'}}}}";
        Shelf one = new Shelf(Shelf.HEAD + files.formatted("A", "B"));
        Shelf other = new Shelf(Shelf.HEAD
                + "components: {schemas: {B: {items: {$ref: 'b.yaml#/E'}}, A: {items: {$ref: 'a.yaml#/E'}}}}");
        for (Shelf each : List.of(one, other)) {
            each.put("a.yaml", "E: {type: string}").put("b.yaml", "E: {type: integer}");
        }

        assertThat(other.bundled()).isEqualTo(one.bundled());
    }

    @Test
    void givesTheContentToTheComponentThatWasOnlyAReference() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {Animal: {$ref: './pet.yaml'},"
                        + " Pets: {items: {$ref: 'pet.yaml'}}}}")
                .put(
                        "pet.yaml",
                        "{type: object, properties: {mother: {$ref: '#'}, all: {$ref: 'api.yaml#/components/schemas/Pets'}}}");

        assertThat(shelf.at("/components/schemas/Animal/type").asText()).isEqualTo("object");
        assertThat(shelf.at("/components/schemas/Animal/properties/mother/$ref").asText())
                .isEqualTo("#/components/schemas/Animal");
        assertThat(shelf.at("/components/schemas/Animal/properties/all/$ref").asText())
                .isEqualTo("#/components/schemas/Pets");
        assertThat(shelf.at(PETS).asText()).isEqualTo("#/components/schemas/Animal");
        assertThat(shelf.bundled().at("/components/schemas")).hasSize(2);
    }

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
        assertClosed(shelf);
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
        assertClosed(shelf);
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
    void takesInEveryKindOfComponent() {
        Shelf shelf = new Shelf(Shelf.HEAD + """
                paths:
                  /pets:
                    $ref: paths/pets.yaml
                """)
                .put("paths/pets.yaml", """
                parameters:
                - $ref: ../common.yaml#/components/parameters/Page
                post:
                  requestBody: {$ref: '../common.yaml#/components/requestBodies/Pet'}
                  responses:
                    200:
                      description: ok
                      headers: {X-Rate: {$ref: '../common.yaml#/components/headers/Rate'}}
                    default: {$ref: '../common.yaml#/components/responses/Error'}
                """)
                .put("common.yaml", """
                components:
                  parameters: {Page: {name: page, in: query, schema: {$ref: '#/components/schemas/Count'}}}
                  headers: {Rate: {schema: {$ref: '#/components/schemas/Count'}}}
                  requestBodies: {Pet: {content: {application/json: {schema: {$ref: 'pet.json'}}}}}
                  responses: {Error: {description: no, content: {application/json: {schema: {type: object}}}}}
                  schemas: {Count: {type: integer}, Unused: {$ref: nowhere.yaml}}
                """)
                .put("pet.json", "{\"type\": \"object\"}");
        ObjectNode bundled = shelf.bundled();
        JsonNode post = bundled.at("/paths/~1pets/post");

        assertThat(bundled.at("/paths/~1pets/parameters/0/$ref").asText()).isEqualTo("#/components/parameters/Page");
        assertThat(post.at("/requestBody/$ref").asText()).isEqualTo("#/components/requestBodies/Pet");
        assertThat(post.at("/responses/default/$ref").asText()).isEqualTo("#/components/responses/Error");
        assertThat(post.at("/responses/200/headers/X-Rate/$ref").asText()).isEqualTo("#/components/headers/Rate");
        assertThat(bundled.at("/components/parameters/Page/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Count");
        assertThat(bundled.at("/components/schemas")).hasSize(2);
        assertClosed(shelf);
    }

    @Test
    void takesInComponentsOfSwagger() {
        Shelf shelf = new Shelf("""
                swagger: '2.0'
                info: {title: t, version: '1'}
                paths:
                  /pets:
                    get:
                      parameters: [{$ref: 'c.yaml#/parameters/Page'}]
                      responses: {200: {$ref: 'c.yaml#/responses/Pets'}}
                """).put("c.yaml", """
                parameters: {Page: {name: page, in: query, type: integer}}
                responses: {Pets: {description: ok, schema: {type: array, items: {$ref: '#/definitions/Pet'}}}}
                definitions: {Pet: {type: object}}
                """);

        assertThat(shelf.at("/definitions/Pet/type").asText()).isEqualTo("object");
        assertThat(shelf.at("/parameters/Page/name").asText()).isEqualTo("page");
        assertThat(shelf.at("/responses/Pets/schema/items/$ref").asText()).isEqualTo("#/definitions/Pet");
        assertClosed(shelf);
    }

    @Test
    void rewritesTheMappingOfADiscriminator() {
        Shelf shelf = new Shelf(
                        Shelf.HEAD + "components: {schemas: {Pet: {oneOf: [{$ref: cat.yaml}, {$ref: 'd.yaml#/Dog'}],"
                                + " discriminator: {propertyName: kind, mapping: {cat: cat.yaml, dog: './d.yaml#/Dog'}}}}}")
                .put("cat.yaml", "type: object")
                .put("d.yaml", "Dog: {type: object}");

        JsonNode mapping = shelf.at("/components/schemas/Pet/discriminator/mapping");
        assertThat(mapping.path("cat").asText()).isEqualTo("#/components/schemas/cat");
        assertThat(mapping.path("dog").asText()).isEqualTo("#/components/schemas/Dog");
    }

    @Test
    void keepsTheValuesOfADiscriminatorWhenSchemasAreRenamed() {
        Shelf shelf = new Shelf(Shelf.HEAD
                        + "components: {schemas: {Dog: {type: string}, Pet: {oneOf: [{$ref: 'd.yaml#/Dog'}],"
                        + " discriminator: {propertyName: kind}}, L: {items: {$ref: 'd.yaml#/Puppy'}}}}")
                .put(
                        "d.yaml",
                        "{Dog: {type: object, discriminator: {propertyName: age}}, Puppy: {allOf: [{$ref: '#/Dog'}]}}");

        assertThat(shelf.at("/components/schemas/Pet/discriminator/mapping/Dog").asText())
                .isEqualTo("#/components/schemas/d_Dog");
        assertThat(shelf.at("/components/schemas/Puppy/allOf/0/$ref").asText()).isEqualTo("#/components/schemas/d_Dog");
    }

    @Test
    void takesTheVariantsOfASchemaThatNothingRefersTo() {
        Shelf shelf = Shelf.listOf("m.yaml#/components/schemas/Pet")
                .put(
                        "m.yaml",
                        "components: {schemas: {Pet: {type: object, discriminator: {propertyName: kind}}, Cat: {allOf: [{$ref:"
                                + " '#/components/schemas/Pet'}]}, Kitten: {allOf: [{$ref: '#/components/schemas/Cat'}]},"
                                + " Stone: {allOf: [{$ref: '#/components/schemas/Other'}]}, Other: {type: object}}}");

        assertThat(shelf.bundled().at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Pets", "Pet", "Cat", "Kitten");
        assertThat(shelf.at("/components/schemas/Cat/allOf/0/$ref").asText()).isEqualTo("#/components/schemas/Pet");
        assertClosed(shelf);
    }

    @Test
    void doesNotTouchExamplesAndExtensions() {
        Shelf shelf = Shelf.listOf("pet.yaml")
                .put(
                        "pet.yaml",
                        "{type: object, example: {$ref: no.yaml}, x-more: {$ref: no.yaml}, properties: {$ref: {type: string}}}");

        assertThat(shelf.at("/components/schemas/pet/example/$ref").asText()).isEqualTo("no.yaml");
        assertThat(shelf.read()).containsOnly("pet.yaml");
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

    @Test
    void takesANameAloneForTheComponent() {
        Shelf older = new Shelf("""
                swagger: '2.0'
                info: {title: t, version: '1'}
                paths: {/p: {get: {parameters: [{$ref: page}], responses: {200: {$ref: List}}}}}
                parameters: {page: {name: page, in: query, type: integer}}
                responses: {List: {description: ok, schema: {type: array, items: {$ref: Pet}}}}
                definitions: {Pet: {type: object}}
                """);
        Shelf newer = Shelf.listOf("Pet").put("Pet", "{type: integer}");

        assertThat(older.at("/paths/~1p/get/parameters/0/$ref").asText()).isEqualTo("#/parameters/page");
        assertThat(older.at("/paths/~1p/get/responses/200/$ref").asText()).isEqualTo("#/responses/List");
        assertThat(older.at("/responses/List/schema/items/$ref").asText()).isEqualTo("#/definitions/Pet");
        assertThat(older.read()).isEmpty();
        assertThat(newer.at("/components/schemas/Pet/type").asText()).isEqualTo("integer");
    }

    /** Everything that is referred to is there. */
    private static void assertClosed(Shelf shelf) {
        ObjectNode bundled = shelf.bundled();
        Diagnostics diagnostics = new Diagnostics("bundled");
        ReferenceCheck.check(bundled, diagnostics);
        diagnostics.throwIfAny();
        List<String> references = new ArrayList<>();
        Grammar.walk(bundled, (kind, node, pointer) -> references.add(pointer));
        assertThat(references).isNotEmpty();
    }
}
