package io.clickpipes.codegen.diff;

/** The kind of thing in a document that changed. */
public enum Subject {
    OPERATION,
    PARAMETER,
    BODY,
    RESPONSE,
    TYPE,
    PROPERTY,
    ENUM_VALUE,
    UNION_MEMBER,
    /** The document as a whole, or a part of it that is none of the others. */
    DOCUMENT
}
