package io.clickpipes.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that nobody would write: code comes of them, or one clear refusal. */
@Timeout(60)
class OddDocumentsTest {

    private static final String INFO = "info: {title: t, version: '1'}\n";
    private static final String PATHS =
            "paths: {/p: {get: {operationId: getP, responses: {200: {description: ok, content:"
                    + " {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}\n";

    private static List<GeneratedFile> generated(String document) {
        return Generation.of(document, Generation.options("odd"));
    }

    private static String withSchemas(String version, String schemas) {
        return "openapi: " + version + "\n" + INFO + PATHS + "components:\n  schemas:\n    " + schemas;
    }

    private static List<GeneratedFile> ofSchemas(String schemas) {
        List<GeneratedFile> files = generated(withSchemas("3.1.0", schemas));
        generated(withSchemas("3.0.3", schemas));
        return files;
    }

    private static String source(List<GeneratedFile> files, String type) {
        return files.stream()
                .filter(each -> each.path().endsWith("/" + type + ".java"))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<Diagnostic> refused(String document) {
        CodegenException failure = catchThrowableOfType(
                CodegenException.class,
                () -> new Codegen(Generation.options("odd")).generate(new LoadedSpec("api", document)));
        assertThat(failure).as("failure").isNotNull();
        assertThat(failure.diagnostics())
                .allSatisfy(each -> assertThat(each.remedy()).endsWith("."));
        return failure.diagnostics();
    }

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
        assertThat(ofSchemas(schemas)).isNotEmpty();
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
        assertThat(refused("openapi: 3.1.0\n" + INFO + rest))
                .extracting(Diagnostic::id)
                .containsOnly("reference-cycle");
    }

    @Test
    void followsNoCircleOfCallbacks() {
        assertThat(generated("openapi: 3.1.0\n" + INFO
                        + "paths: {/a: {get: {operationId: a, callbacks: {c: {$ref: '#/components/callbacks/C'}},"
                        + " responses: {}}}}\ncomponents: {callbacks: {C: {$ref: '#/components/callbacks/C'}}}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openapi: 3.1.0\npaths: {}",
                "openapi: 3.0.0\ninfo:\npaths:",
                "openapi: 3.0.0\ninfo: hello\npaths: [a]\ncomponents: [b]\nservers: c\ntags: d\nsecurity: 3",
                "openapi: 3.1.0\n" + INFO,
                "openapi: 3.0.0\npaths: {/a: null, /b: [get], /c: {get: null}, /d: {get: hello}, /e: {get: {}}}",
                "openapi: 3.0.0\npaths: {/a: {get: {responses: null}}, /b: {get: {responses: [200]}}, /c: {get: {responses:"
                        + " {200: null, 201: hello, foo: {description: x}}}}}",
                "openapi: 3.0.0\npaths: {/a: {get: {parameters: {x: y}}}, /b: {get: {parameters: [null, 3, hello, [], {},"
                        + " {name: x}, {in: query}, {name: z, in: query, schema: null}, {name: q, in: query, content:"
                        + " null}]}}}",
                "openapi: 3.0.0\npaths: {/a: {post: {requestBody: null}}, /b: {post: {requestBody: {content: null}}}, /c:"
                        + " {post: {requestBody: {content: {application/json: null}}}}, /d: {post: {requestBody: hello}}}",
                "openapi: 3.0.0\npaths: {/a: {post: {callbacks: [x], responses: {200: {description: ok, links: [x], headers:"
                        + " [y]}}}}}",
                "openapi: 3.1.0\nwebhooks: {w: {post: {responses: {200: {description: ok}}}}}",
                "openapi: 3.0.0\npaths: {}\ncomponents: {schemas: [x], responses: hello, parameters: null, headers: 3}",
                "swagger: '2.0'\npaths: {/a: {get: {parameters: null, responses: null}}}\ndefinitions: {A: null, B: [x], C:"
                        + " hello, D: {properties: null}}",
                "swagger: '2.0'\npaths: {/a: {get: {parameters: [{name: x, in: query, type: integer, enum: [a, 1, null],"
                        + " default: zz, maximum: abc, minimum: 1e400}]}}}",
                "swagger: '2.0'\npaths: {/a: {post: {parameters: [{in: formData, type: string}, {in: query, name: n, type:"
                        + " integer, enum: [1, 30000000000]}], responses: {200: {description: ok}, security: [{k: []}]}}}}",
                "swagger: '2.0'\npaths: {}\ndefinitions: {A: {type: object, x-nullable: 'yes', xml: true, externalDocs: [],"
                        + " properties: {a: {type: string, x-nullable: 'true', xml: -1}}}}",
                "swagger: '2.0'\npaths: {/a: {get: {responses: {200: {description: ok, schema: {type: int}}}}}}",
                "swagger: '2.0'\npaths: {}\ndefinitions: {A: {$ref: '#/definitions/A'}, B: {type: object, properties: {n:"
                        + " {type: integer, minimum: 1e999999999, maximum: 99999999999999999999, default: 1e999999999}}}}",
            })
    void passesOverWhatIsMissingOrOfTheWrongKind(String document) {
        assertThat(generated(document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A: {type: object, properties: {t: true, f: false, l: {type: array, items: false}, o: {oneOf: [true]}, a:"
                        + " {allOf: [true, {type: object}]}, x: {not: true}}, additionalProperties: false}",
                "A: true",
                "A: false",
                "A:",
                "A: {type: object, properties: null, required: null, enum: null, allOf: null, items: null}",
                "A: {allOf: [hello, null, 3, [], {type: object, properties: {x: {type: string}}}]}",
                "A: {type: object, required: {a: b}, properties: [a, b]}",
                "A: {type: {a: b}}\n    B: {type: []}\n    C: {type: [string, 3, null]}\n    D: {type: any}",
                "A: {enum: [{a: 1}, [1], null, 1, '1', true]}",
                "A: {type: object, properties: {n: {type: integer, minimum: abc, maxLength: xyz, multipleOf: 0}, b: {type:"
                        + " boolean, default: 3}, d: {type: string, format: date, default: 2020-13-45}}}",
                "A: {type: object, discriminator: kind}",
                "A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {a: 3, b: null, c:"
                        + " [x], d: '#/nowhere', e: Nope}}}\n    B: {type: object}",
                "A: {type: object, properties: {n: {type: number, minimum: 1e999999999, multipleOf: 1e-999999999, default:"
                        + " 1e999999999, enum: [1e999999999]}, s: {type: string, maxLength: 1e999999999}}}",
                "A: {type: object, properties: {a: {type: number, default: .inf}, b: {type: number, minimum: .nan}}}",
            })
    void makesTheBestOfOddSchemas(String schemas) {
        assertThat(ofSchemas(schemas)).isNotEmpty();
    }

    @Test
    void leadsAnywhereInTheDocument(@TempDir Path folder) {
        List<GeneratedFile> files =
                ofSchemas("A: {allOf: [{type: object, properties: {x: {type: string}}}, {type: object,"
                        + " properties: {l: {type: array, items: {type: object, properties: {z: {type: string}}}}}}]}\n"
                        + "    B: {type: object, properties: {part: {$ref: '#/components/schemas/A/allOf/1'}, item: {$ref:"
                        + " '#/components/schemas/A/allOf/1/properties/l/items'}, path: {$ref:"
                        + " '#/paths/~1p/get/responses/200/content/application~1json/schema'}}}");

        assertThat(source(files, "B")).contains("A path()");
        assertThat(Compilation.compile(files, folder)).isEmpty();
    }

    @Test
    void followsAnchorsIdentifiersAndDynamicReferences() {
        List<GeneratedFile> files = generated(withSchemas(
                "3.1.0",
                "A: {type: object, properties: {boat: {$ref: '#Boat'}, tree: {$ref: 'https://example.com/tree'}, ring: {$ref:"
                        + " 'https://example.com/tree#/$defs/Ring'}}}\n"
                        + "    B: {$anchor: Boat, type: object, properties: {q: {type: string}}}\n"
                        + "    T: {$id: 'https://example.com/tree', $dynamicAnchor: node, type: object, properties: {kids:"
                        + " {type: array, items: {$dynamicRef: '#node'}}, own: {$ref: '#/$defs/Ring'}}, $defs: {Ring: {type:"
                        + " object, properties: {r: {type: string}}}}}"));

        assertThat(source(files, "A"))
                .contains(" B boat()")
                .contains(" T tree()")
                .contains(" Ring ring()");
        assertThat(source(files, "T")).contains("List<T> kids()").contains(" Ring own()");
    }

    @Test
    void followsReferencesThatAreRelativeToAnIdentifier() {
        List<GeneratedFile> files = generated(withSchemas(
                "3.1.0",
                "A: {$id: 'https://example.com/schemas/a.json', type: object, properties: {b: {$ref: b.json}, c: {$ref:"
                        + " '/c#/$defs/D'}, self: {$ref: '#/properties/n'}, n: {type: object, properties: {x: {type:"
                        + " string}}}}}\n"
                        + "    B: {$id: 'https://example.com/schemas/b.json', type: object, properties: {q: {type: string}}}\n"
                        + "    C: {$id: 'https://example.com/c', $defs: {D: {$id: d/, type: object, properties: {e: {$ref:"
                        + " '../schemas/a.json'}}}}}"));

        assertThat(source(files, "A")).contains(" B b()").contains(" D c()").contains(" Self self()");
        assertThat(source(files, "D")).contains(" A e()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger: '2.0'", "openapi: 3.0.3", "openapi: 3.1.0"})
    void readsPlacesOfParametersInCapitalLetters(String version) {
        String type = version.startsWith("swagger") ? "type: string" : "schema: {type: string}";

        List<GeneratedFile> files = generated(version + "\n" + INFO
                + "paths: {/a: {get: {operationId: a, parameters: [{name: q, in: Query, required: true, " + type
                + "}], responses: {200: {description: ok}}}}}\n");

        assertThat(files).anySatisfy(file -> assertThat(file.text()).contains("@Query(\"q\")"));
    }

    @Test
    void readsYamlOfToday() {
        List<GeneratedFile> files = ofSchemas(
                "A: {type: object, properties: {<<: {merged: {type: string}}, on: {type: string,"
                        + " default: on}, day: {type: string, default: 2020-01-01}, time: {type: string, default: 12:30}}}");

        assertThat(source(files, "A"))
                .contains("merged()")
                .contains("on()")
                .contains("day()")
                .contains("time()");
    }

    @Test
    void readsOpenApi32LikeItsPredecessor() {
        assertThat(generated(withSchemas("3.2.0", "A: {type: object, properties: {n: {type: [string, 'null']}}}")))
                .anyMatch(each -> each.path().endsWith("/A.java"));
    }

    @Test
    void tellsWhatOnlyOpenApi32Knows() {
        String paths =
                "paths: {/a: {query: {responses: {}}, additionalOperations: {COPY: {responses: {}}}, get: {parameters:"
                        + " [{name: q, in: querystring, content: {}}]}}}";

        assertThat(refused("openapi: 3.2.0\n" + INFO + paths))
                .extracting(Diagnostic::id)
                .containsExactlyInAnyOrder("unsupported-operation", "unsupported-operation", "unsupported-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "['#/x']", "null", "''", "'#/info/title'", "'#/components/schemas/~2'", "'#Nope'", "'#/'"})
    void refusesReferencesThatNameNoSchema(String reference) {
        assertThat(refused(withSchemas("3.1.0", "A: {$ref: " + reference + "}")))
                .singleElement()
                .satisfies(each -> assertThat(each.pointer()).isEqualTo("#/components/schemas/A/$ref"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A: [1, 2]", "A: hello", "A: 3"})
    void refusesReferencesToWhatIsNoSchema(String schemas) {
        assertThat(refused(withSchemas("3.0.3", schemas)))
                .extracting(Diagnostic::id)
                .containsExactly("bad-reference");
    }

    @Test
    void refusesComponentsOfAnotherKind() {
        String paths = "paths: {/a: {get: {parameters: [{$ref: '#/components/schemas/A'}], requestBody: {$ref:"
                + " '#/components/headers/H'}, responses: {200: {$ref: '#/components/headers/H'}}}}}\n";
        String components = "components: {schemas: {A: {type: object}}, headers: {H: {schema: {type: string}}}}";

        assertThat(refused("openapi: 3.0.0\n" + INFO + paths + components))
                .extracting(Diagnostic::id)
                .containsExactly("bad-reference", "bad-reference", "bad-reference");
    }

    @Test
    void takesABodyThatIsSaidToBeASchemaForJson() {
        String newer = "paths: {/a: {post: {operationId: add, requestBody: {$ref: '#/components/schemas/A'},"
                + " responses: {200: {$ref: '#/components/schemas/A'}}}}}\n";
        String older = "paths: {/a: {get: {operationId: add, responses: {200: {$ref: '#/definitions/A'}}}}}\n";

        assertThat(source(
                        generated("openapi: 3.0.0\n" + INFO + newer + "components: {schemas: {A: {type: object}}}"),
                        "DefaultApi"))
                .contains("Call<A> add(@Body A body)");
        assertThat(source(
                        generated("swagger: '2.0'\n" + INFO + older + "definitions: {A: {type: object}}"),
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

        assertThat(refused(withSchemas("3.1.0", chain.toString())))
                .extracting(Diagnostic::id)
                .containsOnly("too-deep");
    }
}
