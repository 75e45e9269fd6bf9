package io.clickpipes.codegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one schema of the document says about values beside their type: limits, defaults, and which
 * way they travel. The sentences in Javadoc are made from it, and so is a comparison of documents.
 *
 * @param at which values it speaks of: empty for the value itself where it is used; {@code type} for
 *     a value of the type at its declaration; otherwise the way into the value, such as {@code
 *     items} or {@code option STRING}
 * @param pointer JSON pointer of the schema
 * @param stated in the order of {@link Keyword}
 */
public record Constraints(String at, String pointer, Map<Keyword, JsonNode> stated) {

    /** Of what stands at the declaration of a type. */
    public static final String TYPE = "type";

    /** What stands before the name of an alternative in the way into a value. */
    public static final String OPTION = "option ";

    public Constraints {
        EnumMap<Keyword, JsonNode> ordered = new EnumMap<>(Keyword.class);
        ordered.putAll(stated);
        stated = Collections.unmodifiableMap(ordered);
    }

    /** Short English sentences; none for what is not shown where the value is used. */
    public List<String> sentences() {
        return at.isEmpty() ? SchemaFacts.of(this) : List.of();
    }

    /** What can be said; the order is that of sentences. */
    public enum Keyword {
        MINIMUM("minimum"),
        EXCLUSIVE_MINIMUM("exclusiveMinimum"),
        MAXIMUM("maximum"),
        EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
        MULTIPLE_OF("multipleOf"),
        MIN_LENGTH("minLength"),
        MAX_LENGTH("maxLength"),
        MIN_ITEMS("minItems"),
        MAX_ITEMS("maxItems"),
        MIN_PROPERTIES("minProperties"),
        MAX_PROPERTIES("maxProperties"),
        UNIQUE_ITEMS("uniqueItems"),
        PATTERN("pattern"),
        /** {@code enum} or {@code const} of values that are no Java enum: a list. */
        VALUES("enum"),
        DEFAULT("default"),
        READ_ONLY("readOnly"),
        WRITE_ONLY("writeOnly"),
        NULLABLE("nullable");

        private final String word;

        Keyword(String word) {
            this.word = word;
        }

        /** As a schema spells it. */
        public String word() {
            return word;
        }
    }
}
