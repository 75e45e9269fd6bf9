package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.testing.Generation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No secret is printed, wherever in a schema it is. */
class SecretTextTest {

    private static final String SCHEMAS = """
            Secret: {type: string, format: password}
            Key: {oneOf: [{type: string, format: password}, {type: integer}]}
            Keys: {oneOf: [{type: array, items: {$ref: '#/components/schemas/Secret'}}, {type: boolean}]}
            KeyRing:
              type: object
              properties: {one: {$ref: '#/components/schemas/Label'}}
            Label: {oneOf: [{type: string}, {type: integer}]}
            SecretMap:
              type: object
              properties: {plain: {type: string}}
              additionalProperties: {type: string, format: password}
            OpenMap:
              type: object
              properties: {plain: {type: string}}
              additionalProperties: {type: string}
            Holder:
              type: object
              properties:
                map: {type: object, additionalProperties: {type: string, format: password}}
                deep: {type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/Secret'}}}
                key: {$ref: '#/components/schemas/Key'}
                sent: {type: object, writeOnly: true, properties: {a: {type: string}}}
                sentNumber: {type: integer, writeOnly: true}
                sentFlag: {type: boolean, writeOnly: true}
                free: {}
                freeMap: {type: object, additionalProperties: {}}
                freeList: {type: array, items: {}}
                listed: {type: integer}
                amount: {type: number}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Holder    | {\"map\":{\"a\":\"HUSH\"}}              | Holder{map=***}",
                "Holder    | {\"deep\":{\"a\":[\"HUSH\"]}}           | Holder{deep=***}",
                "Holder    | {\"key\":\"HUSH\"}                      | Holder{key=***}",
                "Holder    | {\"sent\":{\"a\":\"HUSH\"}}             | Holder{sent=***}",
                "Holder    | {\"sentNumber\":4711}                   | Holder{sentNumber=***}",
                "Holder    | {\"sentFlag\":true}                     | Holder{sentFlag=true}",
                "Holder    | {\"free\":{\"listed\":\"HUSH\"}}        | Holder{free={OBJECT}}",
                "Holder    | {\"freeMap\":{\"listed\":\"HUSH\"}}     | Holder{freeMap={listed={STRING}}}",
                "Holder    | {\"freeList\":[\"HUSH\",1]}             | Holder{freeList=[{STRING}, {NUMBER}]}",
                "Holder    | {\"listed\":4711}                       | Holder{listed=***}",
                "Holder    | {\"amount\":1.50}                       | Holder{amount=1.50}",
                "Key       | \"HUSH\"                                | StringValue{***}",
                "Key       | 5                                       | IntegerValue{***}",
                "Key       | {\"a\":\"HUSH\"}                        | Unknown{OBJECT}",
                "Keys      | [\"HUSH\"]                              | ListValue{***}",
                "KeyRing   | {\"one\":\"seen\"}                      | KeyRing{one=StringValue{seen}}",
                "OpenMap   | {\"a\":\"seen\"}                        | OpenMap{a=seen}",
                "SecretMap | {\"plain\":\"seen\",\"a\":\"HUSH\"}     | SecretMap{plain=seen, a=***}",
            })
    void masksSecretsAndNothingElse(String type, String json, String text) throws Exception {
        try (Loaded loaded = new Loaded(SCHEMAS, "listed")) {
            Object value = loaded.parse(type, json);

            assertThat(value).hasToString(text);
            assertThat(value.getClass().getMethod("toJson").invoke(value)).isEqualTo(json);
        }
    }

    @Test
    void takesSecretNamesFromTheCaller() throws Exception {
        try (Loaded loaded = new Loaded(SCHEMAS)) {
            assertThat(loaded.parse("Holder", "{\"listed\":4711}")).hasToString("Holder{listed=4711}");
        }
    }

    @Test
    void writesNoDefaultOfASecret() {
        String document = """
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths: {}
                components:
                  schemas:
                    Login:
                      type: object
                      properties:
                        password: {type: string, format: password, default: HUSH}
                        user: {type: string, default: GUEST}
                """;

        assertThat(Generation.of(document, Generation.options("made")))
                .noneMatch(file -> file.text().contains("HUSH"))
                .anyMatch(file -> file.text().contains("GUEST"));
    }
}
