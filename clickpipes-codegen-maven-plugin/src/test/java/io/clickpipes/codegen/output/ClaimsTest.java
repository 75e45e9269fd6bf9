package io.clickpipes.codegen.output;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final Path folder = Path.of("sources");
    private Claims claims;

    @BeforeEach
    void oneExecutionHasGenerated() {
        claims = new Claims(new HashMap<>());
        claims.claim("one", folder, Map.of("a/Fish.java", "1", "a/Pond.java", "2"));
    }

    @Test
    void refusesAnotherContentForOneFile() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> claims.claim("two", folder, Map.of("a/Fish.java", "3", "a/Pond.java", "2")))
                .withMessageContaining("\"one\" and \"two\"")
                .withMessageContaining("Fish.java")
                .withMessageNotContaining("Pond.java");
    }

    @Test
    void seesThroughNestedFolders() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> claims.claim("two", folder.resolve("a"), Map.of("Fish.java", "3")));
    }

    @Test
    void allowsTheSameContentAndOtherFolders() {
        assertThatCode(() -> {
                    claims.claim("two", folder, Map.of("a/Fish.java", "1"));
                    claims.claim("three", Path.of("others"), Map.of("a/Fish.java", "3"));
                    claims.claim("one", Path.of("others"), Map.of("a/Pond.java", "4"));
                    claims.claim("four", folder, Map.of("a/Pond.java", "5"));
                })
                .doesNotThrowAnyException();
    }
}
