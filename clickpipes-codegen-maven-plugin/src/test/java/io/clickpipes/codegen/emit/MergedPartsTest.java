package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects and unions that keywords put together from parts: what they have, what they demand, which member is chosen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergedPartsTest {

    private static final String SCHEMAS = """
            Base: {type: object, properties: {id: {type: string}}, required: [id]}
            RequiredParts:
              type: object
              properties: {a: {type: string}, b: {type: string}}
              allOf: [{required: [a]}, {description: words}]
            Extended: {allOf: [{$ref: '#/components/schemas/Base'}], required: [more], properties: {more: {type: integer}}}
            OnlyStricter:
              allOf: [{$ref: '#/components/schemas/Loose'}]
              required: [x]
            Loose: {type: object, properties: {x: {type: string}}}
            Nested: {allOf: [{allOf: [{$ref: '#/components/schemas/Base'}, {properties: {n: {type: integer}}}]}, {properties: {m: {type: string}}}]}
            RequiredAlternatives:
              type: object
              properties: {a: {type: string}, b: {type: string}}
              oneOf: [{required: [a]}, {required: [b]}]
            AnyOfParts: {allOf: [{$ref: '#/components/schemas/Base'}, {oneOf: [{properties: {p: {type: string}}}, {properties: {q: {type: integer}}}]}]}
            CycleA: {allOf: [{$ref: '#/components/schemas/CycleB'}, {properties: {a: {type: string}}}]}
            CycleB: {allOf: [{$ref: '#/components/schemas/CycleA'}, {properties: {b: {type: string}}}]}
            First: {type: object, required: [kind], properties: {kind: {const: first}, f: {type: string}}}
            Yes: {type: object, required: [ok], properties: {ok: {const: true}, value: {type: string}}}
            No: {type: object, required: [ok], properties: {ok: {const: false}, value: {type: string}}}
            Result: {oneOf: [{$ref: '#/components/schemas/Yes'}, {$ref: '#/components/schemas/No'}]}
            One: {type: object, properties: {version: {enum: [1]}, o: {type: string}}}
            Two: {type: object, properties: {version: {enum: [2]}, o: {type: string}}}
            Versions:
              oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
              discriminator: {propertyName: version, mapping: {'1': One, '2': '#/components/schemas/Two', '3': Nowhere}}
            Pet:
              type: object
              properties: {petType: {type: string}, name: {type: string}}
              required: [petType]
              discriminator: {propertyName: petType}
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {type: integer}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bark: {type: string}}}]}
            Animal: {type: object, properties: {species: {type: string}, age: {type: integer}}, discriminator: {propertyName: species}}
            Bird: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {wings: {type: integer}}}], discriminator: {propertyName: species}}
            Eagle: {allOf: [{$ref: '#/components/schemas/Bird'}, {properties: {prey: {type: string}}}]}
            Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
            Open: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
            ReadOnly:
              type: object
              required: [id, name]
              properties: {id: {type: string, readOnly: true}, name: {type: string}, key: {type: string, writeOnly: true}}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RequiredParts        | a",
                "Extended             | id, more",
                "OnlyStricter         | x",
                "Nested               | id",
                "AnyOfParts           | id",
                "First                | kind",
                "Cat                  | petType",
                "ReadOnly             | name",
            })
    void demandsWhatAnyPartRequires(String type, String missing) throws Throwable {
        Object builder = loaded.builder(type);

        assertThatThrownBy(() -> Loaded.get(builder, "build"))
                .hasMessage(type + " lacks required properties: " + missing + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Nested               | {\"id\":\"1\",\"n\":2,\"m\":\"x\"}       | id, n, m",
                "RequiredAlternatives | {\"a\":\"1\",\"b\":\"2\"}               | a, b",
                "AnyOfParts           | {\"id\":\"1\",\"p\":\"x\",\"q\":3}       | id, p, q",
                "Cat                  | {\"petType\":\"Cat\",\"name\":\"n\",\"claws\":4} | petType, name, claws",
                "Eagle                | {\"species\":\"Eagle\",\"age\":1,\"wings\":2,\"prey\":\"x\"} | species, age, wings, prey",
                "Closed               | {\"a\":\"1\",\"b\":2}                     | a",
                "CycleA               | {\"b\":\"x\",\"a\":\"y\"}                  | a",
            })
    void mergesParts(String type, String json, String accessors) throws Throwable {
        Object model = loaded.parse(type, json);

        for (String accessor : accessors.split(", ", -1)) {
            assertThat(Loaded.get(model, accessor)).isNotNull();
        }
        assertThat(loaded.parse(type, (String) Loaded.get(model, "toJson"))).isEqualTo(model);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pet      | {\"petType\":\"Dog\",\"bark\":\"w\"}  | Dog",
                "Pet      | {\"petType\":\"Fish\"}                | Unknown",
                "Animal   | {\"species\":\"Eagle\",\"prey\":\"x\"}| Eagle",
                "Animal   | {\"species\":\"Bird\",\"wings\":2}    | Base",
                "Animal   | {\"species\":\"Animal\"}              | Base",
                "Bird     | {\"species\":\"Eagle\"}               | Eagle",
                "Result   | {\"ok\":true,\"value\":\"x\"}         | Yes",
                "Result   | {\"ok\":false,\"value\":\"x\"}        | No",
                "Versions | {\"version\":2.0,\"o\":\"x\"}         | Two",
                "Versions | {\"version\":0e-999999999}           | Unknown",
                "Versions | {\"version\":2,\"o\":\"x\"}           | Two",
                "Versions | {\"version\":1,\"o\":\"x\"}           | One",
                "Versions | {\"version\":9,\"o\":\"x\"}           | Unknown",
            })
    void choosesTheMember(String type, String json, String member) throws Throwable {
        assertThat(loaded.parseExactly(type, json).getClass().getSimpleName()).isEqualTo(member);
    }

    @Test
    void leavesReadOnlyPropertiesToTheService() throws Throwable {
        Object builder = loaded.builder("ReadOnly");
        Loaded.set(builder, "name", "n");
        Loaded.set(builder, "key", "hidden");
        Object built = Loaded.get(builder, "build");

        assertThat(Loaded.get(built, "toJson")).isEqualTo("{\"name\":\"n\",\"key\":\"hidden\"}");
        assertThat(built.toString()).doesNotContain("hidden");
        assertThatThrownBy(() -> Loaded.get(loaded.parse("ReadOnly", "{\"name\":\"n\"}"), "id"))
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MissingPropertyException"));
    }

    @Test
    void doesNotGiveAMemberOfAUnionThePropertiesOfItsRivals() throws Throwable {
        assertThat(Arrays.stream(loaded.type("Cat").getMethods()).map(java.lang.reflect.Method::getName))
                .contains("claws", "name")
                .doesNotContain("bark");
    }

    @Test
    void keepsEntriesBesideProperties() throws Throwable {
        Object open = loaded.parseExactly("Open", "{\"a\":\"x\",\"n\":1.0}");

        assertThat(Loaded.get(open, "entries")).isEqualTo(Map.of("n", 1L));
        assertThat(Loaded.get(open, "toBuilder")).isNotNull();
        assertThat(List.of(open)).contains(loaded.parse("Open", "{\"n\":1.0,\"a\":\"x\"}"));
    }
}
