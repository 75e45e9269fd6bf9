package io.clickpipes.codegen.model;

/** Scalar types of JSON, refined by {@code format} where a Java type exists for it. */
public enum ScalarKind {
    STRING,
    BOOLEAN,
    /** {@code integer} with format {@code int32}. */
    INT32,
    /** {@code integer} with format {@code int64} or without one. */
    INT64,
    /** {@code number} without a format. */
    DECIMAL,
    DOUBLE,
    FLOAT,
    DATE,
    DATE_TIME,
    UUID,
    URI,
    /** Text that holds base64, format {@code byte}. */
    BYTES
}
