package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.CanonicalYaml;
import io.clickpipes.codegen.document.DocumentFilter;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.SpecSource;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.JavadocTool;
import io.clickpipes.codegen.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real documents become Java that compiles with every lint on. */
@Execution(ExecutionMode.CONCURRENT)
class EndToEndTest {

    /** For all that has the tag ClickPipes. */
    private static final int MOST_FILES = 125;

    /** What the two operations that wake a service add: their interface, two bodies and two enums. */
    private static final int OF_THE_SERVICE = 5;

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
        Diagnostics diagnostics = new Diagnostics("openapi.yaml");
        ObjectNode all = DocumentTree.parse(SpecSource.load(Repository.spec().toString(), Path.of("")), diagnostics);
        Filter pipes = new Filter(List.of("ClickPipes"), List.of(), List.of());
        ObjectNode pipesAlone = DocumentFilter.apply(all, pipes, diagnostics);

        List<GeneratedFile> files = Generation.of(CanonicalYaml.write(pipesAlone), Generation.enveloped("pipes"));
        List<GeneratedFile> whole = Generation.of(Repository.spec(), Generation.enveloped("pipes"));

        assertThat(files).hasSizeLessThanOrEqualTo(MOST_FILES);
        assertThat(whole).hasSizeLessThanOrEqualTo(MOST_FILES + OF_THE_SERVICE);
        assertThat(files.stream().mapToLong(EndToEndTest::codeLines).sum()).isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void compilesTheWholeUpstreamDocumentWithoutAWarning() {
        compiles("2026-07-31.json", true);
    }

    @Tag("thorough")
    @ParameterizedTest
    @CsvSource({
        "2026-04-12.json, false",
        "2026-04-12.json, true",
        "2026-05-23.json, false",
        "2026-05-23.json, true",
        "2026-06-25.json, false",
        "2026-06-25.json, true",
        "2026-07-31.json, false"
    })
    void compilesOlderUpstreamDocumentsAndThoseWithoutAnEnvelope(String name, boolean envelope) {
        compiles(name, envelope);
    }

    private void compiles(String name, boolean envelope) {
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
