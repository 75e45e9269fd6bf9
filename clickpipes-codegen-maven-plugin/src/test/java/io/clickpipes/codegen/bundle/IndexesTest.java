package io.clickpipes.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.source.LoadedSpec;
import org.junit.jupiter.api.Test;

/** Sections that are a reference to an index file, as tools that split documents write them. */
class IndexesTest {

    @Test
    void spreadsPathsAndComponentsOverTheirFiles() {
        Shelf shelf = new Shelf("""
                openapi: 3.1.0
                info: {$ref: info.yaml}
                paths: {$ref: paths/_index.yaml}
                components: {$ref: components/index.yaml}
                """)
                .put("info.yaml", "{title: t, version: '1'}")
                .put("paths/_index.yaml", "/users/{id}: {$ref: user.yaml}")
                .put("paths/user.yaml", """
                        get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '../api.yaml#/components/schemas/User'}}}}}}
                        """)
                .put("components/index.yaml", "schemas: {$ref: schemas/_index.yaml}")
                .put("components/schemas/_index.yaml", "{User: {$ref: User.yaml}, Odd Name: {type: string}}")
                .put("components/schemas/User.yaml", """
                        type: object
                        properties: {odd: {$ref: '_index.yaml#/Odd%20Name'}, friend: {$ref: User.yaml}}
                        """);

        ObjectNode bundled = shelf.bundled();

        assertThat(bundled.at("/info/title").asText()).isEqualTo("t");
        assertThat(bundled.at("/paths/~1users~1{id}/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/User");
        assertThat(bundled.at("/components/schemas/User/properties/friend/$ref").asText())
                .isEqualTo("#/components/schemas/User");
        assertThat(bundled.at("/components/schemas/Odd Name/type").asText()).isEqualTo("string");
        assertThat(Bundler.bundle(shelf.document(), shelf, false).files())
                .extracting(LoadedSpec::name)
                .contains("info.yaml", "paths/_index.yaml", "components/index.yaml", "components/schemas/_index.yaml");
    }

    @Test
    void knowsTheSectionsOfOldDocuments() {
        Shelf shelf = new Shelf("""
                swagger: '2.0'
                info: {title: t, version: '1'}
                paths: {$ref: 'all.yaml#/paths'}
                definitions: {$ref: 'all.yaml#/definitions', Own: {type: string}}
                """).put("all.yaml", """
                        paths: {/a: {get: {operationId: a, responses: {200: {description: ok}}}}}
                        definitions: {A: {type: object}, Own: {type: integer}}
                        """);

        ObjectNode bundled = shelf.bundled();

        assertThat(bundled.at("/paths/~1a/get/operationId").asText()).isEqualTo("a");
        assertThat(bundled.at("/definitions/A/type").asText()).isEqualTo("object");
        assertThat(bundled.at("/definitions/Own/type").asText()).isEqualTo("string");
    }

    @Test
    void refusesAnIndexThatIsNotThere() {
        assertThat(new Shelf(Shelf.HEAD + "paths: {$ref: nowhere.yaml}")
                        .failures()
                        .get(0)
                        .toString())
                .contains("nowhere.yaml");
    }

    @Test
    void takesAFileWithAnEmptyFragmentForAllOfIt() {
        Shelf shelf = new Shelf(Shelf.HEAD + "components: {schemas: {Pet: {$ref: pet.json}}}")
                .put("pet.json", """
                        {"oneOf": [{"$ref": "dog.json#"}], "discriminator": {"propertyName": "kind"}}
                        """)
                .put("dog.json", "{\"type\": \"object\"}");

        assertThat(shelf.at("/components/schemas/Pet/oneOf/0/$ref").asText()).isEqualTo("#/components/schemas/dog");
        assertThat(shelf.at("/components/schemas/Pet/discriminator/mapping").isMissingNode())
                .isTrue();
    }
}
