package io.clickpipes.codegen.hostile;

import static io.clickpipes.codegen.hostile.HostileDocument.either;
import static io.clickpipes.codegen.hostile.HostileDocument.generated;
import static io.clickpipes.codegen.hostile.HostileDocument.refused;

import java.util.ArrayList;
import java.util.List;

/** References that lead out of the document, in circles, or nowhere. */
@SuppressWarnings("StringConcatToTextBlock") // A table reads better with one document in few lines.
final class References {

    private References() {}

    /**
     * All of them.
     *
     * @param canary an address of a file that nobody may read, without a scheme
     * @param server host and port of a server that nobody may call
     */
    static List<HostileDocument> all(String canary, String server) {
        List<HostileDocument> all = new ArrayList<>();
        outside(all, canary, server);
        circles(all);
        nowhere(all);
        return all;
    }

    static String schemas(String yaml) {
        return "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + yaml.indent(4);
    }

    private static String reference(String target) {
        return schemas("O:\n  type: object\n  properties:\n    p: {$ref: '" + target + "'}\n");
    }

    private static void outside(List<HostileDocument> all, String canary, String server) {
        for (String target : List.of(
                "file://" + canary,
                "file:" + canary,
                "FILE://localhost" + canary,
                canary,
                canary + "#/x",
                "../../../../../../../../../.." + canary,
                "file:///etc/passwd",
                "/etc/passwd",
                "/dev/zero",
                "/dev/random",
                "file:///dev/stdin",
                "~/.m2/settings.xml",
                "http://" + server + "/x.yaml",
                "HTTP://" + server + "/x.yaml#/components/schemas/X",
                "https://" + server + "/x.yaml",
                "//" + server + "/x.yaml",
                "ftp://" + server + "/x.yaml",
                "jar:file:" + canary + "!/x",
                "jar:http://" + server + "/x.jar!/x.yaml",
                "gopher://" + server + "/x",
                "ldap://" + server + "/x",
                "classpath:/application.yaml",
                "classpath:io/clickpipes/codegen/config/config.schema.json",
                "\\\\\\\\host\\\\share\\\\x.yaml",
                "\\\\\\\\?\\\\C:\\\\x.yaml",
                "C:/x.yaml",
                "data:application/json,%7B%7D",
                "urn:x:y",
                "netdoc:" + canary,
                "mailto:x@localhost",
                " http://" + server + "/x.yaml",
                "http:" + server,
                "http://user:password@" + server + "/x.yaml",
                "..",
                ".",
                "./",
                "%2e%2e/%2e%2e" + canary)) {
            all.add(refused(
                    "$ref to " + target.replace(canary, "/canary").replace(server, "server"), reference(target)));
        }
        all.add(refused(
                "path item elsewhere",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n" + "    $ref: 'http://" + server
                        + "/p.yaml'\n"));
        all.add(refused(
                "parameter elsewhere",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    get:\n"
                        + "      parameters: [{$ref: 'file://" + canary + "'}]\n      responses: {}\n"));
        all.add(refused(
                "answer elsewhere",
                "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    get:\n"
                        + "      responses: {'200': {$ref: 'http://" + server + "/r.yaml'}}\n"));
        all.add(refused(
                "2.0 definition elsewhere",
                "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\n"
                        + "definitions:\n  O: {type: object, properties: {p: {$ref: 'http://" + server
                        + "/x.yaml'}}}\n"));
        all.add(refused(
                "2.0 relative definition",
                "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\n"
                        + "definitions:\n  O: {type: object, properties: {p: {$ref: 'X'}}}\n"));
        all.add(either(
                "example elsewhere",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n"
                        + "  examples: {e: {externalValue: 'http://" + server + "/e'}, f: {$ref: 'http://" + server
                        + "/e'}}\n"));
        all.add(either(
                "mapping elsewhere",
                schemas("U:\n  oneOf: [{$ref: '#/components/schemas/A'}]\n"
                        + "  discriminator: {propertyName: k, mapping: {a: 'http://" + server + "/x', b: 'file://"
                        + canary
                        + "'}}\nA: {type: object, properties: {k: {type: string}}}\n")));
        all.add(either(
                "dialect elsewhere",
                "openapi: 3.1.0\njsonSchemaDialect: 'http://" + server + "/dialect'\n"
                        + "info: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    O: {$schema: 'http://"
                        + server
                        + "/s', $id: 'http://" + server + "/i', type: object}\n"));
        all.add(either("$dynamicRef elsewhere", schemas("O: {$dynamicRef: 'http://" + server + "/x#y'}\n")));
        all.add(either(
                "link elsewhere",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n"
                        + "  links: {l: {operationRef: 'http://" + server + "/x'}}\nservers: [{url: 'http://" + server
                        + "/'}]\nexternalDocs: {url: 'http://" + server + "/'}\n"));
    }

    private static void circles(List<HostileDocument> all) {
        all.add(either("reference to itself", schemas("A: {$ref: '#/components/schemas/A'}\n")));
        all.add(either(
                "references in a ring",
                schemas("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/C'}\n"
                        + "C: {$ref: '#/components/schemas/A'}\nO: {type: object, properties: {a: {$ref:"
                        + " '#/components/schemas/A'}}}\n")));
        for (String word : List.of("allOf", "oneOf", "anyOf")) {
            all.add(either(word + " of itself", schemas("A: {" + word + ": [{$ref: '#/components/schemas/A'}]}\n")));
            all.add(either(
                    word + " in a ring",
                    schemas("A: {" + word + ": [{$ref: '#/components/schemas/B'}, {type: object, properties: {x: {type:"
                            + " string}}}]}\nB: {" + word
                            + ": [{$ref: '#/components/schemas/A'}, {type: string}]}\n")));
        }
        all.add(generated(
                "list of itself",
                schemas("A: {type: array, items: {$ref: '#/components/schemas/A'}}\n"
                        + "O: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}\n")));
        all.add(generated(
                "map of itself",
                schemas("A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}\n"
                        + "O: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}\n")));
        all.add(generated(
                "object of itself",
                schemas("A: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}\n")));
        all.add(either(
                "not itself",
                schemas("A: {type: object, not: {$ref: '#/components/schemas/A'}, properties: {x: {}}}\n")));
        all.add(either(
                "property that is its own owner's property",
                schemas("O: {type: object, properties: {a: {$ref: '#/components/schemas/O/properties/a'}}}\n")));
        all.add(generated(
                "pointer into itself",
                schemas("O:\n  type: object\n  properties:\n    a: {type: object, properties: {b: {$ref:"
                        + " '#/components/schemas/O/properties/a'}}}\n")));
        all.add(either(
                "reference to the whole document", schemas("O: {type: object, properties: {a: {$ref: '#'}}}\n")));
        all.add(either(
                "component that is a path",
                schemas("O: {type: object, properties: {a: {$ref: '#/paths'}, b: {$ref: '#/info'}, c: {$ref:"
                        + " '#/info/title'}}}\n")));
        all.add(either(
                "parents in a ring",
                schemas("A:\n  discriminator: {propertyName: k}\n  allOf: [{$ref: '#/components/schemas/B'}]\n"
                        + "B:\n  discriminator: {propertyName: k}\n  allOf: [{$ref: '#/components/schemas/A'}]\n")));
        all.add(refused(
                "path item in a ring",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n"
                        + "  /a: {$ref: '#/paths/~1b'}\n  /b: {$ref: '#/paths/~1a'}\n"));
        all.add(refused(
                "parameter in a ring",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a: {get: {parameters:"
                        + " [{$ref: '#/components/parameters/p'}], responses: {}}}\ncomponents:\n  parameters:\n"
                        + "    p: {$ref: '#/components/parameters/q'}\n    q: {$ref: '#/components/parameters/p'}\n"));
        all.add(refused(
                "answer and body in a ring",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a: {post: {requestBody: {$ref:"
                        + " '#/components/requestBodies/b'}, responses: {'200': {$ref: '#/components/responses/r'}}}}\n"
                        + "components:\n  requestBodies:\n    b: {$ref: '#/components/requestBodies/b'}\n"
                        + "  responses:\n    r: {$ref: '#/components/responses/s'}\n"
                        + "    s: {$ref: '#/components/responses/r'}\n"));
        all.add(either(
                "answer and body in a ring",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a: {post:"
                        + " {requestBody: {$ref: '#/components/requestBodies/b'}, responses: {'200': {$ref:"
                        + " '#/components/responses/r'}}}}\ncomponents:\n  responses: {r: {$ref: '#/components/responses/r'}}\n"
                        + "  requestBodies: {b: {$ref: '#/components/requestBodies/b'}}\n"));
        all.add(generated(
                "callback in a ring",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a: &a\n    post:\n      responses: {}\n"
                        + "      callbacks: {c: {'{$request.body#/u}': {$ref: '#/paths/~1a'}}}\n"));
    }

    private static void nowhere(List<HostileDocument> all) {
        all.add(refused("reference to nothing", reference("#/components/schemas/Nobody")));
        all.add(refused("reference through a text", reference("#/info/title/x")));
        all.add(refused("empty segment", reference("#/components//schemas/O")));
        all.add(refused("index out of range", reference("#/components/schemas/O/allOf/99999999999999999999")));
        all.add(refused("anchor that is not there", reference("#nowhere")));
        all.add(refused("bad escapes", reference("#/components/schemas/~2~~%zz")));
        all.add(refused("reference that is a number", schemas("O: {type: object, properties: {p: {$ref: 1}}}\n")));
        all.add(refused(
                "reference that is an object", schemas("O: {type: object, properties: {p: {$ref: {a: 1}}}}\n")));
        all.add(either("property named $ref", schemas("O: {type: object, properties: {$ref: {type: string}}}\n")));
        all.add(refused("reference of 1 MB", reference("#/" + "a/".repeat(500_000))));
    }
}
