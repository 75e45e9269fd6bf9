package io.clickpipes.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Generation;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that lead back to themselves, and such that lead on and on. */
class CirclesTest {

    private static List<GeneratedFile> generated(String schemas) {
        return Generation.of(
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                        + schemas.indent(4),
                Generation.options("t"));
    }

    private static String text(List<GeneratedFile> files, String name) {
        return files.stream()
                .filter(file -> file.path().endsWith("/model/" + name + ".java"))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{$ref: '#/components/schemas/A/properties/p'}|JsonValue p()",
                "{$ref: '#/components/schemas/A/properties/q'}|JsonValue p()",
                "{type: array, items: {$ref: '#/components/schemas/A/properties/p'}}|List<JsonValue> p()",
                "{type: object, additionalProperties: {$ref: '#/components/schemas/A/properties/p'}}"
                        + "|Map<String, JsonValue> p()",
                "{allOf: [{$ref: '#/components/schemas/A/properties/p'}]}|JsonValue p()",
                "{type: object, properties: {p: {$ref: '#/components/schemas/A/properties/p'}}}|P p()"
            })
    void takesAPropertyThatIsMadeOfItself(String property, String accessor) {
        List<GeneratedFile> files = generated("A:\n  type: object\n  properties:\n    p: " + property
                + "\n    q: {$ref: '#/components/schemas/A/properties/p'}\n");

        assertThat(text(files, "A")).contains("public @Nullable " + accessor);
    }

    @Test
    void knowsEveryPropertyOfALongChain() {
        List<GeneratedFile> files = generated(each(
                        180,
                        i -> "A" + i + ": {allOf: [{$ref: '#/components/schemas/A" + (i + 1)
                                + "'}, {type: object, properties: {p" + i + ": {type: string}}}]}\n")
                + "A180: {type: object, properties: {last: {type: string}}}\n");

        assertThat(text(files, "A0")).contains("String p0()", "String p1()", "String p179()", "String last()");
        assertThat(text(files, "A179"))
                .contains("String p179()", "String last()")
                .doesNotContain("p178");
    }

    @Test
    void refusesAChainThatHasTheSquareOfItsPropertiesSoon() {
        String schemas = each(
                        600,
                        i -> "A" + i + ": {allOf: [{$ref: '#/components/schemas/A" + (i + 1)
                                + "'}, {type: object, properties: {p" + i + ": {type: string}}}]}\n")
                + "A600: {type: object, properties: {last: {type: string}}}\n";

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> generated(schemas))
                .withMessageContainingAll("allOf", "chain of schemas is too long", "[too-large]");
    }

    @Test
    void takesAlternativesOfAlternativesAThousandTimes() {
        List<GeneratedFile> files =
                generated(alternatives("U1000: {type: object, properties: {last: {type: string}}}\n"));

        assertThat(text(files, "U0")).contains("permits U1, ");
    }

    @Test
    void findsASecretThroughAThousandAlternatives() {
        List<GeneratedFile> files = generated("O: {type: object, properties: {s: {$ref: '#/components/schemas/U0'}}}\n"
                + alternatives("U1000: {type: string, format: password}\n"));

        assertThat(text(files, "O")).contains("writer.secret(\"s\"");
    }

    @Test
    void cutsThePlaceOfAProblemDeepInside() {
        int deep = 160;
        String schemas = "A: " + "{type: array, items: ".repeat(deep) + "{type: string}" + "}".repeat(deep) + "\n";

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> generated(schemas))
                .satisfies(e ->
                        assertThat(e.getMessage()).contains("[too-deep]", "…").hasSizeLessThan(700));
    }

    /** A thousand unions, each of the next one and an object; then what the last of them leads to. */
    private static String alternatives(String last) {
        return each(
                        1_000,
                        i -> "U" + i + ": {oneOf: [{$ref: '#/components/schemas/U" + (i + 1)
                                + "'}, {type: object, properties: {p" + i + ": {type: string}}}]}\n")
                + last;
    }
}
