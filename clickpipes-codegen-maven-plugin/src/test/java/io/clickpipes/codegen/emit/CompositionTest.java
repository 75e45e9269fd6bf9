package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of properties that keywords put together: one document, compiled once; JSON goes in and comes out again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompositionTest {

    private static final String SCHEMAS = """
            Base: {type: object, properties: {id: {type: string}}, required: [id]}
            Colour: {type: string, enum: [red, green, blue]}
            Text: {type: string}
            Union: {oneOf: [{$ref: '#/components/schemas/Base'}, {type: string}]}
            SecondUnion: {oneOf: [{$ref: '#/components/schemas/Union'}, {type: integer}]}
            AliasA: {$ref: '#/components/schemas/AliasB'}
            AliasB: {$ref: '#/components/schemas/AliasA'}
            Endless: {type: array, items: {$ref: '#/components/schemas/Endless'}}
            Tree: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}
            Either: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Either'}}]}
            First: {type: object, required: [kind], properties: {kind: {const: first}, f: {type: string}}}
            Second: {type: object, required: [kind], properties: {kind: {const: second}, s: {type: string}}}
            Thing:
              type: object
              properties:
                narrowed: {allOf: [{$ref: '#/components/schemas/Colour'}, {enum: [red, green]}, {description: d}]}
                patterned: {allOf: [{type: string}, {pattern: 'a+'}, {nullable: true}]}
                described: {allOf: [{$ref: '#/components/schemas/Base'}], description: d}
                nullableRef: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object}]}
                contradiction: {allOf: [{type: string}, {type: integer}]}
                arrays: {allOf: [{type: array, items: {type: integer}}, {type: array, minItems: 1}]}
                ofUnion: {allOf: [{$ref: '#/components/schemas/Union'}, {description: d}]}
                strings: {anyOf: [{type: string}, {$ref: '#/components/schemas/Colour'}]}
                inlineStrings: {anyOf: [{type: string}, {type: string, enum: [x, y]}]}
                twoEnums: {anyOf: [{$ref: '#/components/schemas/Colour'}, {type: string, enum: [black, white]}]}
                scalars: {oneOf: [{type: string}, {type: integer}, {type: boolean}]}
                numbers: {oneOf: [{type: integer}, {type: number}]}
                uuidOrText: {oneOf: [{type: string, format: uuid}, {type: string}]}
                moments: {oneOf: [{type: string, format: date}, {type: string, format: date-time}, {type: integer}]}
                lists: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
                maps: {oneOf: [{type: object, additionalProperties: {type: boolean}}, {type: object, additionalProperties: {type: integer}}]}
                oneOrMany: {oneOf: [{$ref: '#/components/schemas/Base'}, {type: array, items: {$ref: '#/components/schemas/Base'}}]}
                second: {$ref: '#/components/schemas/SecondUnion'}
                orNull: {oneOf: [{$ref: '#/components/schemas/Base'}, {type: 'null'}]}
                anyOrNull: {anyOf: [{type: integer}, {type: 'null'}]}
                typeNull: {type: 'null'}
                typeList: {type: [string, integer]}
                nullableType: {type: [string, 'null']}
                yes: true
                no: false
                empty: {}
                anyItems: {type: array}
                trueItems: {type: array, items: true}
                freeForm: {type: object}
                tuple: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
                point: {type: array, prefixItems: [{type: number}, {type: number}]}
                negated: {not: {type: string}}
                conditional: {type: object, properties: {a: {type: string}}, if: {properties: {a: {const: x}}}, then: {required: [b]}, else: {not: {required: [b]}}}
                patterns: {type: object, patternProperties: {'^x-': {type: integer}}}
                patternsOnly: {type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}
                patternsBeside: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}
                propertyNames: {type: object, propertyNames: {pattern: 'a'}, additionalProperties: {type: string}}
                dependent: {type: object, properties: {a: {type: string}}, dependentRequired: {a: [b]}, unevaluatedProperties: false}
                containing: {type: array, items: {type: integer}, contains: {const: 3}, unevaluatedItems: false}
                alias: {$ref: '#/components/schemas/AliasA'}
                endless: {$ref: '#/components/schemas/Endless'}
                tree: {$ref: '#/components/schemas/Tree'}
                either: {$ref: '#/components/schemas/Either'}
                inline: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}], nullable: true}
                anyObjects: {anyOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}
                withDefault: {type: string, default: 'x */ y'}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS);

    private Object value(String property, String json) throws Throwable {
        return Loaded.get(loaded.parseExactly("Thing", "{\"" + property + "\":" + json + "}"), property);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "narrowed      | \"red\"               | Colour                  | red",
                "patterned     | \"aa\"                | String                  | aa",
                "described     | {\"id\":\"1\"}        | Base                    | Base{id=1}",
                "nullableRef   | {\"id\":\"1\"}        | Base                    | Base{id=1}",
                "contradiction | \"x\"                 | JsonValue               | \"x\"",
                "arrays        | [1,2]                 | UnmodifiableRandomAccessList | [1, 2]",
                "ofUnion       | {\"id\":\"1\"}        | Base                    | Base{id=1}",
                "ofUnion       | \"x\"                 | StringValue             | StringValue{x}",
                "strings       | \"red\"               | Colour                  | red",
                "strings       | \"mauve\"             | Colour                  | mauve",
                "inlineStrings | \"z\"                 | InlineStrings           | z",
                "twoEnums      | \"white\"             | TwoEnums                | white",
                "scalars       | true                  | BooleanValue            | BooleanValue{true}",
                "scalars       | 1e0                   | IntegerValue            | IntegerValue{1}",
                "scalars       | 1.5                   | Unknown                 | Unknown{NUMBER}",
                "numbers       | 1.5                   | BigDecimal              | 1.5",
                "uuidOrText    | \"x\"                 | String                  | x",
                "moments       | \"2026-01-02\"        | StringValue             | StringValue{2026-01-02}",
                "moments       | \"2026-01-02T03:04:05Z\" | StringValue2         | StringValue2{2026-01-02T03:04:05Z}",
                "moments       | \"soon\"              | Unknown                 | Unknown{STRING}",
                "moments       | 7                     | IntegerValue            | IntegerValue{7}",
                "lists         | [\"a\"]               | ListValue               | ListValue{[a]}",
                "lists         | [1]                   | ListValue2              | ListValue2{[1]}",
                "lists         | [true]                | Unknown                 | Unknown{ARRAY}",
                "maps          | {\"a\":true}          | MapValue                | MapValue{{a=true}}",
                "maps          | {\"a\":3}             | MapValue2               | MapValue2{{a=3}}",
                "oneOrMany     | {\"id\":\"1\"}        | Base                    | Base{id=1}",
                "oneOrMany     | [{\"id\":\"1\"}]      | ListValue               | ListValue{[Base{id=1}]}",
                "second        | 5                     | IntegerValue            | IntegerValue{5}",
                "second        | \"x\"                 | StringValue             | StringValue{x}",
                "orNull        | {\"id\":\"1\"}        | Base                    | Base{id=1}",
                "anyOrNull     | 5                     | Long                    | 5",
                "typeList      | 5                     | IntegerValue            | IntegerValue{5}",
                "typeList      | \"5\"                 | StringValue             | StringValue{5}",
                "nullableType  | \"5\"                 | String                  | 5",
                "yes           | [1]                   | JsonValue               | [1]",
                "no            | [1]                   | JsonValue               | [1]",
                "empty         | {}                    | JsonValue               | {}",
                "anyItems      | [1,\"a\",null]        | UnmodifiableRandomAccessList | [1, \"a\", null]",
                "trueItems     | [1,\"a\",null]        | UnmodifiableRandomAccessList | [1, \"a\", null]",
                "freeForm      | {\"a\":[null]}        | UnmodifiableMap         | {a=[null]}",
                "tuple         | [\"a\",1]             | UnmodifiableRandomAccessList | [\"a\", 1]",
                "point         | [1.50,2]              | UnmodifiableRandomAccessList | [1.50, 2]",
                "negated       | 4                     | JsonValue               | 4",
                "conditional   | {\"a\":\"x\",\"b\":1} | Conditional             | Conditional{a=x, b=?}",
                "patterns      | {\"x-a\":1}           | UnmodifiableMap         | {x-a=1}",
                "patternsOnly  | {\"x-a\":1}           | UnmodifiableMap         | {x-a=1}",
                "patternsBeside| {\"a\":\"x\",\"x-a\":1}| PatternsBeside         | PatternsBeside{a=x, x-a=?}",
                "propertyNames | {\"a\":\"x\"}         | UnmodifiableMap         | {a=x}",
                "dependent     | {\"a\":\"x\"}         | Dependent               | Dependent{a=x}",
                "containing    | [3]                   | UnmodifiableRandomAccessList | [3]",
                "alias         | {\"a\":1}             | JsonValue               | {\"a\":1}",
                "endless       | [[],[[]]]             | UnmodifiableRandomAccessList | [[], [[]]]",
                "tree          | {\"a\":{\"b\":{}}}    | Tree                    | Tree{a=Tree{b=Tree{}}}",
                "either        | [\"a\",[\"b\"]]       | ListValue               | ListValue{[StringValue{a}, ListValue{[StringValue{b}]}]}",
                "inline        | {\"kind\":\"second\"} | Second                  | Second{kind=second}",
                "anyObjects    | {\"b\":\"x\",\"c\":1} | Option2                 | Option2{b=x, c=?}",
                "withDefault   | \"x\"                 | String                  | x",
            })
    void givesEveryPropertyItsType(String property, String json, String type, String text) throws Throwable {
        Object value = value(property, json);

        assertThat(value.getClass().getSimpleName()).isEqualTo(type);
        assertThat(value).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"orNull", "anyOrNull", "typeNull", "nullableType", "patterned", "inline", "empty", "yes", "negated"})
    void tellsNullFromAbsent(String property) throws Throwable {
        String capital = property.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + property.substring(1);
        Object with = loaded.parseExactly("Thing", "{\"" + property + "\":null}");
        Object without = loaded.parseExactly("Thing", "{}");

        assertThat(Loaded.get(with, "is" + capital + "Null")).isEqualTo(true);
        assertThat(Loaded.get(with, "has" + capital)).isEqualTo(false);
        assertThat(Loaded.get(without, "is" + capital + "Null")).isEqualTo(false);
        assertThat(with).isNotEqualTo(without);
    }
}
