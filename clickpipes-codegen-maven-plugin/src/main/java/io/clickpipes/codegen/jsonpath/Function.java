package io.clickpipes.codegen.jsonpath;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The functions of RFC 9535, section 2.4, with their types. */
enum Function {
    LENGTH(Type.VALUE, 1, Type.VALUE),
    COUNT(Type.VALUE, 1, Type.NODES),
    MATCH(Type.LOGICAL, 2, Type.VALUE),
    SEARCH(Type.LOGICAL, 2, Type.VALUE),
    VALUE(Type.VALUE, 1, Type.NODES);

    /** What a function takes or gives. */
    enum Type {
        /** A JSON value, or nothing. */
        VALUE,
        /** Yes or no. */
        LOGICAL,
        /** The nodes a query selects. */
        NODES
    }

    private final Type result;
    private final int arity;
    private final Type parameter;

    Function(Type result, int arity, Type parameter) {
        this.result = result;
        this.arity = arity;
        this.parameter = parameter;
    }

    static Optional<Function> named(String name) {
        return Arrays.stream(values()).filter(each -> each.label().equals(name)).findFirst();
    }

    /** As queries spell it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Type result() {
        return result;
    }

    /** How many arguments it takes. */
    int arity() {
        return arity;
    }

    /** What each of its arguments is. */
    Type parameter() {
        return parameter;
    }
}
