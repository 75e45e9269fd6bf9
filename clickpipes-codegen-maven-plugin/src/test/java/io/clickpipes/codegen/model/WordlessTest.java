package io.clickpipes.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words about a schema make no difference to the types. */
class WordlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: object",
                "type: object, additionalProperties: true",
                "type: object, additionalProperties: {}",
                "type: object, additionalProperties: {description: words}",
                "additionalProperties: {title: words}"
            })
    void mapsOfAnythingAreAlike(String schema) {
        ApiModel model = Models.schemas("A: {type: object, properties: {a: {" + schema + "}}}");

        assertThat(Models.property(model, "A", "a").type()).isEqualTo(new TypeRef.MapOf(new TypeRef.AnyJson(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "true", "{description: words}"})
    void listsOfAnythingAreAlike(String items) {
        ApiModel model = Models.schemas("A: {type: object, properties: {a: {type: array, items: " + items + "}}}");

        assertThat(Models.property(model, "A", "a").type()).isEqualTo(new TypeRef.ListOf(new TypeRef.AnyJson(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "true", "{description: words}", "{title: words}"})
    void propertiesOfAnythingAreAlike(String schema) {
        ApiModel model = Models.schemas("A: {type: object, properties: {a: " + schema + "}}");

        assertThat(Models.property(model, "A", "a").type()).isEqualTo(new TypeRef.AnyJson());
        assertThat(Models.property(model, "A", "a").nullable()).isFalse();
    }

    @Test
    void aPropertyThatPartsDescribeInOtherWordsIsThatOfTheFirst() {
        assertThat(typesOf("The reasons.", "x")).isEqualTo(typesOf("", "x"));
        // A property that is called like a keyword of prose is none.
        assertThat(typesOf("", "description")).isNotEqualTo(typesOf("", "title"));
    }

    /** An answer of two parts that have the same list of objects, but for its words in the second. */
    private static String typesOf(String words, String name) {
        String list =
                "{type: array, %sitems: {type: object, properties: {code: {type: integer, example: 7%s}, %s: {}}}}";
        String first = list.formatted("", "", "x");
        String second =
                list.formatted(words.isEmpty() ? "" : "description: " + words + ", ", words.isEmpty() ? "" : "0", name);
        ApiModel model = Models.schemas("""
                A: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
                B: {type: object, properties: {reasons: %s}}
                C: {type: object, properties: {reasons: %s}}
                """.formatted(first, second));
        return Models.property(model, "A", "reasons").type()
                + " "
                + model.types().stream().map(TypeModel::id).toList()
                + (name.equals("x") ? "" : name);
    }
}
