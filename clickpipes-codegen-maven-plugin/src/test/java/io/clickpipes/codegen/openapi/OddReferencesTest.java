package io.clickpipes.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References that nobody would write: they lead somewhere, or are refused at once. */
@Timeout(60)
class OddReferencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A: {$ref: '#/components/schemas/A'}",
                "A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}",
                "A: {allOf: [{$ref: '#/components/schemas/A'}], properties: {x: {type: string}}}",
                "A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}",
                "A: {oneOf: [{$ref: '#/components/schemas/A'}]}",
                "A: {oneOf: [{$ref: '#/components/schemas/A'}]}\n    B: {type: object, properties: {a: {$ref:"
                        + " '#/components/schemas/A'}}}",
                "A: {anyOf: [{$ref: '#/components/schemas/A'}, {type: string}]}",
                "A: {type: array, items: {$ref: '#/components/schemas/A'}}",
                "A: {type: array, items: {$ref: '#/components/schemas/B'}}\n    B: {type: array, items: {$ref:"
                        + " '#/components/schemas/A'}}",
                "A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}",
                "A: {not: {$ref: '#/components/schemas/A'}}",
                "A: {oneOf: [{type: array, items: {$ref: '#/components/schemas/A'}}, {type: string}]}",
                "A: {$ref: '#/components/schemas/A', description: d, properties: {x: {type: string}}}",
            })
    void followsNoCircleForEver(String schemas) {
        assertThat(Odd.ofSchemas(schemas)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paths: {/a: {get: {operationId: a, parameters: [{$ref: '#/components/parameters/P'}], responses: {}}}}\n"
                        + "components: {parameters: {P: {$ref: '#/components/parameters/P'}}}",
                "paths: {/a: {$ref: '#/paths/~1a'}}",
                "paths: {/a: {$ref: '#/components/pathItems/X'}}\ncomponents: {pathItems: {X: {$ref:"
                        + " '#/components/pathItems/X'}}}",
                "paths: {/a: {get: {operationId: a, responses: {200: {$ref: '#/components/responses/R'}}}}}\n"
                        + "components: {responses: {R: {$ref: '#/components/responses/R'}}}",
                "paths: {/a: {post: {operationId: a, requestBody: {$ref: '#/components/requestBodies/R'}, responses:"
                        + " {}}}}\ncomponents: {requestBodies: {R: {$ref: '#/components/requestBodies/R'}}}",
                "paths: {/a: {get: {operationId: a, responses: {200: {description: ok, headers: {X: {$ref:"
                        + " '#/components/headers/H'}}}}}}}\ncomponents: {headers: {H: {$ref: '#/components/headers/H'}}}",
            })
    void refusesCirclesOfOtherComponents(String rest) {
        assertThat(Odd.refused("openapi: 3.1.0\n" + Odd.INFO + rest))
                .extracting(Diagnostic::id)
                .containsOnly("reference-cycle");
    }

    @Test
    void followsNoCircleOfCallbacks() {
        assertThat(Odd.generated("openapi: 3.1.0\n" + Odd.INFO
                        + "paths: {/a: {get: {operationId: a, callbacks: {c: {$ref: '#/components/callbacks/C'}},"
                        + " responses: {}}}}\ncomponents: {callbacks: {C: {$ref: '#/components/callbacks/C'}}}"))
                .isNotEmpty();
    }

    @Test
    void leadsAnywhereInTheDocument(@TempDir Path folder) {
        List<GeneratedFile> files =
                Odd.ofSchemas("A: {allOf: [{type: object, properties: {x: {type: string}}}, {type: object,"
                        + " properties: {l: {type: array, items: {type: object, properties: {z: {type: string}}}}}}]}\n"
                        + "    B: {type: object, properties: {part: {$ref: '#/components/schemas/A/allOf/1'}, item: {$ref:"
                        + " '#/components/schemas/A/allOf/1/properties/l/items'}, path: {$ref:"
                        + " '#/paths/~1p/get/responses/200/content/application~1json/schema'}}}");

        assertThat(Odd.source(files, "B")).contains("A path()");
        assertThat(Compilation.compile(files, folder)).isEmpty();
    }

    @Test
    void followsAnchorsIdentifiersAndDynamicReferences() {
        List<GeneratedFile> files = Odd.generated(Odd.withSchemas(
                "3.1.0",
                "A: {type: object, properties: {boat: {$ref: '#Boat'}, tree: {$ref: 'https://example.com/tree'}, ring: {$ref:"
                        + " 'https://example.com/tree#/$defs/Ring'}}}\n"
                        + "    B: {$anchor: Boat, type: object, properties: {q: {type: string}}}\n"
                        + "    T: {$id: 'https://example.com/tree', $dynamicAnchor: node, type: object, properties: {kids:"
                        + " {type: array, items: {$dynamicRef: '#node'}}, own: {$ref: '#/$defs/Ring'}}, $defs: {Ring: {type:"
                        + " object, properties: {r: {type: string}}}}}"));

        assertThat(Odd.source(files, "A"))
                .contains(" B boat()")
                .contains(" T tree()")
                .contains(" Ring ring()");
        assertThat(Odd.source(files, "T")).contains("List<T> kids()").contains(" Ring own()");
    }

    @Test
    void followsReferencesThatAreRelativeToAnIdentifier() {
        List<GeneratedFile> files = Odd.generated(Odd.withSchemas(
                "3.1.0",
                "A: {$id: 'https://example.com/schemas/a.json', type: object, properties: {b: {$ref: b.json}, c: {$ref:"
                        + " '/c#/$defs/D'}, self: {$ref: '#/properties/n'}, n: {type: object, properties: {x: {type:"
                        + " string}}}}}\n"
                        + "    B: {$id: 'https://example.com/schemas/b.json', type: object, properties: {q: {type: string}}}\n"
                        + "    C: {$id: 'https://example.com/c', $defs: {D: {$id: d/, type: object, properties: {e: {$ref:"
                        + " '../schemas/a.json'}}}}}"));

        assertThat(Odd.source(files, "A")).contains(" B b()").contains(" D c()").contains(" Self self()");
        assertThat(Odd.source(files, "D")).contains(" A e()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "['#/x']", "null", "''", "'#/info/title'", "'#/components/schemas/~2'", "'#Nope'", "'#/'"})
    void refusesReferencesThatNameNoSchema(String reference) {
        assertThat(Odd.refused(Odd.withSchemas("3.1.0", "A: {$ref: " + reference + "}")))
                .singleElement()
                .satisfies(each -> assertThat(each.pointer()).isEqualTo("#/components/schemas/A/$ref"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A: [1, 2]", "A: hello", "A: 3"})
    void refusesReferencesToWhatIsNoSchema(String schemas) {
        assertThat(Odd.refused(Odd.withSchemas("3.0.3", schemas)))
                .extracting(Diagnostic::id)
                .containsExactly("bad-reference");
    }

    @Test
    void refusesComponentsOfAnotherKind() {
        String paths = "paths: {/a: {get: {parameters: [{$ref: '#/components/schemas/A'}], requestBody: {$ref:"
                + " '#/components/headers/H'}, responses: {200: {$ref: '#/components/headers/H'}}}}}\n";
        String components = "components: {schemas: {A: {type: object}}, headers: {H: {schema: {type: string}}}}";

        assertThat(Odd.refused("openapi: 3.0.0\n" + Odd.INFO + paths + components))
                .extracting(Diagnostic::id)
                .containsExactly("bad-reference", "bad-reference", "bad-reference");
    }

    @Test
    void takesABodyThatIsSaidToBeASchemaForJson() {
        String newer = "paths: {/a: {post: {operationId: add, requestBody: {$ref: '#/components/schemas/A'},"
                + " responses: {200: {$ref: '#/components/schemas/A'}}}}}\n";
        String older = "paths: {/a: {get: {operationId: add, responses: {200: {$ref: '#/definitions/A'}}}}}\n";

        assertThat(Odd.source(
                        Odd.generated(
                                "openapi: 3.0.0\n" + Odd.INFO + newer + "components: {schemas: {A: {type: object}}}"),
                        "DefaultApi"))
                .contains("Call<A> add(@Body A body)");
        assertThat(Odd.source(
                        Odd.generated("swagger: '2.0'\n" + Odd.INFO + older + "definitions: {A: {type: object}}"),
                        "DefaultApi"))
                .contains("Call<A> add()");
    }

    @Test
    void refusesReferencesThatLeadOnAndOn() {
        StringBuilder chain = new StringBuilder("A: {$ref: '#/components/schemas/A0'}\n");
        for (int i = 0; i < 3000; i++) {
            chain.append("    A%d: {$ref: '#/components/schemas/A%d'}%n".formatted(i, i + 1));
        }
        chain.append("    A3000: {type: object}\n");

        assertThat(Odd.refused(Odd.withSchemas("3.1.0", chain.toString())))
                .extracting(Diagnostic::id)
                .containsOnly("too-deep");
    }
}
