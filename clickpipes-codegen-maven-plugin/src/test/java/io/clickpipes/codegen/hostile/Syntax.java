package io.clickpipes.codegen.hostile;

import static io.clickpipes.codegen.hostile.HostileDocument.either;
import static io.clickpipes.codegen.hostile.HostileDocument.generated;
import static io.clickpipes.codegen.hostile.HostileDocument.refused;
import static io.clickpipes.codegen.hostile.References.schemas;

import java.util.ArrayList;
import java.util.List;

/** Texts that attack the parser: tags, bombs of aliases, depth, numbers, keys. */
@SuppressWarnings("StringConcatToTextBlock") // A table reads better with one document in few lines.
final class Syntax {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";

    private Syntax() {}

    static List<HostileDocument> all() {
        List<HostileDocument> all = new ArrayList<>();
        tags(all);
        aliases(all);
        depth(all);
        numbers(all);
        keys(all);
        forms(all);
        return all;
    }

    private static void tags(List<HostileDocument> all) {
        all.add(either(
                "engine of scripts",
                HEAD + "x: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [["
                        + "!!java.net.URL [\"http://localhost:1/\"]]]]\n"));
        all.add(either("url", HEAD + "x: !!java.net.URL ['http://localhost:1/']\n"));
        all.add(either("file", HEAD + "x: !!java.io.File [/tmp/pwned]\n"));
        all.add(either("own tag", HEAD + "x: !include /etc/passwd\ny: !ENV ${HOME}\nz: !<tag:x,2000:y> v\n"));
        all.add(either("binary", HEAD + "x: !!binary AAAA\ny: !!set {a, b}\nz: !!omap [a: 1]\n"));
        all.add(either("python", HEAD + "x: !!python/object/apply:os.system ['id']\n"));
        all.add(either("tag directive", "%TAG ! tag:yaml.org,2002:java.lang.\n---\n" + HEAD + "x: !Runtime {}\n"));
        all.add(either(
                "tagged texts",
                schemas("O: {type: !!str object, properties: {p: {type: !!java.lang.String string}}}\n")));
    }

    private static void aliases(List<HostileDocument> all) {
        StringBuilder laughs =
                new StringBuilder(HEAD + "x:\n  a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("  a").append(i).append(": &a").append(i).append(" [");
            laughs.append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        all.add(refused("billion laughs", laughs.toString()));
        StringBuilder maps = new StringBuilder(HEAD + "x:\n  a0: &a0 {k: v}\n");
        for (int i = 1; i < 30; i++) {
            maps.append("  a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" {<<: *a")
                    .append(i - 1)
                    .append(", b")
                    .append(i)
                    .append(": *a")
                    .append(i - 1)
                    .append(", c")
                    .append(i)
                    .append(": *a")
                    .append(i - 1)
                    .append("}\n");
        }
        all.add(either("billion merges", maps.toString()));
        all.add(either(
                "quadratic aliases",
                HEAD + "x: &a " + "[" + "y, ".repeat(9_999) + "y]\nz: [" + "*a, ".repeat(9_999) + "*a]\n"));
        all.add(either("alias of itself", HEAD + "x: &a [*a]\n"));
        all.add(either("merge of itself", HEAD + "x: &a {<<: *a}\n"));
        all.add(refused("alias without anchor", HEAD + "x: *nobody\n"));
        all.add(either(
                "schemas by alias",
                schemas(
                        "A: &a {type: object, properties: {x: {type: string}}}\nB: *a\nC: {type: object, properties: {a: *a,"
                                + " b: *a}}\n")));
        StringBuilder wide = new StringBuilder("S0: &s0 {type: object, properties: {x: {type: string}}}\n");
        for (int i = 1; i < 16; i++) {
            wide.append("S")
                    .append(i)
                    .append(": &s")
                    .append(i)
                    .append(" {type: object, properties: {a: *s")
                    .append(i - 1)
                    .append(", b: *s")
                    .append(i - 1)
                    .append("}}\n");
        }
        all.add(either("schemas that double by aliases", schemas(wide.toString())));
    }

    private static void depth(List<HostileDocument> all) {
        int deep = 100_000;
        all.add(refused(
                "deep lists, JSON", "{\"openapi\":\"3.1.0\",\"x\":" + "[".repeat(deep) + "]".repeat(deep) + "}"));
        all.add(refused(
                "deep objects, JSON",
                "{\"openapi\":\"3.1.0\",\"x\":" + "{\"a\":".repeat(deep) + "1" + "}".repeat(deep) + "}"));
        all.add(refused("deep lists, never closed", "{\"openapi\":\"3.1.0\",\"x\":" + "[".repeat(deep)));
        all.add(refused("deep lists, flow YAML", HEAD + "x: " + "[".repeat(deep) + "]".repeat(deep) + "\n"));
        all.add(refused("deep maps, flow YAML", HEAD + "x: " + "{a: ".repeat(deep) + "1" + "}".repeat(deep) + "\n"));
        all.add(refused("deep lists, block YAML", HEAD + "x:\n  " + "- ".repeat(20_000) + "a\n"));
        StringBuilder block = new StringBuilder(HEAD + "x:\n");
        for (int i = 1; i < 1_500; i++) {
            block.append(" ".repeat(i)).append("a:\n");
        }
        all.add(refused("deep maps, block YAML", block.toString()));
        all.add(refused("deep keys", HEAD + "? ".repeat(10_000) + "a\n"));
        all.add(refused(
                "deep schema",
                schemas("O: " + "{type: object, properties: {p: ".repeat(10_000) + "{}" + "}}".repeat(10_000))));
        all.add(refused("deep allOf", schemas("O: " + "{allOf: [".repeat(10_000) + "{}" + "]}".repeat(10_000))));
        for (String word : List.of("items", "additionalProperties", "not")) {
            String schema = "O: {type: object, properties: {x: " + ("{" + word + ": ").repeat(200) + "{type: string}"
                    + "}".repeat(200);
            all.add(either("200 levels of " + word, schemas(schema + "}}\n")));
        }
        all.add(either(
                "100 levels of objects",
                schemas("O: " + "{type: object, properties: {p: ".repeat(100) + "{type: string}" + "}}".repeat(100)
                        + "\n")));
        all.add(either(
                "100 levels of lists",
                schemas("O: {type: object, properties: {x: " + "{type: array, items: ".repeat(100) + "{type: string}"
                        + "}".repeat(100) + "}}\n")));
        all.add(either(
                "100 levels of allOf",
                schemas("O: " + "{allOf: [{type: object, properties: {a: {type: string}}}, ".repeat(100) + "{}"
                        + "]}".repeat(100) + "\n")));
        all.add(either(
                "200 levels of a single anyOf",
                schemas("O: {type: object, properties: {x: " + "{anyOf: [".repeat(200) + "{type: object}"
                        + "]}".repeat(200) + "}}\n")));
        all.add(refused(
                "a million levels in flow", HEAD + "x: " + "[".repeat(1_000_000) + "]".repeat(1_000_000) + "\n"));
        all.add(refused("a comment of 5 MB", HEAD + "# ".repeat(2_500_000) + "\n"));
        all.add(either(
                "100 levels of oneOf",
                schemas("O: " + "{oneOf: [{type: string}, ".repeat(100) + "{type: integer}" + "]}".repeat(100)
                        + "\n")));
    }

    private static void numbers(List<HostileDocument> all) {
        for (String number : List.of(
                "1e1000000000",
                "-1e1000000000",
                "1e-1000000000",
                "1e99999999999",
                "1e2147483648",
                "-0",
                "-0.0",
                "0.1e-400",
                "1.0000000000000000000000000000000000000001",
                "9223372036854775808",
                "-9223372036854775809",
                "1" + "0".repeat(900),
                "7".repeat(10_000),
                "0." + "3".repeat(10_000))) {
            String name =
                    number.length() > 50 ? number.substring(0, 3) + " with " + number.length() + " digits" : number;
            String schema =
                    "{\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"integer\",\"minimum\":@,\"maximum\":@,"
                            + "\"multipleOf\":@,\"exclusiveMinimum\":@,\"default\":@,\"example\":@},\"q\":{\"type\":\"number\","
                            + "\"enum\":[@,1],\"const\":@,\"default\":@},\"s\":{\"type\":\"string\",\"maxLength\":@,\"minLength\":@},"
                            + "\"a\":{\"type\":\"array\",\"maxItems\":@,\"minItems\":@},\"i\":{\"type\":\"integer\",\"format\":"
                            + "\"int32\",\"minimum\":@,\"enum\":[@]},\"b\":{\"default\":@,\"x-a\":@}},\"maxProperties\":@}}";
            for (String version : List.of("3.1.0", "3.0.3")) {
                all.add(either(
                        "the number " + name + " in " + version,
                        "{\"openapi\":\"" + version + "\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},"
                                + "\"components\":{\"schemas\":" + schema.replace("@", number) + "}}"));
            }
            all.add(either(
                    "the number " + name + " in 2.0",
                    "{\"swagger\":\"2.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},\"definitions\":"
                            + schema.replace("@", number) + "}"));
        }
        for (String number : List.of(
                ".nan",
                ".inf",
                "-.inf",
                "NaN",
                "Infinity",
                "0x7fffffffffffffffffff",
                "0o777",
                "1_000",
                "190:20:30",
                "+1",
                "1.",
                "0b11",
                "~",
                "2001-01-01",
                "yes")) {
            all.add(either(
                    "the YAML number " + number,
                    schemas("O: {type: object, properties: {p: {type: number, default: " + number + ", minimum: "
                            + number + ", enum: [" + number + "]}}}\n")));
        }
    }

    private static void keys(List<HostileDocument> all) {
        all.add(
                either(
                        "the same key twice, JSON",
                        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},"
                                + "\"components\":{\"schemas\":{\"A\":{\"type\":\"string\"},\"A\":{\"type\":\"object\"}}},\"paths\":{}}"));
        all.add(either("the same key twice, YAML", schemas("A: {type: string}\nA: {type: object}\n")));
        all.add(either("key of 1 MB", schemas("? " + "k".repeat(1_000_000) + "\n: {type: object}\n")));
        all.add(either("key of 60 KB", schemas("? " + "k".repeat(60_000) + "\n: {type: object}\n")));
        all.add(refused("key that is a list", schemas("? [a, b]\n: {type: object}\n")));
        all.add(refused("key that is a map", schemas("? {a: b}\n: {type: object}\n")));
        all.add(
                either(
                        "keys that are numbers",
                        schemas(
                                "1: {type: object}\n1.0: {type: object}\ntrue: {type: object}\n"
                                        + "null: {type: object}\n~: {type: object}\n0x1: {type: object}\n2001-01-01: {type: object}\n")));
        all.add(
                either(
                        "__proto__",
                        schemas(
                                "__proto__: {type: object, properties: {constructor: {type: string}, __proto__:"
                                        + " {type: string}, toString: {type: string}, hashCode: {type: string}, wait: {type: string}, notify:"
                                        + " {type: string}, getClass: {type: string}, clone: {type: string}, finalize: {type: string}}}\n")));
        StringBuilder equal = new StringBuilder("O:\n  type: object\n  properties:\n");
        // All of these have the same hash code.
        for (int i = 0; i < 1 << 10; i++) {
            StringBuilder name = new StringBuilder("    ");
            for (int bit = 0; bit < 10; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            equal.append(name).append(": {type: string}\n");
        }
        all.add(either(
                "names of one hash code", schemas(equal.substring(0, equal.indexOf("string}", 5_500) + 8) + "\n")));
    }

    private static void forms(List<HostileDocument> all) {
        all.add(refused("empty", ""));
        all.add(refused("blank", " \n\t\n"));
        all.add(refused("nul bytes", "\u0000\u0000\u0000"));
        all.add(refused("a number", "42"));
        all.add(refused("a list", "[]"));
        all.add(refused("no version", "{}"));
        all.add(refused("null", "null"));
        all.add(refused("web page", "<!DOCTYPE html><html></html>"));
        all.add(refused(
                "entities",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
        all.add(refused("version of the future", "openapi: 4.0.0\n"));
        all.add(refused("version that is an object", "openapi: {a: 1}\n"));
        all.add(refused("both truncated", "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t"));
        all.add(refused("two documents", HEAD + "---\n" + HEAD));
        all.add(either("only the version", "openapi: 3.1.0\n"));
        all.add(either("byte order mark", "\ufeff" + HEAD));
        all.add(either("controls in YAML", HEAD + "x: \"\u0007\"\n"));
        all.add(either("tabs", "openapi:\t3.1.0\ninfo:\n\ttitle: t\n"));
        for (String wrong : List.of("null", "1", "true", "text", "[]", "[1]", "[[]]", "{}", "{a: 1}", "{a: []}")) {
            all.add(either(
                    "everything is " + wrong,
                    "openapi: 3.1.0\ninfo: " + wrong + "\npaths: " + wrong + "\ntags: " + wrong + "\nservers: " + wrong
                            + "\ncomponents: " + wrong + "\nsecurity: " + wrong + "\nwebhooks: " + wrong + "\n"));
            all.add(either(
                    "every component is " + wrong,
                    "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/a: " + wrong
                            + "}\ncomponents: {schemas: " + wrong + ", parameters: " + wrong + ", responses: {r: "
                            + wrong
                            + "}, requestBodies: " + wrong + "}\n"));
            all.add(either(
                    "every keyword is " + wrong,
                    schemas("O: {type: " + wrong + ", properties: {p: " + wrong + "}, required: "
                            + wrong + ", allOf: " + wrong + ", oneOf: " + wrong + ", enum: " + wrong + ", items: "
                            + wrong
                            + ", additionalProperties: " + wrong + ", discriminator: " + wrong + ", format: " + wrong
                            + ", nullable: "
                            + wrong + ", description: " + wrong + "}\n")));
            all.add(either(
                    "every part of an operation is " + wrong,
                    "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths: {/a: {get:"
                            + " {operationId: " + wrong + ", tags: " + wrong + ", parameters: " + wrong
                            + ", requestBody: " + wrong
                            + ", responses: " + wrong + "}, post: " + wrong + "}}\n"));
            all.add(either(
                    "2.0: everything is " + wrong,
                    "swagger: '2.0'\ninfo: " + wrong + "\npaths: {/a: {get: {parameters: " + wrong + ", responses: "
                            + wrong + "}}}\ndefinitions: {O: " + wrong + "}\nparameters: " + wrong + "\n"));
        }
        all.add(generated(
                "a document as it should be", schemas("O: {type: object, properties: {p: {type: string}}}\n")));
    }
}
