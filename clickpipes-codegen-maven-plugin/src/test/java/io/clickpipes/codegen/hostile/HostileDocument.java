package io.clickpipes.codegen.hostile;

/**
 * A document of the corpus.
 *
 * @param name for people
 * @param text its bytes, in UTF-8
 * @param expectation what must become of it
 */
record HostileDocument(String name, String text, Expectation expectation) {

    /** Whatever is expected, code that comes out compiles and holds nothing foreign. */
    enum Expectation {
        /** Code comes out. */
        GENERATED,
        /** The document is refused with reason, place and remedy. */
        REFUSED,
        /** Either; the reading of the rules may change. */
        EITHER
    }

    static HostileDocument generated(String name, String text) {
        return new HostileDocument(name, text, Expectation.GENERATED);
    }

    static HostileDocument refused(String name, String text) {
        return new HostileDocument(name, text, Expectation.REFUSED);
    }

    static HostileDocument either(String name, String text) {
        return new HostileDocument(name, text, Expectation.EITHER);
    }
}
