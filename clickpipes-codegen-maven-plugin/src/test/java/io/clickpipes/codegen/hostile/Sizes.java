package io.clickpipes.codegen.hostile;

import static io.clickpipes.codegen.hostile.HostileDocument.either;
import static io.clickpipes.codegen.hostile.HostileDocument.generated;
import static io.clickpipes.codegen.hostile.HostileDocument.refused;
import static io.clickpipes.codegen.hostile.References.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are too much of one thing. */
@SuppressWarnings("StringConcatToTextBlock") // A table reads better with one document in few lines.
final class Sizes {

    private Sizes() {}

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    static List<HostileDocument> all() {
        List<HostileDocument> all = new ArrayList<>();
        all.add(generated(
                "description of 1 MB",
                schemas("O: {type: object, description: '" + "words ".repeat(170_000) + "'}\n")));
        all.add(generated(
                "description that is one word of 1 MB",
                schemas("O: {type: object, description: '" + "*/".repeat(500_000) + "'}\n")));
        all.add(generated(
                "description of 200,000 lines",
                schemas("O: {type: object, description: \"" + "\\n".repeat(200_000) + "\"}\n")));
        all.add(generated(
                "description of brackets",
                schemas("O: {type: object, description: '" + "<b>{@code [".repeat(50_000) + "'}\n")));
        all.add(generated(
                "10,000 tags",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ntags:\n"
                        + many(10_000, i -> "- {name: t" + i + "}\n")));
        all.add(generated(
                "an operation of 10,000 tags",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {tags: ["
                        + many(10_000, i -> "t" + i + ", ") + "t], responses: {}}}}\n"));
        all.add(either(
                "list of a million",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\nx: [" + "1,".repeat(1_000_000) + "1]\n"));
        all.add(refused(
                "list of five million in JSON",
                "{\"openapi\": \"3.1.0\", \"paths\": {}, \"x\": [" + "[],".repeat(5_000_000) + "1]}"));
        all.add(refused(
                "required of 100,000 names",
                schemas("O: {type: object, required: [" + many(100_000, i -> "r" + i + ", ") + "r]}\n")));
        all.add(either(
                "oneOf of 2,000",
                schemas("U: {oneOf: [" + many(2_000, i -> "{$ref: '#/components/schemas/A" + i % 5 + "'}, ")
                        + "{type: string}]}\n"
                        + many(5, i -> "A" + i + ": {type: object, properties: {p" + i + ": {type: string}}}\n"))));
        all.add(either(
                "oneOf of 300 objects",
                schemas("U: {oneOf: [" + many(300, i -> "{$ref: '#/components/schemas/A" + i + "'}, ")
                        + "{type: string}]}\n"
                        + many(300, i -> "A" + i + ": {type: object, properties: {p" + i + ": {type: string}}}\n"))));
        all.add(either(
                "oneOf of 2,000 scalars",
                schemas("U: {oneOf: [" + "{type: string}, {type: integer}, ".repeat(1_000) + "{}]}\n")));
        all.add(generated("oneOf of oneOf of oneOf", neighbours(16)));
        all.add(generated("oneOf of oneOf of oneOf, with more ways than a compiler can go", neighbours(60)));
        all.add(either(
                "chain of 1,000 allOf",
                schemas(many(1_000, i -> "A" + i + ": {allOf: [{$ref: '#/components/schemas/A" + (i + 1) + "'}]}\n")
                        + "A1000: {type: object, properties: {x: {type: string}}}\n")));
        all.add(either(
                "chain of 60 allOf that grow",
                schemas(many(
                                60,
                                i -> "A" + i + ": {allOf: [{$ref: '#/components/schemas/A" + (i + 1)
                                        + "'}, {type: object, properties: {p" + i + ": {type: string}}}]}\n")
                        + "A60: {type: object, properties: {x: {type: string}}}\n")));
        all.add(either(
                "chain of 1,000 references",
                schemas(many(1_000, i -> "A" + i + ": {$ref: '#/components/schemas/A" + (i + 1) + "'}\n")
                        + "A1000: {type: object, properties: {x: {type: string}}}\n")));
        all.add(either(
                "allOf that doubles 40 times",
                schemas(many(
                                40,
                                i -> "A" + i + ": {allOf: [{$ref: '#/components/schemas/A" + (i + 1)
                                        + "'}, {$ref: '#/components/schemas/A" + (i + 1) + "'}]}\n")
                        + "A40: {type: object, properties: {x: {type: string}}}\n")));
        all.add(either(
                "parents of parents of parents, by discriminators",
                schemas(many(
                        40,
                        i -> "A" + i
                                + ": {type: object, discriminator: {propertyName: k}, properties: {k: {type: string}},"
                                + " allOf: ["
                                + many(Math.min(i, 3), j -> "{$ref: '#/components/schemas/A" + (i - 1 - j) + "'}, ")
                                + "]}\n"))));
        all.add(either(
                "anyOf that doubles 40 times",
                schemas(many(
                                40,
                                i -> "A" + i + ": {anyOf: [{$ref: '#/components/schemas/A" + (i + 1)
                                        + "'}, {type: object, properties: {x: {$ref: '#/components/schemas/A" + (i + 1)
                                        + "'}}}]}\n")
                        + "A40: {type: string}\n")));
        // Twelve times: 2,000 classes, 23 MB of Java to compile.
        int times = Boolean.getBoolean("hostile.all") ? 12 : 8;
        all.add(either("inline oneOf that doubles " + times + " times", schemas("U: " + doubled(times) + "\n")));
        all.add(either(
                "discriminator of 10,000 values",
                schemas("U:\n  oneOf: [{$ref: '#/components/schemas/A'}]\n  discriminator:\n"
                        + "    propertyName: k\n    mapping:\n"
                        + many(10_000, i -> "      v" + i + ": '#/components/schemas/A'\n")
                        + "A: {type: object, properties: {k: {type: string}}}\n")));
        all.add(either(
                "5,000 properties",
                schemas("O:\n  type: object\n  properties:\n" + many(5_000, i -> "    p" + i + ": {type: string}\n"))));
        all.add(generated(
                "200 properties",
                schemas("O:\n  type: object\n  properties:\n" + many(200, i -> "    p" + i + ": {type: string}\n"))));
        all.add(either(
                "5,000 enum values",
                schemas("E: {type: string, enum: [" + many(5_000, i -> "v" + i + ", ") + "v]}\n")));
        all.add(generated(
                "500 enum values", schemas("E: {type: string, enum: [" + many(500, i -> "v" + i + ", ") + "v]}\n")));
        all.add(either(
                "500 names that become one",
                schemas("O:\n  type: object\n  properties:\n"
                        + many(150, i -> "    'a" + "-".repeat(i) + "b': {type: string}\n"))));
        all.add(either(
                "200 parameters",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {}, parameters: ["
                        + many(200, i -> "{name: q" + i + ", in: query, schema: {type: string}},") + "]}}}\n"));
        all.add(either(
                "300 required parameters",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {}, parameters: ["
                        + many(300, i -> "{name: q" + i + ", in: query, required: true, schema: {type: string}},")
                        + "]}}}\n"));
        all.add(generated(
                "catastrophic patterns",
                schemas("O: {type: object, properties: {p: {type: string, default: '" + "a".repeat(5_000)
                        + "!', pattern: '^(a+)+$'}, q: {type: string, default: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', pattern:"
                        + " '(a|aa)+$'}}}\n")));
        all.add(generated(
                "pattern that is none",
                schemas("O: {type: object, properties: {p: {type: string, pattern: '(((['}, q: {type:"
                        + " string, pattern: '(?<n>a{1,999999999})\\\\k<n>'}}}\n")));
        all.add(either(
                "path of 1 MB",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {? '/" + "a/".repeat(30_000)
                        + "' : {get: {operationId: o, responses: {}}}}\n"));
        all.add(either(
                "path of 10,000 variables",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {? '/" + "{a}{".repeat(5_000)
                        + "' : {get: {operationId: o, responses: {}}}}\n"));
        all.add(generated(
                "1,000 answers",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/a: {get: {responses: {"
                        + many(
                                900,
                                i -> "'" + (100 + i)
                                        + "': {description: d, content: {application/json: {schema: {type: object, properties:"
                                        + " {p" + i + ": {type: string}}}}}},")
                        + "}}}}\n"));
        return all;
    }

    private static String doubled(int times) {
        return times == 0
                ? "{type: string}"
                : "{oneOf: [" + doubled(times - 1) + ", {type: object, properties: {x" + times + ": "
                        + doubled(times - 1) + "}}]}";
    }

    /** Unions of two neighbours each: the ways through them grow like the numbers of Fibonacci. */
    private static String neighbours(int count) {
        return schemas(many(
                        count,
                        i -> "U" + i + ": {oneOf: [{$ref: '#/components/schemas/U" + (i + 1)
                                + "'}, {$ref: '#/components/schemas/U" + (i + 2) + "'}]}\n")
                + "U" + count + ": {type: string}\nU" + (count + 1) + ": {type: integer}\n");
    }
}
