package io.clickpipes.codegen.model;

import java.util.Optional;

/** The type of a property, parameter, body or result. */
public sealed interface TypeRef {

    /**
     * A scalar.
     *
     * @param kind how it travels
     * @param mapped the class that a team chose for its format
     */
    record Scalar(ScalarKind kind, Optional<Mapping> mapped) implements TypeRef {

        /**
         * A scalar of the usual class.
         *
         * @param kind as above
         */
        public Scalar(ScalarKind kind) {
            this(kind, Optional.empty());
        }
    }

    /**
     * A Java class that a team chose.
     *
     * @param className qualified name
     * @param from its static method that makes a value of a text
     * @param to its method that gives the text of a value
     */
    record Mapping(String className, String from, String to) {}

    /**
     * A generated type.
     *
     * @param id name of the type
     * @param kind what it is
     */
    record Named(TypeId id, NamedKind kind) implements TypeRef {}

    /**
     * A JSON array.
     *
     * @param items type of the elements
     * @param nullableItems whether an element can be null
     */
    record ListOf(TypeRef items, boolean nullableItems) implements TypeRef {}

    /**
     * A JSON object whose member names are data.
     *
     * @param values type of the values
     * @param nullableValues whether a value can be null
     */
    record MapOf(TypeRef values, boolean nullableValues) implements TypeRef {}

    /** Any JSON value: a schema that does not limit the type, or limits it in a way Java has no type for. */
    record AnyJson() implements TypeRef {}

    /** What a {@link Named} refers to. */
    enum NamedKind {
        /** The class of an object. */
        OBJECT,
        /** An open enum. */
        ENUM,
        /** The interface of a union. */
        UNION
    }
}
