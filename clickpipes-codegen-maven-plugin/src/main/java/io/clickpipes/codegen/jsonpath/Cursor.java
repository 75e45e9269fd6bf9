package io.clickpipes.codegen.jsonpath;

/** The text of a query and how far it is read. */
final class Cursor {

    /** Deepest nesting of filters, parentheses and functions; reading and evaluating recurse this far. */
    static final int MAXIMUM_DEPTH = 64;

    private static final int END = -1;

    private final String text;
    private int position;
    private int depth;

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void reset(int to) {
        position = to;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The next UTF-16 unit, -1 at the end. */
    int peek() {
        return atEnd() ? END : text.charAt(position);
    }

    boolean isAt(char unit) {
        return peek() == unit;
    }

    boolean isAtDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    /** Reads one UTF-16 unit; only where there is one. */
    char next() {
        return text.charAt(position++);
    }

    /** The text from an earlier position to here. */
    String since(int start) {
        return text.substring(start, position);
    }

    boolean take(char unit) {
        boolean there = isAt(unit);
        if (there) {
            position++;
        }
        return there;
    }

    boolean take(String sign) {
        boolean there = text.startsWith(sign, position);
        if (there) {
            position += sign.length();
        }
        return there;
    }

    void expect(char unit, String expected) {
        if (!take(unit)) {
            throw expected(expected);
        }
    }

    /** Blanks as the RFC defines them: space, tab, line feed, carriage return. */
    void skipBlanks() {
        while (isAt(' ') || isAt('\t') || isAt('\n') || isAt('\r')) {
            position++;
        }
    }

    /** One level of nesting deeper; {@link #leave()} undoes it. */
    void enter() {
        if (++depth > MAXIMUM_DEPTH) {
            throw new JsonPathException(position, "nested deeper than " + MAXIMUM_DEPTH + " levels");
        }
    }

    void leave() {
        depth--;
    }

    /** The complaint that something else should stand here. */
    JsonPathException expected(String what) {
        return new JsonPathException(position, "expected " + what + ", found " + found());
    }

    private String found() {
        if (atEnd()) {
            return "the end of the query";
        }
        int point = text.codePointAt(position);
        return switch (point) {
            case ' ', '\t', '\n', '\r' -> "a blank";
            default ->
                Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                        ? String.format("the character U+%04X", point)
                        : "'" + Character.toString(point) + "'";
        };
    }
}
