package io.clickpipes.codegen.diff;

/** What a change of a document means for Java code that uses the generated client; in order of severity. */
public enum Impact {
    /** No Java caller can tell: prose, order, limits of answers, error answers. */
    INVISIBLE,
    /** Something new to use; nobody has to do anything. */
    ADDITIVE,
    /**
     * The code still compiles and links, but what a program sends may now be refused, or what it reads
     * may be missing or mean something else.
     */
    WIRE_BREAKING,
    /** Code that used the members no longer compiles, or no longer links, with the regenerated client. */
    SOURCE_BREAKING;

    /** {@return whether somebody may have to do something about it} */
    public boolean isBreaking() {
        return this == WIRE_BREAKING || this == SOURCE_BREAKING;
    }

    /**
     * {@return the more severe of two}
     *
     * @param other another one
     */
    public Impact or(Impact other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
