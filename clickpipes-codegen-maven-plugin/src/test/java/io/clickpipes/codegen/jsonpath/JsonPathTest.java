package io.clickpipes.codegen.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonPathTest {

    @TestFactory
    Stream<DynamicTest> selectsWhatTheTableSays() {
        return elements(resource("answers.yaml"))
                .flatMap(group -> elements(group.get("queries"))
                        .map(row -> DynamicTest.dynamicTest(
                                group.get("about").textValue() + ": "
                                        + row.get(0).textValue(),
                                () -> assertThat(paths(
                                                group.get("document"),
                                                row.get(0).textValue()))
                                        .containsExactlyElementsOf(texts(row.get(1))))));
    }

    @TestFactory
    Stream<DynamicTest> refusesMistakesAtTheirPlace() {
        return elements(resource("mistakes.yaml"))
                .map(row -> DynamicTest.dynamicTest("refuses " + row.get(0).textValue(), () -> {
                    JsonPathException mistake = mistake(row.get(0).textValue());
                    assertThat(mistake.position())
                            .as(mistake.problem())
                            .isEqualTo(row.get(1).intValue());
                    assertThat(row.get(2).textValue().split("\\|", -1))
                            .anyMatch(part -> mistake.problem().contains(part));
                }));
    }

    @Test
    void tablesAreNotEmpty() {
        assertThat(elements(resource("answers.yaml"))
                        .mapToInt(group -> group.get("queries").size())
                        .sum())
                .isGreaterThan(100);
        assertThat(resource("mistakes.yaml").size()).isGreaterThan(60);
    }

    @Test
    void everyNormalizedPathSelectsItsNodeAlone() {
        JsonNode document = resource("answers.yaml").get(0).get("document");

        for (Match match : JsonPath.compile("$..*").select(document)) {
            List<Match> again = JsonPath.compile(match.normalizedPath()).select(document);

            assertThat(again).hasSize(1);
            assertThat(again.get(0).path()).isEqualTo(match.path());
            assertThat(again.get(0).node()).isSameAs(match.node());
        }
    }

    @Test
    void escapesWhatAPathCanNotShow() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("\b\t\n\f\r\u0001'\"\\/~", 1);

        Match match = JsonPath.compile("$.*").select(document).get(0);

        assertThat(match).hasToString("$['\\b\\t\\n\\f\\r\\u0001\\'\"\\\\/~']");
        assertThat(match.path()).containsExactly("\b\t\n\f\r\u0001'\"\\/~");
    }

    @Test
    void knowsWhetherAQueryIsSingular() {
        assertThat(List.of("$", "$.a", "$['a'][0]", "$.a[-1].b"))
                .allMatch(query -> JsonPath.compile(query).isSingular());
        assertThat(List.of("$.*", "$..a", "$[0,1]", "$[0:1]", "$[?@.a]", "$['a','a']"))
                .noneMatch(query -> JsonPath.compile(query).isSingular());
    }

    @Test
    void tellsHowFarItLeads() {
        JsonNode document = resource("answers.yaml").get(0).get("document");

        assertThat(JsonPath.compile("$.shop['shelves'] [0].none.at..all").reach(document))
                .contains(new JsonPath.Reach("$.shop['shelves'] [0]", ".none"));
        assertThat(JsonPath.compile("$.shop ['none', *].at[?@.a]").reach(document))
                .contains(new JsonPath.Reach("$.shop ['none', *]", ".at"));
        assertThat(JsonPath.compile("$..none").reach(document)).contains(new JsonPath.Reach("$", "..none"));
        assertThat(JsonPath.compile("$.shop").reach(document)).isEmpty();
    }

    @Test
    void keepsItsText() {
        assertThat(JsonPath.compile("$ .a")).hasToString("$ .a");
    }

    @Test
    void refusesHalvesOfCharacters() {
        assertThat(mistake("$['\uD83D']").position()).isEqualTo(3);
        assertThat(mistake("$['\uDE00']").position()).isEqualTo(3);
        assertThat(mistake("$.\uD83D").position()).isEqualTo(2);
        assertThat(mistake("$.\uDE00").problem()).contains("U+DE00");
    }

    @Test
    void saysPositionAndProblem() {
        assertThat(mistake("$[")).hasMessageStartingWith("offset 2: expected a name in quotes");
    }

    @Test
    void refusesDeepNestingWithoutOverflow() {
        assertThat(mistake("$[?" + "(".repeat(100_000)).problem()).contains("64 levels");
        assertThat(mistake("$" + "[?@".repeat(100_000)).problem()).contains("64 levels");
        assertThat(mistake("$[?" + "length(".repeat(100_000)).problem()).contains("64 levels");
        assertThat(mistake("$[?" + "!(".repeat(100_000)).problem()).contains("64 levels");
    }

    @Test
    void takesLongChains() {
        JsonNode document = JsonNodeFactory.instance.arrayNode().add(1);
        String chain = "@==2||".repeat(50_000) + "@==1";

        assertThat(paths(document, "$[?" + chain + "]")).containsExactly("$[0]");
        assertThat(paths(document, "$" + ".a".repeat(50_000))).isEmpty();
    }

    @Test
    void walksTreesDeeperThanTheStack() {
        int depth = 200_000;
        JsonNode tree = tower(depth);
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.set("one", tree);
        both.set("other", tower(depth));

        assertThat(JsonPath.compile("$..a").select(tree)).hasSize(depth);
        assertThat(paths(both, "$[?count(@..*) == " + depth + "]")).hasSize(2);
        assertThat(paths(both, "$[?@ == $.one]")).containsExactly("$['one']", "$['other']");
    }

    @Test
    void refusesWorkWithoutEnd() {
        ArrayNode wide = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 20_000; i++) {
            wide.addArray().add(i);
        }

        assertThatExceptionOfType(JsonPathException.class)
                .isThrownBy(() -> JsonPath.compile("$..[?count($..*) > 1]").select(wide))
                .withMessageContaining("more specific");
        assertThatExceptionOfType(JsonPathException.class)
                .isThrownBy(() -> JsonPath.compile("$" + "..*".repeat(30)).select(tower(100)))
                .withMessageContaining("more specific");
    }

    @Test
    void regularExpressionsDoNotBacktrack() {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode().add("a".repeat(20_000) + "b");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(paths(texts, "$[?match(@, '(a*)*(a|a)*c')]")).isEmpty();
            assertThat(paths(texts, "$[?match(@, '((a|b))+')]")).containsExactly("$[0]");
        });
    }

    private static JsonNode tower(int depth) {
        JsonNode node = JsonNodeFactory.instance.textNode("top");
        for (int i = 0; i < depth; i++) {
            ObjectNode below = JsonNodeFactory.instance.objectNode();
            below.set("a", node);
            node = below;
        }
        return node;
    }

    private static JsonPathException mistake(String query) {
        return Assertions.assertThrows(JsonPathException.class, () -> JsonPath.compile(query));
    }

    private static List<String> paths(JsonNode document, String query) {
        return JsonPath.compile(query).select(document).stream()
                .map(Match::normalizedPath)
                .toList();
    }

    private static JsonNode resource(String name) {
        try {
            String text = Files.readString(Repository.module("src/test/resources/jsonpath/" + name));
            return TextTree.parse(new LoadedSpec(name, text), new Diagnostics(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }
}
