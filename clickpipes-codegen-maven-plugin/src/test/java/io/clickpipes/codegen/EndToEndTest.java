package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.JavadocTool;
import io.clickpipes.codegen.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real documents become Java that compiles with every lint on. */
@Execution(ExecutionMode.CONCURRENT)
class EndToEndTest {

    private static final int MOST_FILES = 125;
    private static final int MOST_LINES = 18_000;
    private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void compilesTheClickPipesApiWithoutAWarning() {
        List<GeneratedFile> files = Generation.of(Repository.spec(), Generation.enveloped("pipes"));

        assertThat(Compilation.compile(files, folder)).isEmpty();
    }

    @Test
    void documentsTheClickPipesApiWithoutAComplaintOfJavadoc() {
        List<GeneratedFile> files = Generation.of(Repository.spec(), Generation.enveloped("pipes"));

        assertThat(JavadocTool.complaints(files, folder)).isEmpty();
    }

    @Test
    void keepsTheClickPipesApiSmall() {
        List<GeneratedFile> files = Generation.of(Repository.spec(), Generation.enveloped("pipes"));

        assertThat(files).hasSizeLessThanOrEqualTo(MOST_FILES);
        assertThat(files.stream().mapToLong(EndToEndTest::codeLines).sum()).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-12.json, false",
        "2026-04-12.json, true",
        "2026-05-23.json, false",
        "2026-05-23.json, true",
        "2026-06-25.json, false",
        "2026-06-25.json, true",
        "2026-07-31.json, false",
        "2026-07-31.json, true"
    })
    void compilesTheWholeUpstreamDocumentWithoutAWarning(String name, boolean envelope) {
        Path document = Repository.upstream(name);
        List<GeneratedFile> files =
                Generation.of(document, envelope ? Generation.enveloped("cloud") : Generation.options("cloud"));

        assertThat(Compilation.compile(files, folder)).isEmpty();
    }

    private static long codeLines(GeneratedFile file) {
        return BLOCK_COMMENT
                .matcher(file.text())
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .count();
    }
}
