package io.clickpipes.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which components the content of other files becomes, and what they are called. */
class BundledNamesTest {

    private static final String PETS = "/components/schemas/Pets/items/$ref";

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
}
