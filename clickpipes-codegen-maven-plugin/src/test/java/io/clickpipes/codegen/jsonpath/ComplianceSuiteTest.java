package io.clickpipes.codegen.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The compliance suite of RFC 9535, which is not part of the repository. */
class ComplianceSuiteTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void answersEveryCaseRight() throws IOException {
        Path suite = Repository.module("../../shared/reference/jsonpath-rfc9535-cts.json");
        assumeTrue(Files.isRegularFile(suite), "needs ../shared/reference/jsonpath-rfc9535-cts.json");
        List<String> right = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> wrong = new ArrayList<>();

        for (JsonNode each : JSON.readTree(suite.toFile()).get("tests")) {
            String name =
                    each.get("name").textValue() + ": " + each.get("selector").textValue();
            boolean invalid = each.path("invalid_selector").asBoolean();
            JsonPath query;
            try {
                query = JsonPath.compile(each.get("selector").textValue());
            } catch (JsonPathException e) {
                (invalid ? right : refused).add(name);
                continue;
            }
            (!invalid && isAnswer(each, query.select(each.get("document"))) ? right : wrong).add(name);
        }

        System.out.printf(
                "JSONPath compliance suite: %d right, %d refused, %d wrong%n",
                right.size(), refused.size(), wrong.size());
        assertThat(wrong).as("answered wrongly").isEmpty();
        assertThat(refused).as("refused").isEmpty();
        assertThat(right).hasSize(703);
    }

    /** Where the order of members is open, a case lists several answers, with their paths at the same place. */
    private static boolean isAnswer(JsonNode each, List<Match> matches) {
        ArrayNode nodes = JSON.createArrayNode();
        matches.forEach(match -> nodes.add(match.node()));
        ArrayNode paths = JSON.createArrayNode();
        matches.forEach(match -> paths.add(match.normalizedPath()));
        if (each.has("result")) {
            return each.get("result").equals(nodes) && each.get("result_paths").equals(paths);
        }
        return IntStream.range(0, each.get("results").size())
                .anyMatch(i -> each.get("results").get(i).equals(nodes)
                        && each.get("results_paths").get(i).equals(paths));
    }
}
