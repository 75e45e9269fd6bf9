package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties that stand under a condition only have accessors, and none of them is required. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionsTest {

    private static final String SCHEMAS = """
            Plain:
              type: object
              required: [kind]
              properties: {kind: {type: string}, shared: {type: string}}
              if: {properties: {kind: {const: a}, onlyIf: {type: string}}}
              then: {required: [one], properties: {one: {type: string}, shared: {const: x}}}
              else:
                if: {properties: {kind: {const: b}}}
                then: {properties: {two: {type: integer}}}
                else: {$ref: '#/components/schemas/Rest'}
            Rest: {type: object, required: [three], properties: {three: {type: boolean}}}
            Parts:
              type: object
              properties: {kind: {type: string}}
              allOf:
                - {if: {properties: {kind: {const: a}}}, then: {properties: {one: {type: string}, kind: {const: a}}}}
                - {if: {properties: {kind: {const: b}}}, then: {properties: {two: {type: integer}}, required: [two]}}
                - {$ref: '#/components/schemas/Aside'}
            Aside: {if: {required: [kind]}, then: {properties: {three: {type: boolean}}}}
            Extended:
              allOf:
                - {$ref: '#/components/schemas/Rest'}
                - {if: {required: [three]}, then: {properties: {two: {type: integer}}}}
            Same:
              allOf:
                - {$ref: '#/components/schemas/Rest'}
                - {if: {required: [three]}, then: {properties: {three: {const: true}}}}
            Dependent:
              type: object
              properties: {card: {type: string}}
              dependentSchemas:
                card: {required: [address], properties: {address: {type: object, properties: {town: {type: string}}}}}
            Bare:
              type: object
              then: {properties: {one: {type: string}}}
            Holder:
              type: object
              properties: {same: {$ref: '#/components/schemas/Same'}}
            Loop: {type: object, then: {$ref: '#/components/schemas/Loop'}, else: {properties: {one: {type: string}}}}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Plain     | one     | {\"kind\":\"a\",\"one\":\"x\"}      | x",
                "Plain     | two     | {\"kind\":\"b\",\"two\":5}          | 5",
                "Plain     | three   | {\"kind\":\"c\",\"three\":true}     | true",
                "Plain     | shared  | {\"kind\":\"c\",\"shared\":\"any\"} | any",
                "Parts     | one     | {\"kind\":\"a\",\"one\":\"x\"}      | x",
                "Parts     | two     | {\"two\":5}                         | 5",
                "Parts     | three   | {\"three\":false}                   | false",
                "Extended  | two     | {\"three\":true,\"two\":5}          | 5",
                "Extended  | three   | {\"three\":true,\"two\":5}          | true",
                "Same      | three   | {\"three\":true}                    | true",
                "Dependent | address | {\"address\":{\"town\":\"Linz\"}}   | Address{town=Linz}",
                "Bare      | one     | {\"one\":\"x\"}                     | x",
                "Loop      | one     | {\"one\":\"x\"}                     | x",
            })
    void areReadAndBuilt(String type, String accessor, String json, String text) throws Throwable {
        Object value = loaded.parseExactly(type, json);

        assertThat(Loaded.get(value, accessor)).hasToString(text);
        Object builder = Loaded.get(value, "toBuilder");
        Loaded.set(builder, accessor, Loaded.get(value, accessor));
        assertThat(Loaded.get(builder, "build")).isEqualTo(value);
    }

    @Test
    void areNotRequiredAndDoNotReplaceOthers() throws Throwable {
        for (String type : new String[] {"Parts", "Dependent", "Bare", "Loop"}) {
            assertThatCode(() -> Loaded.get(loaded.builder(type), "build")).doesNotThrowAnyException();
        }
        assertThat(loaded.type("Plain").getMethod("shared").getReturnType()).isEqualTo(String.class);
        assertThat(loaded.type("Parts").getMethod("kind").getReturnType()).isEqualTo(String.class);
        assertThat(loaded.type("Plain").getMethods())
                .noneMatch(method -> method.getName().equals("onlyIf"));
    }
}
