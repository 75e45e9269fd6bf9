package io.clickpipes.codegen.jsonpath;

/**
 * The steps one evaluation may take. Nested filters and descendants multiply, so a short query over a
 * long document could keep a build busy for days; it is refused instead.
 */
final class Effort {

    static final long MAXIMUM = 50_000_000;

    private long left = MAXIMUM;

    /** Takes steps; a node that is kept costs several, since it costs memory too. */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new JsonPathException(
                    0, "the query takes more than " + MAXIMUM + " steps over this document, make it more specific");
        }
    }
}
