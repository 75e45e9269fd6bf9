package io.clickpipes.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    private Path folder;

    @Test
    void writesAllForms() {
        ReportFolder reports = new ReportFolder(folder.resolve("a/b"));

        reports.write(Map.of("r.md", "one", "r.json", "two"));

        assertThat(reports.file("r.md")).hasContent("one");
        assertThat(reports.file("r.json")).hasContent("two");
    }

    @Test
    void tellsWhereAFileIsInTheWay() throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), "mine");

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> new ReportFolder(file).write(Map.of("r.md", "one")))
                .withMessageContainingAll(
                        file + ": ", "There is a file in the place of the folder", "another one as reports");
        assertThat(file).hasContent("mine");
    }
}
