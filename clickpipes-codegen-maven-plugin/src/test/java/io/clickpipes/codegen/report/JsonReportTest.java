package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

    @ParameterizedTest
    @MethodSource("io.clickpipes.codegen.report.HostileTexts#all")
    void keepsEveryTextAsItIs(String text) throws JsonProcessingException {
        JsonNode report = read(Samples.everywhere(text));

        JsonNode change = report.at("/changes/0");
        assertThat(change.get("place").asText()).isEqualTo(text);
        assertThat(change.get("what").asText()).isEqualTo(text);
        assertThat(change.at("/before/value").asText()).isEqualTo("0" + text);
        assertThat(change.at("/lines/0/text").asText()).isEqualTo(text);
        assertThat(change.at("/members/0/display").asText()).isEqualTo(text);
        assertThat(report.at("/before/title").asText()).isEqualTo(text);
    }

    @Test
    void countsEveryImpactAndNamesTheWorst() throws JsonProcessingException {
        JsonNode report = read(Samples.june());

        assertThat(report.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(report.get("worst").asText()).isEqualTo("source-breaking");
        assertThat(report.get("counts"))
                .hasToString("{\"source-breaking\":2,\"wire-breaking\":1,\"additive\":17,\"invisible\":3}");
        assertThat(report.get("changes")).hasSize(23);
    }

    @Test
    void hasNullWhereADocumentHasNothing() throws JsonProcessingException {
        JsonNode report = read(Samples.june());

        assertThat(report.at("/changes/0/after").isNull()).isTrue();
        assertThat(report.at("/changes/4/before").isNull()).isTrue();
        assertThat(read(Samples.nothing()).get("worst").isNull()).isTrue();
    }

    private static JsonNode read(Report report) throws JsonProcessingException {
        return new ObjectMapper().readTree(JsonReport.write(report));
    }
}
