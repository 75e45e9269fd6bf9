package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties beside {@code oneOf} with a discriminator: read through the union, and a part of each member. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedPropertiesTest {

    private static final String SCHEMAS = """
            Event:
              type: object
              required: [id, kind]
              properties:
                id: {type: string, format: uuid}
                kind: {type: string}
                'note-text': {type: string}
                meta: {type: object, properties: {by: {type: string}}}
                state: {type: string, enum: [new, old]}
              oneOf:
                - {$ref: '#/components/schemas/Created'}
                - {$ref: '#/components/schemas/Deleted'}
                - {$ref: '#/components/schemas/Changed'}
              discriminator: {propertyName: kind}
            Created: {type: object, properties: {name: {type: string}, noteText: {type: string}}}
            Deleted:
              type: object
              required: [kind, id]
              properties: {kind: {type: string}, id: {type: string, format: uuid}, reason: {type: string}}
            Changed:
              oneOf: [{$ref: '#/components/schemas/Renamed'}, {$ref: '#/components/schemas/Moved'}]
              discriminator: {propertyName: kind}
            Renamed: {type: object, properties: {to: {type: string}}}
            Moved: {type: object, properties: {to: {type: integer}}}
            Second:
              type: object
              properties: {kind: {type: string}, extra: {type: integer}, id: {type: integer}}
              anyOf: [{$ref: '#/components/schemas/Created'}, {$ref: '#/components/schemas/Moved'}]
              discriminator: {propertyName: kind}
            Inline:
              type: object
              required: [id]
              properties: {id: {type: string}, kind: {type: string}}
              oneOf:
                - {type: object, properties: {kind: {const: a}, a: {type: string}}}
                - {type: object, properties: {kind: {const: b}, b: {type: string}}}
              discriminator: {propertyName: kind}
            Narrow:
              type: object
              properties: {id: {type: string}}
              oneOf: [{$ref: '#/components/schemas/Wide'}, {$ref: '#/components/schemas/Other'}]
              discriminator: {propertyName: kind}
            Wide: {type: object, properties: {kind: {type: string}, id: {type: integer}}}
            Other: {type: object, properties: {kind: {type: string}}, additionalProperties: {type: integer}}
            Holder:
              type: object
              properties:
                event:
                  type: object
                  properties: {when: {type: string, format: date-time}}
                  oneOf: [{$ref: '#/components/schemas/Renamed'}, {$ref: '#/components/schemas/Wide'}]
                  discriminator: {propertyName: kind}
            """;

    private static final String ID = "0f2b9cbe-6f3a-4c0a-9d6e-1c1f6f1d2a3b";

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Created | {\"name\":\"n\",\"id\":\"ID\",\"kind\":\"Created\",\"meta\":{\"by\":\"me\"},\"state\":\"new\",\"note-text\":\"t\"}",
                "Deleted | {\"kind\":\"Deleted\",\"id\":\"ID\",\"reason\":\"r\",\"meta\":{\"by\":\"me\"},\"state\":\"new\"}",
                "Renamed | {\"to\":\"x\",\"id\":\"ID\",\"kind\":\"Renamed\",\"meta\":{\"by\":\"me\"},\"state\":\"new\"}",
                "Moved   | {\"to\":5,\"id\":\"ID\",\"kind\":\"Moved\",\"meta\":{\"by\":\"me\"},\"state\":\"new\"}",
                "Unknown | {\"id\":\"ID\",\"kind\":\"Odd\",\"meta\":{\"by\":\"me\"},\"state\":\"new\"}",
            })
    void areReadThroughTheUnion(String member, String text) throws Throwable {
        String json = text.replace("ID", ID);
        Object event = loaded.parse("Event", json);

        assertThat(event.getClass().getSimpleName()).isEqualTo(member);
        assertThat(read("Event", event, "id")).hasToString(ID);
        assertThat(read("Event", event, "kind")).isNotNull();
        assertThat(read("Event", event, "meta")).hasToString("Meta{by=me}");
        assertThat(read("Event", event, "state")).hasToString("new");
        assertThat(Loaded.get(event, "toJson")).isEqualTo(json);
    }

    private Object read(String union, Object value, String accessor) throws Throwable {
        Method method = loaded.type(union).getMethod(accessor);
        return method.invoke(value);
    }

    @Test
    void areBuiltWithTheMember() throws Throwable {
        Object builder = loaded.builder("Created");
        Loaded.set(builder, "name", "n");
        Loaded.set(builder, "kind", "Created");
        Loaded.set(builder, "id", java.util.UUID.fromString(ID));
        Object created = Loaded.get(builder, "build");

        assertThat(Loaded.get(created, "toJson"))
                .isEqualTo("{\"name\":\"n\",\"id\":\"" + ID + "\",\"kind\":\"Created\"}");
        assertThat(loaded.parse("Event", (String) Loaded.get(created, "toJson")))
                .isEqualTo(created);
    }

    @Test
    void areNotRequiredOfAComponentThatMayStandAlone() throws Throwable {
        assertThat(Loaded.get(loaded.parse("Created", "{\"name\":\"n\"}"), "id"))
                .isNull();
        assertThatCode(() -> Loaded.get(loaded.builder("Created"), "build")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Loaded.get(loaded.builder("Deleted"), "build")).hasMessageContaining("id");
    }

    @Test
    void areRequiredOfAnAlternativeInTheUnionItself() throws Throwable {
        Object first = loaded.parse("Inline", "{\"kind\":\"a\",\"id\":\"x\"}");

        assertThat(Loaded.get(first, "id")).isEqualTo("x");
        assertThatThrownBy(() -> Loaded.get(loaded.parse("Inline", "{\"kind\":\"a\"}"), "id"))
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MissingPropertyException"));
    }

    @Test
    void giveWayToWhatTheMemberSaysItself() throws Throwable {
        assertThat(loaded.type("Wide").getMethod("id").getReturnType()).isEqualTo(Long.class);
        assertThat(loaded.type("Other").getMethod("id").getReturnType()).isEqualTo(String.class);
        assertThat(methods("Narrow")).doesNotContain("id");
        // Another property of the member has that accessor.
        assertThat(methods("Event")).doesNotContain("noteText");
        Object created = loaded.parse("Created", "{\"noteText\":\"own\",\"note-text\":\"kept\"}");
        assertThat(Loaded.get(created, "noteText")).isEqualTo("own");
        assertThat(Loaded.get(created, "toJson")).isEqualTo("{\"noteText\":\"own\",\"note-text\":\"kept\"}");
    }

    @Test
    void comeFromEveryUnionThatListsTheMember() throws Throwable {
        assertThat(methods("Created")).contains("extra", "state");
        assertThat(methods("Second")).contains("extra", "kind").doesNotContain("id");
        assertThat(methods("Renamed")).contains("when", "meta");
        assertThat(methods("HolderEvent")).contains("when");
        assertThat(methods("Changed")).contains("meta", "id");
    }

    private java.util.List<String> methods(String type) throws Exception {
        return Arrays.stream(loaded.type(type).getMethods())
                .map(Method::getName)
                .toList();
    }
}
