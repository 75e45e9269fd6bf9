package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
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
            MapOrThing:
              oneOf:
                - {type: object, additionalProperties: {type: string}}
                - {type: object, properties: {a: {type: integer}}}
            Sent: {type: object, required: [name, pin, id], properties: {name: {type: string}, pin: {type: string, writeOnly: true}, id: {type: string, readOnly: true}}}
            SentOrNot: {oneOf: [{$ref: '#/components/schemas/Sent'}, {type: object, required: [other], properties: {other: {type: string}}}]}
            Animal:
              type: object
              required: [type]
              properties: {type: {type: string}}
              discriminator: {propertyName: type, mapping: {dog: '#/components/schemas/Dogs', puppy: Puppy}}
            Dogs:
              allOf:
                - {$ref: '#/components/schemas/Animal'}
                - {type: object, properties: {breed: {type: string}}, discriminator: {propertyName: breed}}
            Poodle: {allOf: [{$ref: '#/components/schemas/Dogs'}, {type: object, properties: {curls: {type: integer}}}]}
            Puppy: {x-discriminator-value: young, allOf: [{$ref: '#/components/schemas/Dogs'}, {type: object, properties: {weeks: {type: integer}}}]}
            Shape: {oneOf: [{$ref: '#/components/schemas/Round'}, {$ref: '#/components/schemas/Square'}], discriminator: {propertyName: kind, mapping: {circle: Circle}}}
            Round: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Ellipse'}], discriminator: {propertyName: form}}
            Circle: {type: object, required: [kind, form], properties: {kind: {type: string}, form: {type: string}, r: {type: number}}}
            Ellipse: {type: object, required: [kind, form], properties: {kind: {type: string}, form: {type: string}, a: {type: number}}}
            Square: {type: object, required: [kind], properties: {kind: {type: string}, s: {type: number}}}
            Kind: {type: string, enum: [small_cat, dog, other]}
            SmallCat: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, claws: {type: integer}}}
            Dog: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}, bark: {type: string}}}
            Pet:
              oneOf: [{$ref: '#/components/schemas/SmallCat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS.replace("[A]", many("a")).replace("[B]", many("b")));

    private static String many(String letter) {
        return IntStream.range(0, 20).mapToObj(number -> letter + number).collect(Collectors.joining(", ", "[", "]"));
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
                "MapOrThing | {\"a\":5}                   | Option2",
                "MapOrThing | {\"a\":\"5\"}               | MapValue",
                "SentOrNot | {\"name\":\"n\",\"id\":\"i\"} | Sent",
                "SentOrNot | {\"name\":\"n\",\"pin\":\"i\"} | Sent",
                "SentOrNot | {\"other\":\"n\"}            | Option2",
                "SentOrNot | {\"pin\":\"n\"}              | Unknown",
                "Animal  | {\"type\":\"dog\",\"breed\":\"Poodle\",\"curls\":1} | Poodle",
                "Animal  | {\"type\":\"dog\",\"breed\":\"Dogs\"}   | Base",
                "Animal  | {\"type\":\"puppy\",\"weeks\":3} | Puppy",
                "Animal  | {\"type\":\"young\",\"breed\":\"young\"} | Puppy",
                "Animal  | {\"type\":\"zebra\"}          | Unknown",
                "Dogs    | {\"type\":\"dog\",\"breed\":\"Puppy\"} | Puppy",
                "Shape   | {\"kind\":\"circle\",\"form\":\"Circle\",\"r\":1} | Circle",
                "Shape   | {\"kind\":\"Ellipse\",\"form\":\"Ellipse\",\"a\":1} | Ellipse",
                "Shape   | {\"kind\":\"Square\",\"s\":1}  | Square",
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
