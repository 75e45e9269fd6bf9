package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsoleReportTest {

    @ParameterizedTest
    @MethodSource("io.clickpipes.codegen.report.HostileTexts#all")
    void sendsNothingToTheTerminalButText(String hostile) {
        String text = ConsoleReport.write(Samples.everywhere(hostile));

        assertThat(text.codePoints())
                .allMatch(point -> point == '\n' || (point >= ' ' && Character.getType(point) != Character.CONTROL))
                .noneMatch(point -> Character.getType(point) == Character.FORMAT);
        assertThat(text.lines().count())
                .isEqualTo(
                        ConsoleReport.write(Samples.everywhere("word")).lines().count());
    }

    @Test
    void hasNoMoreLinesThanAsked() {
        String text = ConsoleReport.write(Samples.many(600), 25, "report.html");

        assertThat(text.lines()).hasSize(25);
        assertThat(text).containsPattern("\\.\\.\\. and \\d+ lines more\\.\nFull report: report\\.html\n$");
    }

    @Test
    void isInAsciiIfTheDocumentsAre() {
        assertThat(ConsoleReport.write(Samples.june()).chars()).allMatch(character -> character < 128);
    }

    @Test
    void saysThatNobodyLookedForLines() {
        assertThat(ConsoleReport.write(Samples.many(4)))
                .contains("Hand-written code was not searched: there is no Java code in src/main/java.");
    }
}
