package io.clickpipes.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.output.GeneratedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that nobody would write: code comes of them, or one clear refusal. */
@Timeout(60)
class OddDocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openapi: 3.1.0\npaths: {}",
                "openapi: 3.0.0\ninfo:\npaths:",
                "openapi: 3.0.0\ninfo: hello\npaths: [a]\ncomponents: [b]\nservers: c\ntags: d\nsecurity: 3",
                "openapi: 3.1.0\n" + Odd.INFO,
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
        assertThat(Odd.generated(document)).isNotEmpty();
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
        assertThat(Odd.ofSchemas(schemas)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void takesTheStatedTypeWhateverStandsBesideIt(String version) {
        String properties = "{text: {type: string, nullable: true, additionalProperties: true}, word: {type: string,"
                + " items: {type: string}}, number: {type: integer, additionalProperties: {type: string}},"
                + " map: {type: object, items: {type: string}}, list: {type: array, items: {type: string}}}";

        String source = Odd.source(
                Odd.generated(Odd.withSchemas(version, "A: {type: object, properties: " + properties + "}")), "A");

        assertThat(source)
                .contains("@Nullable String text()", "@Nullable String word()", "@Nullable Long number()")
                .contains("Map<String, JsonValue> map()", "List<String> list()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger: '2.0'", "openapi: 3.0.3", "openapi: 3.1.0"})
    void readsPlacesOfParametersInCapitalLetters(String version) {
        String type = version.startsWith("swagger") ? "type: string" : "schema: {type: string}";

        List<GeneratedFile> files = Odd.generated(version + "\n" + Odd.INFO
                + "paths: {/a: {get: {operationId: a, parameters: [{name: q, in: Query, required: true, " + type
                + "}], responses: {200: {description: ok}}}}}\n");

        assertThat(files).anySatisfy(file -> assertThat(file.text()).contains("@Query(\"q\")"));
    }

    @Test
    void readsYamlOfToday() {
        List<GeneratedFile> files = Odd.ofSchemas(
                "A: {type: object, properties: {<<: {merged: {type: string}}, on: {type: string,"
                        + " default: on}, day: {type: string, default: 2020-01-01}, time: {type: string, default: 12:30}}}");

        assertThat(Odd.source(files, "A"))
                .contains("merged()")
                .contains("on()")
                .contains("day()")
                .contains("time()");
    }

    @Test
    void readsOpenApi32LikeItsPredecessor() {
        assertThat(Odd.generated(
                        Odd.withSchemas("3.2.0", "A: {type: object, properties: {n: {type: [string, 'null']}}}")))
                .anyMatch(each -> each.path().endsWith("/A.java"));
    }

    @Test
    void tellsWhatOnlyOpenApi32Knows() {
        String paths =
                "paths: {/a: {query: {responses: {}}, additionalOperations: {COPY: {responses: {}}}, get: {parameters:"
                        + " [{name: q, in: querystring, content: {}}]}}}";

        assertThat(Odd.refused("openapi: 3.2.0\n" + Odd.INFO + paths))
                .extracting(Diagnostic::id)
                .containsExactlyInAnyOrder("unsupported-operation", "unsupported-operation", "unsupported-parameter");
    }
}
