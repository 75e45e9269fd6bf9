package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What occurs in secrets only masks itself; what is used elsewhere, too, prints what is no secret by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenOutSecretsTest {

    private static final String SCHEMAS = """
            Owner:
              type: object
              properties:
                keys: {type: object, writeOnly: true, properties: {a: {type: string}, inner: {type: object, properties: {b: {type: string}}}}, additionalProperties: {type: string}}
                list: {type: array, writeOnly: true, items: {type: object, properties: {a: {type: string}}}}
                mode: {type: string, writeOnly: true, enum: [x, y]}
                level: {type: integer, writeOnly: true, enum: [1, 2]}
                only: {allOf: [{$ref: '#/components/schemas/Only'}], writeOnly: true}
                either: {writeOnly: true, oneOf: [{$ref: '#/components/schemas/Only'}, {type: string}]}
                both: {allOf: [{$ref: '#/components/schemas/Both'}], writeOnly: true}
                listed: {$ref: '#/components/schemas/Tree'}
            Only: {type: object, properties: {a: {type: string}, below: {$ref: '#/components/schemas/Below'}}}
            Below: {type: object, properties: {b: {type: string}}}
            Both: {type: object, properties: {a: {type: string}, password: {type: string, format: password}}}
            Other: {type: object, properties: {both: {$ref: '#/components/schemas/Both'}}}
            Tree: {type: object, properties: {name: {type: string}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
            Plain: {type: object, properties: {name: {type: string}, children: {type: array, items: {$ref: '#/components/schemas/Plain'}}}}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS, "listed");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "keys   | {\"keys\":{\"a\":\"HUSH\",\"inner\":{\"b\":\"HUSH\"},\"x\":\"HUSH\"}}  | Keys{a=***, inner=***, x=***}",
                "list   | {\"list\":[{\"a\":\"HUSH\"}]}           | [ListItem{a=***}]",
                "mode   | {\"mode\":\"x\"}                        | Mode{***}",
                "mode   | {\"mode\":\"HUSH\"}                     | Mode{***}",
                "level  | {\"level\":4711}                        | Level{***}",
                "only   | {\"only\":{\"a\":\"HUSH\"}}             | Only{a=***}",
                "either | {\"either\":{\"a\":\"HUSH\"}}           | Only{a=***}",
                "either | {\"either\":\"HUSH\"}                   | StringValue{***}",
                "both   | {\"both\":{\"a\":\"seen\",\"password\":\"HUSH\"}} | Both{a=seen, password=***}",
                "listed | {\"listed\":{\"name\":\"HUSH\"}}        | Tree{name=***}",
            })
    void masksWhatIsTakenOutOfASecret(String accessor, String json, String text) throws Throwable {
        Object owner = loaded.parse("Owner", json);

        assertThat(Loaded.get(owner, accessor)).hasToString(text);
        assertThat(owner).hasToString("Owner{" + accessor + "=***}");
        assertThat(Loaded.get(owner, "toJson")).isEqualTo(json);
    }

    @Test
    void masksWhatIsInsideOfIt() throws Throwable {
        Object keys = Loaded.get(loaded.parse("Owner", "{\"keys\":{\"inner\":{\"b\":\"HUSH\"}}}"), "keys");
        Object only = loaded.parse("Only", "{\"below\":{\"b\":\"HUSH\"}}");

        assertThat(Loaded.get(keys, "inner")).hasToString("Inner{b=***}");
        assertThat(Loaded.get(only, "below")).hasToString("Below{b=***}");
        assertThat(loaded.parse("Plain", "{\"children\":[{\"name\":\"seen\"}]}"))
                .hasToString("Plain{children=[Plain{name=seen}]}");
    }
}
