package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.testing.Generation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionCheckTest {

    private static final String DOCUMENT = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";

    private static CodegenOptions packages(String api, String model, String support) {
        return new CodegenOptions(api, model, support, true, List.of(), Config.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "a..b", "a.b.", "1a", "a.class", "a-b", "a/b", "../a", "a;import b", "java", "java.util"
            })
    void refusesWhatIsNoPackage(String name) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Generation.of(DOCUMENT, packages(name, "m", "s")))
                .withMessageContaining("apiPackage")
                .satisfies(e -> assertThat(e.diagnostics()).hasSize(1));
    }

    @Test
    void namesEveryPackageThatIsWrong() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Generation.of(DOCUMENT, packages("a-a", "m-m", "s-s")))
                .satisfies(e -> assertThat(e.diagnostics())
                        .extracting(Diagnostic::document)
                        .containsExactly("apiPackage", "modelPackage", "supportPackage"));
    }

    @Test
    void refusesModelsAndSupportInOnePackage() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Generation.of(DOCUMENT, packages("a", "m", "m")))
                .withMessageContaining("m.support");
    }

    @Test
    void takesOneSegmentAndUnusualLetters() {
        assertThat(Generation.of(DOCUMENT, packages("a", "\u00fc.b_1", "javax2.c")))
                .extracting(file -> file.path())
                .contains("a/package-info.java", "\u00fc/b_1/package-info.java", "javax2/c/Json.java");
    }
}
