package io.clickpipes.codegen.diagnostic;

/**
 * A place in a text.
 *
 * @param line the first is 1
 * @param column the first is 1
 */
public record Place(int line, int column) {

    /** As compilers write it, and editors read it. */
    @Override
    public String toString() {
        return "[" + line + "," + column + "]";
    }
}
