package io.clickpipes.codegen.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the reports are, byte by byte. {@code mvn -Dgoldens.update=true -Dtest=ReportGoldenTest test}
 * accepts what they are now; look at the difference, and at the pages in a browser, before you commit it.
 */
class ReportGoldenTest {

    private static final Path FOLDER = Repository.module("src/test/resources/report");

    private static Map<String, String> rendered() {
        Map<String, String> files = new TreeMap<>();
        Map.of("june", Samples.june(), "nothing", Samples.nothing(), "unfit", Samples.unfit())
                .forEach((name, report) -> {
                    files.put(name + ".txt", ConsoleReport.write(report, 40, "target/clickpipes-codegen/report.html"));
                    files.put(name + ".md", MarkdownReport.write(report));
                    files.put(name + ".json", JsonReport.write(report));
                    files.put(name + ".html", HtmlReport.write(report));
                });
        return files;
    }

    @Test
    void isExactlyWhatIsRendered() throws IOException {
        Map<String, String> rendered = rendered();
        if (Boolean.getBoolean("goldens.update")) {
            assertThat(System.getenv("CI"))
                    .as("a CI run must not accept goldens")
                    .isNotEqualTo("true");
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> file : rendered.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(committed()).containsExactlyElementsOf(rendered.keySet());
        for (Map.Entry<String, String> file : rendered.entrySet()) {
            assertThat(FOLDER.resolve(file.getKey())).hasContent(file.getValue());
        }
    }

    @Test
    void isTheSameEachTime() {
        assertThat(rendered()).isEqualTo(rendered());
        assertThat(rendered().values())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("\r")
                        .doesNotEndWith("\n\n")
                        .endsWith("\n"));
    }

    private static Set<String> committed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
