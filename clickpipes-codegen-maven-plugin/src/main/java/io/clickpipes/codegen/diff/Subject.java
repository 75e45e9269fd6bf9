package io.clickpipes.codegen.diff;

/** The kind of thing in a document that changed. */
public enum Subject {
    /** An operation. */
    OPERATION,
    /** A parameter of an operation. */
    PARAMETER,
    /** What an operation sends. */
    BODY,
    /** What an operation answers. */
    RESPONSE,
    /** A generated type. */
    TYPE,
    /** A property of an object. */
    PROPERTY,
    /** A value of an enum. */
    ENUM_VALUE,
    /** A member of a union. */
    UNION_MEMBER,
    /** The document as a whole, or a part of it that is none of the others. */
    DOCUMENT
}
