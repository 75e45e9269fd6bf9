package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.codegen.config.Config;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of more than one JSON type where a schema allows them, null among them. */
class SeveralTypesTest {

    private static final String SCHEMAS = """
            Thing:
              type: object
              required: [must, moment, whole, list, thing, free, real]
              properties:
                must: {type: string, x-nullable: true}
                moment: {type: string, format: date-time, x-nullable: true}
                whole: {type: integer, format: int64, x-nullable: true}
                list: {type: array, items: {type: string}, x-nullable: true}
                thing: {allOf: [{$ref: '@Other'}], x-nullable: true}
                free: {x-nullable: true}
                real: {type: string}
                mixed: {enum: [a, 1, true, null, 1.5]}
                tuple: {type: array, prefixItems: [{type: string}, {type: integer}], items: {type: boolean}}
            Other: {type: object, properties: {a: {type: string}}}
            """;

    private Loaded loaded(String version) throws Exception {
        boolean old = version.startsWith("swagger");
        return new Loaded(
                version + "\n", SCHEMAS.replace("@", old ? "#/definitions/" : "#/components/schemas/"), Config.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 3.1.0", "openapi: 3.0.3", "swagger: '2.0'"})
    void readsNullOfARequiredPropertyThatMayBeNull(String version) throws Throwable {
        try (Loaded loaded = loaded(version)) {
            String json = "{\"must\":null,\"moment\":null,\"whole\":null,\"list\":null,\"thing\":null,\"free\":null,"
                    + "\"real\":\"x\"}";
            Object thing = loaded.parse("Thing", json);

            for (String name : new String[] {"must", "moment", "whole", "list", "thing"}) {
                assertThat(Loaded.get(thing, name)).as(name).isNull();
            }
            if (version.startsWith("openapi")) {
                // In 2.0 a schema that says nothing is read as an object.
                assertThat(Loaded.get(thing, "free")).hasToString("null");
            }
            assertThat(Loaded.get(Loaded.get(Loaded.get(thing, "toBuilder"), "build"), "toJson"))
                    .isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 3.1.0", "openapi: 3.0.3", "swagger: '2.0'"})
    void missesARequiredPropertyThatMayBeNull(String version) throws Throwable {
        try (Loaded loaded = loaded(version)) {
            Object empty = loaded.parse("Thing", "{\"real\":null,\"whole\":\"text\"}");

            for (String name : new String[] {"must", "moment", "list", "thing", "real", "free"}) {
                assertThatThrownBy(() -> Loaded.get(empty, name))
                        .hasMessageContaining("without its required property \"" + name);
            }
            assertThatThrownBy(() -> Loaded.get(empty, "whole")).hasMessageContaining("/whole");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 3.1.0", "openapi: 3.0.3", "swagger: '2.0'"})
    void readsValuesOfSeveralTypes(String version) throws Throwable {
        try (Loaded loaded = loaded(version)) {
            for (String value : new String[] {"\"a\"", "1", "true", "1.5"}) {
                assertThat(json(loaded, "mixed", value)).isEqualTo(value);
            }
            if (version.startsWith("openapi")) {
                assertThat(json(loaded, "tuple", "[\"x\",1,true]")).isEqualTo("[\"x\", 1, true]");
            }
        }
    }

    private static String json(Loaded loaded, String name, String value) throws Throwable {
        Object read = Loaded.get(loaded.parse("Thing", "{\"" + name + "\":" + value + "}"), name);
        return read instanceof List<?> list ? list.toString() : (String) Loaded.get(read, "toJson");
    }
}
