package io.clickpipes.codegen.model;

/** The type of a property, parameter, body or result. */
public sealed interface TypeRef {

    /** A scalar. */
    record Scalar(ScalarKind kind) implements TypeRef {}

    /** A generated type. */
    record Named(TypeId id, NamedKind kind) implements TypeRef {}

    /** A JSON array. */
    record ListOf(TypeRef items, boolean nullableItems) implements TypeRef {}

    /** A JSON object whose member names are data. */
    record MapOf(TypeRef values, boolean nullableValues) implements TypeRef {}

    /** Any JSON value: a schema that does not limit the type, or limits it in a way Java has no type for. */
    record AnyJson() implements TypeRef {}

    /** What a {@link Named} refers to. */
    enum NamedKind {
        OBJECT,
        ENUM,
        UNION
    }
}
