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

    /**
     * Keeps its own copies.
     *
     * @param at as above
     * @param pointer as above
     * @param stated as above
     */
    public Constraints {
        EnumMap<Keyword, JsonNode> ordered = new EnumMap<>(Keyword.class);
        ordered.putAll(stated);
        stated = Collections.unmodifiableMap(ordered);
    }

    /** {@return short English sentences; none for what is not shown where the value is used} */
    public List<String> sentences() {
        return at.isEmpty() ? SchemaFacts.of(this) : List.of();
    }

    /** What can be said; the order is that of sentences. */
    public enum Keyword {
        /** {@code minimum}. */
        MINIMUM("minimum"),
        /** {@code exclusiveMinimum}. */
        EXCLUSIVE_MINIMUM("exclusiveMinimum"),
        /** {@code maximum}. */
        MAXIMUM("maximum"),
        /** {@code exclusiveMaximum}. */
        EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
        /** {@code multipleOf}. */
        MULTIPLE_OF("multipleOf"),
        /** {@code minLength}. */
        MIN_LENGTH("minLength"),
        /** {@code maxLength}. */
        MAX_LENGTH("maxLength"),
        /** {@code minItems}. */
        MIN_ITEMS("minItems"),
        /** {@code maxItems}. */
        MAX_ITEMS("maxItems"),
        /** {@code minProperties}. */
        MIN_PROPERTIES("minProperties"),
        /** {@code maxProperties}. */
        MAX_PROPERTIES("maxProperties"),
        /** {@code uniqueItems}. */
        UNIQUE_ITEMS("uniqueItems"),
        /** {@code pattern}. */
        PATTERN("pattern"),
        /** {@code enum} or {@code const} of values that are no Java enum: a list. */
        VALUES("enum"),
        /** {@code default}. */
        DEFAULT("default"),
        /** {@code readOnly}. */
        READ_ONLY("readOnly"),
        /** {@code writeOnly}. */
        WRITE_ONLY("writeOnly"),
        /** {@code nullable}. */
        NULLABLE("nullable");

        private final String word;

        Keyword(String word) {
            this.word = word;
        }

        /**
         * As a schema spells it.
         *
         * @return the word
         */
        public String word() {
            return word;
        }
    }
}
