package io.clickpipes.codegen.place;

/**
 * How much of a text is looked at. A text beyond these limits was refused as a whole, so that nobody asks for places
 * inside, and reading all of it is what its author may have hoped for.
 */
final class Limits {

    private static final int DEEPEST = 1_000;
    private static final int MOST = 1_000_000;

    /** The YAML parser copies what it has of a token for every thousand characters more. */
    private static final int LONGEST_LINE = 2_000_000;

    private Limits() {}

    /** Whether one more token at this depth is worth to be read. */
    static boolean allow(int depth, int tokens) {
        return depth <= DEEPEST && tokens <= MOST;
    }

    /** Whether the lines of a YAML text are worth to be read. */
    static boolean allowLines(String text) {
        return text.length() <= LONGEST_LINE || text.lines().allMatch(line -> line.length() <= LONGEST_LINE);
    }
}
