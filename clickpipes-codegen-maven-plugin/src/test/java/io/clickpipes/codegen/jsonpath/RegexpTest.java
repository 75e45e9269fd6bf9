package io.clickpipes.codegen.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "abc abc",
                "a|b|cd cd",
                "a(b|)c ac",
                "a? ''",
                "a* aaa",
                "a+ aa",
                "a{2} aa",
                "a{2,} aaaa",
                "a{1,3} aaa",
                "a{0} ''",
                "(ab){2} abab",
                "[a-c]+ abcab",
                "[^a-c] d",
                "[-a]+ a-a",
                "[a-]+ a-a",
                "[a^]+ a^a",
                "[\\-\\]\\[]+ []-",
                "[\\p{Lu}x]+ ÄxB",
                "\\p{L}\\p{Nd} ж7",
                "\\P{L} 7",
                "\\p{Sc} €",
                "[^\\P{L}] é",
                ". 😀",
                "[😀-😂] 😁",
                "\\.\\* .*",
                "^a$ a",
                "(^)*a a",
                "(a*)* aaaa",
                "(a|b*)*c abbc"
            })
    void matches(String pattern, String text) {
        assertThat(of(pattern).matches(text, new Effort())).isTrue();
        assertThat(of(pattern).findsIn(text, new Effort())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "abc abcd",
                "a|b ab",
                "a+ ''",
                "a{2} aaa",
                "a{2,} a",
                "a{1,3} aaaa",
                "[a-c] d",
                "[^a-c] a",
                "\\p{Lu} a",
                "\\P{L} a",
                ".. 😀",
                "a^b ab",
                "a$b ab"
            })
    void doesNotMatch(String pattern, String text) {
        assertThat(of(pattern).matches(text, new Effort())).isFalse();
    }

    @Test
    void theDotStopsAtLineEndsOnly() {
        assertThat(Stream.of("\n", "\r")).noneMatch(end -> of(".").matches(end, new Effort()));
        assertThat(Stream.of("\u0085", "\u2028", "\u2029", "\u0000"))
                .allMatch(end -> of(".").matches(end, new Effort()));
    }

    @Test
    void findsWhatItMustFindAndNoMore() {
        assertThat(of("b+c").findsIn("aabbca", new Effort())).isTrue();
        assertThat(of("^b").findsIn("ab", new Effort())).isFalse();
        assertThat(of("b$").findsIn("ab", new Effort())).isTrue();
        assertThat(of("a$").findsIn("ab", new Effort())).isFalse();
        assertThat(of("bb").findsIn("abab", new Effort())).isFalse();
        assertThat(of("").findsIn("", new Effort())).isTrue();
    }

    @Test
    void knowsTheEscapesOfControlCharacters() {
        assertThat(of("\\n\\r\\t").matches("\n\r\t", new Effort())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "a)",
                "[",
                "]",
                "[]",
                "[^]",
                "[b-a]",
                "[a-b-c]",
                "[[a]]",
                "{",
                "}",
                "*",
                "a**",
                "a*?",
                "+a",
                "a{",
                "a{}",
                "a{,2}",
                "a{2,1}",
                "a{x}",
                "a{1",
                "\\",
                "\\d",
                "\\w",
                "\\b",
                "\\1",
                "\\$",
                "\\u0041",
                "\\p",
                "\\pL",
                "\\p{}",
                "\\p{X}",
                "\\p{Cs}",
                "\\p{Lua}",
                "\\p{IsLatin}",
                "(?:a)",
                "(?i)a",
                "a|*",
                "[\\p{L}-z]",
                "\uD83D",
                "[\uDE00]"
            })
    void isNoneOfTheRfc(String pattern) {
        assertThat(Regexp.compile(pattern)).isEmpty();
    }

    @Test
    void refusesWhatGrowsBeyondMeasure() {
        assertThatExceptionOfType(JsonPathException.class)
                .isThrownBy(() -> Regexp.compile("((a{100}){100}){100}"))
                .withMessageContaining("10000 steps");
        assertThatExceptionOfType(JsonPathException.class)
                .isThrownBy(() -> Regexp.compile("a{99999999999}"))
                .withMessageContaining("10000 steps");
        assertThatExceptionOfType(JsonPathException.class)
                .isThrownBy(() -> Regexp.compile("(".repeat(100_000)))
                .withMessageContaining("64 levels");
        assertThatExceptionOfType(JsonPathException.class)
                .isThrownBy(() -> of("(a?){4000}b").matches("a".repeat(100_000), new Effort()))
                .withMessageContaining("more specific");
    }

    @Test
    void repeatsNothingAnyNumberOfTimes() {
        assertThat(of("(){9999999}a(b{0}){9999999}").matches("a", new Effort())).isTrue();
    }

    /**
     * Where both dialects agree, the platform's own engine is the judge. Anchors stand outside only: it does
     * not repeat a group that once matched nothing, although it may match more at the same place.
     */
    @Test
    void answersAsThePlatformDoes() {
        Random random = new Random(9485);
        for (int i = 0; i < 5_000; i++) {
            String pattern = List.of("", "^").get(random.nextInt(2))
                    + pattern(random, 3)
                    + List.of("", "$").get(random.nextInt(2));
            for (int j = 0; j < 6; j++) {
                String text = random.ints(random.nextInt(6), 'a', 'd')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                assertThat(of(pattern).matches(text, new Effort()))
                        .as("%s matches %s", pattern, text)
                        .isEqualTo(Pattern.matches(pattern, text));
                assertThat(of(pattern).findsIn(text, new Effort()))
                        .as("%s in %s", pattern, text)
                        .isEqualTo(Pattern.compile(pattern).matcher(text).find());
            }
        }
    }

    private static String pattern(Random random, int depth) {
        StringBuilder pattern = new StringBuilder();
        int pieces = 1 + random.nextInt(3);
        for (int i = 0; i < pieces; i++) {
            String atom = depth > 0 && random.nextInt(3) == 0
                    ? "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")"
                    : List.of("a", "b", "c", ".", "[ab]", "[^b]", "[a-b]", "\\p{Ll}")
                            .get(random.nextInt(8));
            String quantifier =
                    List.of("", "", "", "*", "+", "?", "{2}", "{1,}", "{0,2}").get(random.nextInt(9));
            pattern.append(atom).append(quantifier);
        }
        return pattern.toString();
    }

    private static Regexp of(String pattern) {
        return Regexp.compile(pattern).orElseThrow();
    }
}
