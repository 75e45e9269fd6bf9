package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is well formed, but that nobody expects. */
class OddJsonTest {

    private static final String SCHEMAS = """
            Thing:
              type: object
              properties:
                u: {oneOf: [{type: integer}, {type: string}]}
                v: {oneOf: [{type: number}, {type: string}]}
                exact: {type: number}
                free: {}
                count: {type: integer}
                list: {type: array, items: {type: integer}}
                map: {type: object, additionalProperties: {type: array, items: {type: integer}}}
                numbers: {type: array, items: {type: number, format: double}}
              additionalProperties: {type: integer}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1E+99999999999", "1e-99999999999", "0e99999999999", "1e2147483649"})
    void keepsANumberThatJavaCanNotHold(String number) throws Throwable {
        try (Loaded loaded = new Loaded(SCHEMAS)) {
            String json = "{\"u\":" + number + ",\"v\":" + number + ",\"exact\":" + number + ",\"free\":" + number
                    + ",\"count\":" + number + ",\"numbers\":[" + number + "],\"other\":" + number + "}";
            Object thing = loaded.parse("Thing", json);

            assertThat(Loaded.get(thing, "toJson")).isEqualTo(json);
            assertThat(Loaded.get(thing, "u")).hasToString("Unknown{NUMBER}");
            assertThat(Loaded.get(thing, "v")).hasToString("Unknown{NUMBER}");
            refuses(thing, "exact", "NUMBER at /exact");
            refuses(thing, "count", "NUMBER at /count");
            refuses(thing, "numbers", "NUMBER at /numbers/0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "50e-1", "0.5e1", "-0"})
    void takesIntegersByTheirValue(String number) throws Throwable {
        try (Loaded loaded = new Loaded(SCHEMAS)) {
            Object thing = loaded.parse("Thing", "{\"v\":" + number + "}");

            assertThat(Loaded.get(thing, "v").getClass().getSimpleName()).isEqualTo("NumberValue");
        }
    }

    @Test
    void forgetsAnUnfitMemberWhenAFitOneOfTheSameNameFollows() throws Throwable {
        try (Loaded loaded = new Loaded(SCHEMAS)) {
            Object twice = loaded.parse(
                    "Thing", "{\"count\":\"x\",\"count\":2,\"list\":[\"x\"],\"list\":[1],\"o\":\"x\",\"o\":3}");

            assertThat(Loaded.get(twice, "toJson")).isEqualTo("{\"count\":2,\"list\":[1],\"o\":3}");
            assertThat(twice).isEqualTo(loaded.parse("Thing", (String) Loaded.get(twice, "toJson")));
        }
    }

    @Test
    void namesTheTypeOfWhatDoesNotFit() throws Throwable {
        try (Loaded loaded = new Loaded(SCHEMAS)) {
            Object thing = loaded.parse("Thing", "{\"list\":[1,\"x\"],\"map\":{\"a\":[true]},\"count\":{}}");

            refuses(thing, "list", "(STRING at /list/1)");
            refuses(thing, "map", "(BOOLEAN at /map/a/0)");
            refuses(thing, "count", "(OBJECT at /count)");
        }
    }

    private static void refuses(Object thing, String accessor, String part) {
        assertThatThrownBy(() -> Loaded.get(thing, accessor))
                .hasMessageContaining(part)
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("InvalidPropertyException"));
    }
}
