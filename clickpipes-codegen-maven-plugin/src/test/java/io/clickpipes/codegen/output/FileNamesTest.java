package io.clickpipes.codegen.output;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static List<GeneratedFile> files(String second) {
        return List.of(new GeneratedFile("pond/Fish.java", ""), new GeneratedFile(second, ""));
    }

    @Test
    void refusesANameThatCanNotBeWrittenHere() {
        // In the locale "C" it could be a letter beyond ASCII; everywhere it is this.
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> FileNames.check(files("pond/H\0echt.java")))
                .withMessageStartingWith("pond/H?echt.java: A file can not have this name here")
                .withMessageContaining("LC_ALL=C.UTF-8");
    }

    @Test
    void acceptsOtherNames() {
        assertThatCode(() -> FileNames.check(files("pond/Pike.java"))).doesNotThrowAnyException();
    }
}
