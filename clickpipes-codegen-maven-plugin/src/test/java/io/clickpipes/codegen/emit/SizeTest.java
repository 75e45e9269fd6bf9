package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Documents beyond what one Java method, initialiser or string constant can hold. {@code -Dsizes=10} makes all of
 * them ten times as large.
 */
@Execution(ExecutionMode.CONCURRENT)
class SizeTest {

    private static final int FACTOR = Integer.getInteger("sizes", 1);

    private static String each(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.replace("@", "" + i))
                .collect(Collectors.joining());
    }

    private static String listed(int count, String item) {
        return IntStream.range(0, count)
                .mapToObj(i -> item.replace("@", "" + i))
                .collect(Collectors.joining(", "));
    }

    @Test
    void takesObjectsOfManyProperties() throws Throwable {
        int count = 600 + Math.min(FACTOR - 1, 4) * 1_100;
        String schema = "Big:\n  type: object\n  required: [" + listed(count, "p@") + "]\n  properties:\n"
                + each(count, "    p@: {type: integer, format: int64}\n")
                + "    tags: {type: array, items: {type: string}}\n";
        String json = "{" + listed(count, "\"p@\":@") + ",\"new\":1,\"tags\":[\"a\"]}";
        try (Loaded loaded = new Loaded(schema)) {
            Object big = loaded.parse("Big", json.replace(", ", ","));

            assertThat(Loaded.get(big, "p" + (count - 1))).isEqualTo(count - 1L);
            assertThat(Loaded.get(big, "toJson"))
                    .isEqualTo(json.replace(", ", ",").replace(",\"new\":1", "").replace("]}", "],\"new\":1}"));
            Object again = Loaded.get(Loaded.get(big, "toBuilder"), "build");
            assertThat(again).isEqualTo(big);
            assertThat(loaded.parse("Big", "{\"tags\":[\"a\"],\"tags\":[1]}").toString())
                    .isEqualTo("Big{tags=<invalid>}");
        }
    }

    @Test
    void takesEnumsOfManyValues() throws Throwable {
        int count = 1_500 * FACTOR;
        String schema = "Many: {type: string, enum: [" + listed(count, "value-@") + "]}\n";
        try (Loaded loaded = new Loaded(schema)) {
            for (int i : new int[] {0, 1_200, count - 1}) {
                Object value = loaded.parse("Many", "\"value-" + i + "\"");
                assertThat(value.toString()).isEqualTo("value-" + i);
                if (i < EnumModel.MOST_TEXTS) {
                    assertThat(value.getClass().getField("VALUE_" + i).get(null))
                            .isSameAs(value);
                }
                assertThat(Loaded.get(value, "known").toString())
                        .isEqualTo(i < EnumModel.MOST_KNOWN ? "VALUE_" + i : "UNKNOWN");
            }
            assertThat(Loaded.get(loaded.parse("Many", "\"other\""), "known").toString())
                    .isEqualTo("UNKNOWN");
        }
    }

    @Test
    void takesEnumsOfManyNumbers() throws Throwable {
        int count = EnumModel.MOST_NUMBERS + 100 * FACTOR;
        String schema = "Many: {type: number, enum: [" + listed(count, "@.5") + "]}\n";
        try (Loaded loaded = new Loaded(schema)) {
            for (int i : new int[] {0, EnumModel.MOST_NUMBERS - 1, EnumModel.MOST_NUMBERS, count - 1}) {
                Object value = loaded.parse("Many", i + ".5");
                assertThat(Loaded.get(value, "toJson")).isEqualTo(i + ".5");
                assertThat(Loaded.get(value, "known").toString())
                        .isEqualTo(i < EnumModel.MOST_NUMBERS ? "VALUE_" + i + "_5" : "UNKNOWN");
            }
        }
    }

    @Test
    void takesTextsLongerThanAConstant() throws Throwable {
        String text = "é".repeat(40_000) + "\"\\";
        String yaml = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        String schema = "Long: {type: string, enum: [" + yaml + ", short]}\nNamed:\n  type: object\n  required: ["
                + yaml + "]\n  properties:\n    " + yaml.replaceFirst("^", "? ") + "\n    : {type: string}\n"
                + "    other: {$ref: '#/components/schemas/Long'}\n";
        try (Loaded loaded = new Loaded(schema)) {
            String json = "{" + yaml + ":\"x\",\"other\":" + yaml + "}";
            Object named = loaded.parse("Named", json);

            assertThat(Loaded.get(named, "toJson")).isEqualTo(json);
            assertThat(Loaded.get(Loaded.get(named, "other"), "value")).isEqualTo(text);
            assertThat(Loaded.get(Loaded.get(Loaded.get(named, "other"), "known"), "name"))
                    .isNotEqualTo("UNKNOWN");
        }
    }

    @Test
    void takesUnionsOfManyMembers() throws Throwable {
        int count = 250 * Math.min(FACTOR, 8);
        String schema =
                each(count, "M@:\n  type: object\n  properties: {kind: {type: string}, only@: {type: string}}\n")
                        + "Any:\n  oneOf:\n" + each(count, "    - $ref: '#/components/schemas/M@'\n")
                        + "  discriminator:\n    propertyName: kind\n    mapping:\n"
                        + each(count, "      one@: '#/components/schemas/M@'\n")
                        + each(2_000 * Math.min(FACTOR, 5), "      also@: '#/components/schemas/M1'\n");
        try (Loaded loaded = new Loaded(schema)) {
            for (Map.Entry<String, String> each : Map.of(
                            "one0", "M0", "one" + (count - 1), "M" + (count - 1), "also1999", "M1", "x", "Unknown")
                    .entrySet()) {
                Object value = loaded.parse("Any", "{\"kind\":\"" + each.getKey() + "\"}");
                assertThat(value.getClass().getSimpleName()).isEqualTo(each.getValue());
            }
            assertThat(loaded.parse("Any", "{\"only7\":\"x\"}").getClass().getSimpleName())
                    .isEqualTo("M7");
        }
    }

    @Test
    void takesListsWithinListsManyTimes() throws Throwable {
        int depth = 100;
        String schema = "Deep:\n  type: object\n  properties:\n    deep: " + "{type: array, items: ".repeat(depth)
                + "{type: string, format: date}" + "}".repeat(depth) + "\n";
        String json = "{\"deep\":" + "[".repeat(depth) + "\"2026-01-02\"" + "]".repeat(depth) + "}";
        try (Loaded loaded = new Loaded(schema)) {
            Object deep = loaded.parse("Deep", json);

            assertThat(Loaded.get(deep, "toJson")).isEqualTo(json);
            assertThat(Loaded.get(deep, "deep").toString())
                    .isEqualTo("[".repeat(depth) + "2026-01-02" + "]".repeat(depth));
        }
    }

    @Test
    void takesProseOfAMegabyte() throws Throwable {
        String prose = "word ".repeat(200_000);
        String schema =
                "Told:\n  type: object\n  description: \"" + prose + "\"\n  properties:\n    a: {type: string}\n";
        try (Loaded loaded = new Loaded(schema)) {
            assertThat(Loaded.get(loaded.parse("Told", "{\"a\":\"b\"}"), "a")).isEqualTo("b");
        }
    }

    @Test
    void refusesWhatNoClassFileCanHold() {
        String head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";
        String properties =
                head + "paths: {}\ncomponents:\n  schemas:\n    Big:\n      type: object\n      properties:\n"
                        + each(9_000, "        p@: {type: string}\n");
        String operations = head + "paths:\n"
                + each(7_000, "  /a@:\n    get: {tags: [one], responses: {'204': {description: d}}}\n");
        String path =
                head + "paths:\n  ? /" + "a".repeat(70_000) + "\n  : {get: {responses: {'204': {description: d}}}}\n";

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Generation.of(properties, Generation.options("big")))
                .withMessageContainingAll("#/components/schemas/Big", "9000 properties", "overlay", "[too-large]");
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Generation.of(operations, Generation.options("big")))
                .withMessageContainingAll("7000 operations", "more tags", "[too-large]");
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Generation.of(path, Generation.options("big")))
                .withMessageContainingAll("65,535 bytes", "[too-large]");
    }

    @Test
    void takesInterfacesOfManyOperations(@TempDir Path folder) {
        String operation = "  /a@/{id}: {get: {tags: [one], parameters: [{name: id, in: path, required: true,"
                + " schema: {type: string}}], responses: {'204': {description: d}}}}\n";
        String head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n";
        String document = head + each(400 * Math.min(FACTOR, 8), operation);

        assertThat(Compilation.compile(Generation.of(document, Generation.options("wide")), folder))
                .isEmpty();
    }
}
