package io.clickpipes.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

    @TempDir
    private Path folder;

    @Test
    void createsAndReplacesADocument() {
        Path path = folder.resolve("new/openapi.yaml");

        assertThat(new DocumentFile(path).replace("a: 1\n")).isTrue();
        assertThat(new DocumentFile(path).replace("a: 1\n")).isFalse();
        assertThat(new DocumentFile(path).replace("a: 2\n")).isTrue();
        assertThat(path).hasContent("a: 2\n");
        assertThat(path.getParent()).isDirectoryContaining(each -> each.equals(path));
    }

    @Test
    void leavesEverythingAsItWasWhereItCanNotWrite() throws IOException {
        Path blocked = Files.createDirectories(folder.resolve("openapi.yaml/inside"));

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> new DocumentFile(blocked.getParent()).replace("x"))
                .withMessageContaining("openapi.yaml");
        assertThat(blocked).exists();
    }
}
