package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.config.Config;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Enums of any type: what is a number becomes an open enum, and nothing is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberEnumTest {

    private static final String SCHEMAS = """
            Level:
              type: integer
              enum: [1, 2, -1, 2]
              x-enum-varnames: [Low, 'High "*/"', Off, Again]
              x-enum-descriptions: ['Low */ water', 'two', 'none']
            Plain: {type: integer, format: int32, enum: [0, 10, -5]}
            Rate: {type: number, enum: [1.5, -0.25, 100]}
            Half: {type: number, format: double, enum: [0.5]}
            Huge: {type: integer, enum: [18446744073709551615, 1]}
            Named:
              type: string
              enum: [a, b, c]
              x-enumNames: [First letter, class, UNKNOWN]
              x-enum-descriptions: {a: 'The \\u002a/ first', b: second}
            Azure: {type: string, enum: [x], x-ms-enum: {name: N, values: [{value: x, name: Cross, description: marks}]}}
            Unquoted: {type: string, enum: [1, 2.50, true]}
            Quoted: {type: integer, enum: ['1', '2']}
            Untyped: {enum: [7, 8]}
            Annotated: {oneOf: [{const: 1, description: first of all}, {const: 2}]}
            Single: {const: 3}
            Thing:
              type: object
              properties:
                level: {$ref: '#/components/schemas/Level'}
                inline: {type: integer, enum: [1, null]}
                flag: {type: boolean, enum: [true]}
                mixed: {enum: [1, one, true, null]}
                empty: {type: string, enum: []}
                objects: {enum: [{a: 1}, [2]]}
                both: {type: string, enum: [a, b], const: a}
                list: {type: array, items: {$ref: '#/components/schemas/Level'}}
                map: {type: object, additionalProperties: {type: number, enum: [0.5]}}
                either: {oneOf: [{$ref: '#/components/schemas/Level'}, {type: string}]}
                narrowed: {allOf: [{$ref: '#/components/schemas/Level'}, {enum: [1]}]}
                wide: {anyOf: [{type: integer}, {$ref: '#/components/schemas/Level'}]}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS);

    private List<String> constants(String type) throws Throwable {
        return Stream.of(loaded.loadNested(type + "$Known").getEnumConstants())
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Level     | LOW, HIGH, OFF",
                "Plain     | VALUE_0, VALUE_10, VALUE_MINUS_5",
                "Rate      | VALUE_1_5, VALUE_MINUS_0_25, VALUE_100",
                "Half      | VALUE_0_5",
                "Huge      | VALUE_18446744073709551615, VALUE_1",
                "Named     | FIRST_LETTER, CLASS, UNKNOWN_",
                "Azure     | CROSS",
                "Unquoted  | _1, _2_50, TRUE",
                "Quoted    | VALUE_1, VALUE_2",
                "Untyped   | VALUE_7, VALUE_8",
                "Annotated | VALUE_1, VALUE_2",
                "Single    | VALUE_3",
            })
    void namesConstants(String type, String names) throws Throwable {
        assertThat(constants(type)).containsExactly((names + ", UNKNOWN").split(", ", -1));
    }

    @Test
    void holdsTheJavaTypeOfTheNumber() throws Throwable {
        assertThat(Loaded.get(loaded.constant("Level", "LOW"), "value")).isEqualTo(1L);
        assertThat(Loaded.get(loaded.constant("Plain", "VALUE_MINUS_5"), "value"))
                .isEqualTo(-5);
        assertThat(Loaded.get(loaded.constant("Rate", "VALUE_1_5"), "value")).isEqualTo(new BigDecimal("1.5"));
        assertThat(Loaded.get(loaded.constant("Half", "VALUE_0_5"), "value")).isEqualTo(0.5);
        assertThat(Loaded.get(loaded.constant("Huge", "VALUE_1"), "value")).isEqualTo(BigInteger.ONE);
    }

    @ParameterizedTest
    @CsvSource({"1, LOW", "1.0, LOW", "10e-1, LOW", "-1, OFF", "3, UNKNOWN", "-0, UNKNOWN"})
    void readsNumbersHoweverTheyAreWritten(String written, String known) throws Throwable {
        Object level = loaded.parse("Level", written);

        assertThat(Loaded.get(level, "known")).hasToString(known);
        assertThat(Loaded.get(level, "toJson")).isEqualTo(written);
        assertThat(level)
                .isEqualTo(loaded.type("Level").getMethod("of", long.class).invoke(null, Loaded.get(level, "value")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"level\":1.0}",
                "{\"inline\":null}",
                "{\"flag\":true}",
                "{\"mixed\":\"one\"}",
                "{\"mixed\":1}",
                "{\"empty\":\"x\"}",
                "{\"objects\":{\"a\":1}}",
                "{\"both\":\"a\"}",
                "{\"list\":[1,9,2.0]}",
                "{\"map\":{\"x\":0.50}}",
                "{\"either\":1}",
                "{\"either\":\"one\"}",
                "{\"narrowed\":1}",
                "{\"wide\":1e1}",
                "{\"level\":\"one\"}",
                "{\"level\":1.5}"
            })
    void losesNothing(String json) throws Throwable {
        Object thing = loaded.parse("Thing", json);

        assertThat(Loaded.get(thing, "toJson")).isEqualTo(json);
        assertThat(loaded.parse("Thing", json)).isEqualTo(thing).hasSameHashCodeAs(thing);
    }

    @Test
    void usesTheTypeWhereverItIsNamed() throws Throwable {
        Object thing =
                loaded.parse("Thing", "{\"list\":[1],\"either\":2,\"narrowed\":1,\"wide\":7,\"inline\":1,\"mixed\":1}");

        assertThat(Loaded.get(thing, "list")).isEqualTo(List.of(loaded.constant("Level", "LOW")));
        assertThat(Loaded.get(thing, "either")).hasToString("LevelValue{2}");
        assertThat(Loaded.get(thing, "narrowed")).isSameAs(loaded.constant("Level", "LOW"));
        assertThat(Loaded.get(thing, "wide").getClass()).isEqualTo(loaded.type("Level"));
        assertThat(Loaded.get(Loaded.get(thing, "inline"), "known")).hasToString("VALUE_1");
        assertThat(Loaded.get(thing, "mixed").getClass().getSimpleName()).isEqualTo("JsonValue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 3.0.3\n", "swagger: '2.0'\n"})
    void isTheSameInOlderDocuments(String version) throws Throwable {
        String schemas = """
                Size: {type: integer, enum: [1, 2], x-enum-varnames: [S, L]}
                Rate: {type: number, enum: [0.5, 1]}
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, readOnly: true}
                    gone: {type: string, x-nullable: true, nullable: true}
                    choice: {type: string, enum: [a, null], nullable: true, x-nullable: true}
                    moment: {type: string, format: time}
                    far: {type: integer, maximum: 99999999999999999999}
                """;
        try (Loaded old = new Loaded(version, schemas, Config.EMPTY)) {
            Object thing = old.parse("Thing", "{\"gone\":null,\"choice\":null,\"far\":1.0}");

            assertThat(Loaded.get(thing, "isGoneNull")).isEqualTo(true);
            assertThat(Loaded.get(thing, "far")).isEqualTo(BigInteger.ONE);
            assertThat(Loaded.get(old.constant("Size", "L"), "value")).isEqualTo(2L);
            assertThat(Loaded.get(old.constant("Rate", "VALUE_0_5"), "value")).isEqualTo(new BigDecimal("0.5"));
            assertThat(Arrays.stream(thing.getClass()
                                    .getMethod("toBuilder")
                                    .getReturnType()
                                    .getMethods())
                            .map(java.lang.reflect.Method::getName))
                    .contains("goneNull", "choiceNull");
            assertThat(Loaded.get(Loaded.get(old.builder("Thing"), "build"), "toJson"))
                    .isEqualTo("{}");
        }
    }
}
