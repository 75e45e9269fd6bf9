package io.clickpipes.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What is taken into the document, of every kind, and what stays as it is. */
class BundlerTest {

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
        shelf.assertClosed();
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
        shelf.assertClosed();
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
        shelf.assertClosed();
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
}
