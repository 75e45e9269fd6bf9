package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the packaged jar as a reader would. */
@Timeout(120)
class ExecutableIT {

    @Test
    void theTourRunsAndPrintsNothingElse() throws Exception {
        try (Child tour = jar("tour")) {
            String printed = tour.rest();

            assertThat(tour.status()).as(printed).isZero();
            assertThat(printed)
                    .startsWith("LocalCloud was started for this run")
                    .containsSubsequence("Snapshot", "Stopped", "Paused", "Cores: 1", "gone (404)")
                    .endsWith("8 pipes")
                    .doesNotContain("SLF4J", "WARN");
        }
    }

    @Test
    void withoutANameItListsTheNames() throws Exception {
        try (Child child = jar()) {
            String printed = child.rest();

            assertThat(child.status()).isEqualTo(2);
            assertThat(printed).contains("Usage: java -jar", "create-azure-blob");
        }
    }

    private static Child jar(String... line) throws IOException {
        return Child.java(
                Map.of(),
                List.of(List.of("-jar", System.getProperty("examples.jar")), List.of(line)).stream()
                        .flatMap(List::stream)
                        .toList());
    }
}
