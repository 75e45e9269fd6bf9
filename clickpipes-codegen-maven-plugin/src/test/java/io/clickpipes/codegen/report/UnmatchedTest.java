package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the reports say of an overlay that no longer fits: that comes first, since nothing can be pulled before. */
class UnmatchedTest {

    @Test
    void comesFirstInEveryForm() {
        Report report = Samples.unfit();

        assertThat(ConsoleReport.write(report))
                .startsWith("The overlay no longer fits. ")
                .containsSubsequence("pull will refuse it", "overlay.yaml #/actions/3/target: ", "New to use");
        assertThat(MarkdownReport.write(report))
                .startsWith("## The overlay no longer fits. ")
                .containsSubsequence("pull will refuse it", "`overlay.yaml` `#/actions/3/target` ", "| Changes |");
        assertThat(HtmlReport.write(report))
                .containsSubsequence(
                        "<h1>The overlay no longer fits. ",
                        "pull will refuse it",
                        "#/actions/3/target",
                        "<h2 id=\"additive\">");
    }

    @Test
    void isAListForPrograms() throws JsonProcessingException {
        JsonNode report = new ObjectMapper().readTree(JsonReport.write(Samples.unfit()));

        assertThat(report.get("unmatched")).hasSize(2);
        assertThat(report.at("/unmatched/0/document").asText()).isEqualTo("overlay.yaml");
        assertThat(report.at("/unmatched/0/pointer").asText()).isEqualTo("#/actions/3/target");
        assertThat(report.at("/unmatched/0/message").asText()).startsWith("The target ");
        assertThat(report.at("/unmatched/0/remedy").asText()).startsWith("Correct it");
    }

    @Test
    void isNotNothingThoughTheDocumentsAreEqual() {
        Report report = Samples.nothing().withUnmatched(Samples.unfit().unmatched());

        assertThat(report.isEmpty()).isFalse();
        assertThat(HtmlReport.write(report))
                .contains("<header class=\"top wire-breaking\">", "#/actions/3/target")
                .doesNotContain("nothing to do", "<nav");
        assertThat(MarkdownReport.write(report))
                .contains("`#/actions/3/target`")
                .doesNotContain("| Changes |");
        assertThat(ConsoleReport.write(report)).contains("#/actions/3/target");
    }

    @Test
    void staysWithinTheLimitsOfEachForm() {
        List<Diagnostic> actions = IntStream.range(0, 3000)
                .mapToObj(i -> new Diagnostic(
                        "overlay-unmatched", "overlay.yaml", "#/actions/" + i, "x".repeat(900), "Mend it."))
                .toList();
        Report report = Samples.many(4000).withUnmatched(actions);

        assertThat(MarkdownReport.write(report))
                .hasSizeLessThan(MarkdownReport.CHARACTERS + 1)
                .contains("- and 2980 more\n", "### Breaks Java code");
        assertThat(ConsoleReport.write(report).lines()).hasSize(ConsoleReport.LINES - 1);
    }
}
