package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alternatives with the same names of properties, told apart by the values. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlikeAlternativesTest {

    private static final String SCHEMAS = """
            Ids:
              oneOf:
                - {type: object, properties: {id: {type: string}, extra: {type: string}}}
                - {type: object, properties: {id: {type: integer}, extra: {type: string}}}
                - {type: object, properties: {id: {type: boolean}, extra: {type: string}}}
                - {type: object, properties: {id: {type: array, items: {type: string}}}}
                - {type: object, properties: {id: {type: object, properties: {a: {type: string}}}}}
            Numbers:
              anyOf:
                - {type: object, properties: {n: {type: integer}}}
                - {type: object, properties: {n: {type: number}}}
            Several:
              oneOf:
                - {type: object, required: [v], properties: {v: {type: [string, 'null']}, w: {oneOf: [{type: integer}, {type: boolean}]}}}
                - {type: object, required: [v], properties: {v: {type: [string, 'null']}, w: {$ref: '#/components/schemas/Thing'}}}
                - {type: object, required: [v], properties: {v: {}, w: {type: string}, x: {type: string}}}
            Thing: {type: object, properties: {t: {type: string}}}
            Coded:
              oneOf:
                - {type: object, properties: {code: {type: string, enum: [A]}}}
                - {type: object, properties: {code: {type: string, enum: [B]}}}
            Kind: {type: string, enum: [small_cat, dog, other]}
            SmallCat: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, claws: {type: integer}}}
            Dog: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, bark: {type: string}}}
            Pet:
              oneOf: [{$ref: '#/components/schemas/SmallCat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind}
            """;

    private Loaded loaded;

    @BeforeAll
    void load(@TempDir Path folder) {
        loaded = new Loaded(SCHEMAS.replace("[A]", many("a")).replace("[B]", many("b")), folder);
    }

    private static String many(String letter) {
        return IntStream.range(0, 20).mapToObj(number -> letter + number).collect(Collectors.joining(", ", "[", "]"));
    }

    @AfterAll
    void unload() throws Exception {
        loaded.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ids     | {\"id\":\"x\"}                | Option1",
                "Ids     | {\"id\":5}                    | Option2",
                "Ids     | {\"id\":5,\"extra\":\"e\"}    | Option2",
                "Ids     | {\"id\":true}                 | Option3",
                "Ids     | {\"id\":[\"x\"]}              | Option4",
                "Ids     | {\"id\":[\"x\"],\"extra\":1}  | Option4",
                "Ids     | {\"id\":{\"a\":\"x\"}}        | Option5",
                "Ids     | {\"id\":1.5}                  | Option1",
                "Ids     | {\"id\":null}                 | Option1",
                "Numbers | {\"n\":1}                     | Option1",
                "Numbers | {\"n\":1.0}                   | Option1",
                "Numbers | {\"n\":1.5}                   | Option2",
                "Several | {\"v\":null,\"w\":1}          | Option1",
                "Several | {\"v\":null,\"w\":true}       | Option1",
                "Several | {\"v\":\"a\",\"w\":{}}        | Option2",
                "Several | {\"v\":\"a\",\"w\":\"a\"}     | Option3",
                "Several | {\"v\":1}                     | Option3",
                "Several | {\"w\":1}                     | Unknown",
                "Coded   | {\"code\":\"a7\"}             | Option1",
                "Coded   | {\"code\":\"b7\"}             | Option2",
                "Coded   | {\"code\":\"c7\"}             | Unknown",
                "Pet     | {\"kind\":\"small_cat\"}      | SmallCat",
                "Pet     | {\"kind\":\"dog\"}            | Dog",
                "Pet     | {\"kind\":\"Dog\"}            | Dog",
                "Pet     | {\"kind\":\"other\"}          | Unknown",
            })
    void areChosenByTheTypesAndTextsOfTheirProperties(String type, String json, String expected) throws Exception {
        Object value = loaded.parse(type, json);

        assertThat(value.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(value.getClass().getMethod("toJson").invoke(value)).isEqualTo(json);
    }
}
