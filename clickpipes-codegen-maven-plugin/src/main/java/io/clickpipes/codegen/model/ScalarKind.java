package io.clickpipes.codegen.model;

/** Scalar types of JSON, refined by {@code format} where a Java type exists for it. */
public enum ScalarKind {
    /** {@code string} that no other kind fits. */
    STRING,
    /** {@code boolean}. */
    BOOLEAN,
    /** {@code integer} of at most 32 bits by its format. */
    INT32,
    /** {@code integer} with format {@code int64} or without one. */
    INT64,
    /** {@code integer} that needs more than 64 bits: format {@code uint64}, or limits beyond them. */
    INTEGER,
    /** {@code number} without a format. */
    DECIMAL,
    /** {@code number} with format {@code double}. */
    DOUBLE,
    /** {@code number} with format {@code float}. */
    FLOAT,
    /** Text with format {@code date}. */
    DATE,
    /** Text with format {@code date-time}: date and time with an offset. */
    DATE_TIME,
    /** Time of day with an offset. */
    TIME,
    /** Time of day without an offset. */
    LOCAL_TIME,
    /** Date and time without an offset. */
    LOCAL_DATE_TIME,
    /** Text with format {@code duration}. */
    DURATION,
    /** Text with format {@code uuid}. */
    UUID,
    /** Text with format {@code uri}. */
    URI,
    /** Text that holds base64, format {@code byte}. */
    BYTES,
    /** The same in the alphabet for URLs. */
    BYTES_URL,
    /** Text that holds the digits of a number. */
    DECIMAL_TEXT;

    /** {@return whether its values are integers of JSON} */
    public boolean isInteger() {
        return this == INT32 || this == INT64 || this == INTEGER;
    }

    /** {@return whether its values are numbers of JSON} */
    public boolean isNumber() {
        return isInteger() || this == DECIMAL || this == DOUBLE || this == FLOAT;
    }

    /** {@return whether its values are strings of JSON} */
    public boolean isText() {
        return !isNumber() && this != BOOLEAN;
    }
}
