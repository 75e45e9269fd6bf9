package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are cut off or scrambled: a document still, or one refusal; never anything else. */
@Timeout(120)
class MutilatedTextTest {

    private static final int PIECES = 120;
    private static final String MARKS = "{}[]:,\"'\\\n#&*!|>-?0~\t%u";

    @ParameterizedTest
    @CsvSource({"zoo.yaml, false", "zoo.yaml, true", "swagger2.yaml, false"})
    void survivesEveryTruncation(String name, boolean json) throws IOException {
        byte[] whole = document(name, json);
        int refused = 0;
        for (int i = 0; i < PIECES; i++) {
            refused += isRefused(Arrays.copyOf(whole, (int) ((long) whole.length * i / PIECES))) ? 1 : 0;
        }

        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"zoo.yaml, false", "zoo.yaml, true", "swagger2.yaml, false"})
    void survivesEveryScramble(String name, boolean json) throws IOException {
        byte[] whole = document(name, json);
        Random random = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < PIECES; i++) {
            byte[] bytes = whole.clone();
            for (int j = 0; j < 3; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            }
            refused += isRefused(bytes) ? 1 : 0;
        }

        assertThat(refused).isPositive().isLessThan(PIECES);
    }

    private static byte[] document(String name, boolean json) throws IOException {
        String text = Files.readString(Repository.module("src/test/resources/documents/" + name));
        return (json
                        ? TextTree.parse(new LoadedSpec(name, text), new Diagnostics(name))
                                .toString()
                        : text)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Any other exception fails the test. */
    private static boolean isRefused(byte[] bytes) {
        try {
            Generation.of(new String(bytes, StandardCharsets.UTF_8), Generation.options("m"));
            return false;
        } catch (CodegenException e) {
            assertThat(e.diagnostics()).isNotEmpty();
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\u",
                "a: \"\\u12",
                "a: \"\\u\"",
                "a: \"\\U",
                "a: \"\\UFFFFFFFF\"",
                "a: \"\\U00110000\"",
                "a: \"\\x",
                "a: \"\\",
                "a: 'b",
                "a: !<",
                "a: !<%",
                "a: !e!",
                "%TAG",
                "%YAML 99999999999.1\n---\na: b",
                "a: |99999999999\n  b",
                "a: &",
                "a: *",
                "? ",
                "a: >-",
                "a:\n\t- b: \u0000",
                "{\"a\": \"\\u",
                "{\"a\": 1e",
                "{\"a\": \"\\ud800",
                "{a: \"\\UFFFFFFFF\"}"
            })
    void refusesTextsThatEndInTheMiddle(String text) {
        Diagnostics diagnostics = new Diagnostics("text");
        CodegenException failure = catchThrowableOfType(
                CodegenException.class, () -> DocumentTree.parse(new LoadedSpec("text", text), diagnostics));

        assertThat(failure).isNotNull();
        assertThat(failure.diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1\n---\nb: 2' | a second document at line 2",
                "'? [a, b]\n: c' | a key that is not a text at line 1",
                "'a:\n\tb: c' | does not allow a tab at line 2",
            })
    void saysWhatIsWrong(String text, String message) {
        CodegenException failure = catchThrowableOfType(
                CodegenException.class, () -> TextTree.parse(new LoadedSpec("text", text), new Diagnostics("text")));

        assertThat(failure.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains(message));
    }

    @Test
    void namesACharacterThatYamlDoesNotAllow() {
        CodegenException failure = catchThrowableOfType(
                CodegenException.class,
                () -> TextTree.parse(new LoadedSpec("text", "a: b\u0007"), new Diagnostics("text")));

        assertThat(failure).hasMessageContaining("U+0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryKindOfLineEnd(String end) {
        assertThat(TextTree.parse(new LoadedSpec("text", "a: 1" + end + "b: 2" + end), new Diagnostics("text")))
                .hasSize(2);
    }
}
