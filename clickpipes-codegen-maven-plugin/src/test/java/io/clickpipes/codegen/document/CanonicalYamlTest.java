package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalYamlTest {

    private static final JsonNode NASTY = Trees.fixture("nasty.json");

    @Test
    void statesMembersInAFixedOrder() throws IOException {
        String expected = Files.readString(Repository.module("src/test/resources/document/canonical.yaml"));

        assertThat(CanonicalYaml.write(Trees.of(expected))).isEqualTo(expected);
        assertThat(CanonicalYaml.write(shuffled(Grammar.Kind.ROOT, Trees.of(expected), new Random(4))))
                .isEqualTo(expected);
    }

    @Test
    void keepsTheOrderOfNamesThatAreData() {
        ObjectNode document = Trees.of("""
                components:
                  schemas:
                    Z: {properties: {type: {}, description: {}, a: {}}, default: {type: 1, description: 2}}
                    A: {x-b: {type: 1, description: 2}, x-a: 1}
                paths: {/z: {}, x-z: {get: {}, parameters: []}, /a: {}}
                """);

        String text = CanonicalYaml.write(document);

        assertThat(Trees.of(text).toString())
                .isEqualTo("{\"paths\":{\"/z\":{},\"x-z\":{\"get\":{},\"parameters\":[]},\"/a\":{}},\"components\":{"
                        + "\"schemas\":{\"Z\":{\"default\":{\"type\":1,\"description\":2},"
                        + "\"properties\":{\"type\":{},\"description\":{},\"a\":{}}},"
                        + "\"A\":{\"x-b\":{\"type\":1,\"description\":2},\"x-a\":1}}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain words|plain words",
                "it's|it's",
                "yes|'yes'",
                "200|'200'",
                "3.1|'3.1'",
                "3.1.2|3.1.2",
                "4XX|'4XX'",
                "2026-03-14|'2026-03-14'",
                "a: b|'a: b'",
                "#/components/schemas/A|'#/components/schemas/A'",
                "/v1/{id}|/v1/{id}",
                "*/*|'*/*'",
                "application/json|application/json",
                "$ref|$ref",
                "'it'|'''it'''",
                "``|''",
                "a\\b|a\\b"
            })
    void quotesOnlyWhatMayBeMisread(String text, String expected) {
        assertThat(CanonicalYaml.write(JsonNodeFactory.instance.objectNode().put("k", text)))
                .isEqualTo("k: " + expected + "\n");
    }

    @Test
    void readsBackEveryNastyText() {
        for (JsonNode text : NASTY.path("texts")) {
            ObjectNode tree = JsonNodeFactory.instance.objectNode();
            tree.set("value", text);
            tree.set(text.asText(), JsonNodeFactory.instance.numberNode(1));
            tree.set("key", JsonNodeFactory.instance.objectNode().set(text.asText(), text));
            tree.putArray("list")
                    .add(text)
                    .add(text)
                    .addArray()
                    .add(text)
                    .addObject()
                    .set(text.asText(), text);
            tree.putObject("long")
                    .putObject(text.asText())
                    .putArray(text.asText())
                    .add(text);

            RoundTrip.check(tree);
        }
    }

    @Test
    void readsBackEveryNastyTextInTheMidstOfTheOthers() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        NASTY.path("texts").forEach(text -> tree.set(text.asText(), text));
        tree.set("list", NASTY.path("texts"));

        RoundTrip.check(tree);
    }

    @Test
    void readsBackEveryNastyTextWhereverTextsAreDeep() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ObjectNode inner = tree;
        for (int i = 0; i < 40; i++) {
            inner = inner.putObject("level");
        }
        inner.set("list", NASTY.path("texts"));

        RoundTrip.check(tree);
    }

    @Test
    void readsBackMadeUpTexts() {
        Random random = new Random(20_261_122);
        String alphabet = "ab10 -:#'\"\\\n\t{}[],&*!|>%@`?=<~._/$éß日\u00a0\u0085\u2028\ufeff\ud83d\ude80ynEx+";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(i % 20 == 0 ? 200 : 8);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ObjectNode tree = JsonNodeFactory.instance.objectNode().put(text.toString(), text.toString());
            tree.putArray("list").add(text.toString());

            assertThat(Trees.of(CanonicalYaml.write(tree))).isEqualTo(tree);
            if (i % 10 == 0) {
                RoundTrip.check(tree);
            }
        }
    }

    @Test
    void keepsAllDigits() {
        for (JsonNode number : NASTY.path("numbers")) {
            ObjectNode tree = JsonNodeFactory.instance.objectNode().set("n", number);
            String text = CanonicalYaml.write(tree);

            assertThat(Trees.of(text)).as(text).isEqualTo(tree);
            assertThat(Trees.of(text).path("n").asText()).isEqualTo(number.asText());
            assertThat(CanonicalYaml.write(Trees.of(text))).isEqualTo(text);
        }
        assertThat(CanonicalYaml.write(Trees.of("{\"a\": 1.0, \"b\": 1E+400, \"c\": 100, \"d\": 1.50}")))
                .isEqualTo("a: 1.0\nb: 1E+400\nc: 100\nd: 1.50\n");
    }

    @Test
    void refusesWhatJsonCanNotHold() {
        assertThatThrownBy(() -> CanonicalYaml.write(
                        JsonNodeFactory.instance.objectNode().put("n", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalYaml.write(
                        JsonNodeFactory.instance.objectNode().putPOJO("n", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void foldsLongTextsAndLeavesWordsWhole() {
        String text = CanonicalYaml.write(JsonNodeFactory.instance
                .objectNode()
                .put("a", "word ".repeat(50).strip())
                .put("b", "x".repeat(200))
                .put("c", "x".repeat(200) + " y"));

        assertThat(text.lines())
                .startsWith("a: >-")
                .contains("b: " + "x".repeat(200), "c: >-", "  " + "x".repeat(200), "  y")
                .allMatch(line -> line.length() <= 110 || line.contains("x"));
    }

    @Test
    void writesEmptyThings() {
        assertThat(CanonicalYaml.write(Trees.of("{}"))).isEqualTo("{}\n");
        assertThat(CanonicalYaml.write(Trees.of("{\"a\": {}, \"b\": [], \"c\": [[], {}, null, \"\"], \"d\": [[1]]}")))
                .isEqualTo("a: {}\nb: []\nc:\n  - []\n  - {}\n  - null\n  - ''\nd:\n  - - 1\n");
    }

    @Test
    void writesTheDeepestDocument() {
        ObjectNode objects = JsonNodeFactory.instance.objectNode();
        ObjectNode object = objects;
        var list = JsonNodeFactory.instance.objectNode().putArray("list");
        ObjectNode lists = JsonNodeFactory.instance.objectNode().set("list", list);
        for (int depth = 2; depth < TextTree.MAXIMUM_DEPTH; depth++) {
            object = object.putObject(depth % 2 == 0 ? "k" : "'k");
            list = depth > 2 ? list.addArray() : list;
        }
        object.put("text", "word ".repeat(40) + "end");
        list.add("end");

        RoundTrip.check(objects);
        RoundTrip.check(lists);
    }

    /** The document with the members of every object of a known kind in another order. */
    private static ObjectNode shuffled(Grammar.Kind start, ObjectNode document, Random random) {
        Grammar.walk(start, document, "#", (kind, node, pointer) -> {
            if (kind != Grammar.Kind.CALLBACK) {
                // Members that no rule puts in order keep theirs.
                List<String> names = new ArrayList<>(Trees.names(node));
                List<String> unknown = names.stream()
                        .filter(name -> Grammar.isExtension(name) || name.startsWith("new"))
                        .toList();
                names.removeAll(unknown);
                Collections.shuffle(names, random);
                names.addAll(0, unknown);
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                names.forEach(name -> copy.set(name, node.get(name)));
                node.removeAll();
                node.setAll(copy);
            }
            return true;
        });
        return document;
    }
}
