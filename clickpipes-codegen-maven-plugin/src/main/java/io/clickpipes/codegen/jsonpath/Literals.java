package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;

/** Reads texts, numbers and names of a query. */
final class Literals {

    /** Integers that every JSON implementation represents exactly (I-JSON, RFC 7493). */
    private static final long LARGEST_INTEGER = (1L << 53) - 1;

    /** Digits beyond which a number is refused; a document is held to the same. */
    private static final int LONGEST_NUMBER = 1000;

    private Literals() {}

    /** A text in quotes of either kind, at the opening one. */
    static String string(Cursor cursor) {
        char quote = cursor.next();
        StringBuilder text = new StringBuilder();
        while (!cursor.isAt(quote)) {
            int unit = cursor.peek();
            if (unit < ' ') {
                throw cursor.expected("the closing " + quote);
            } else if (unit == '\\') {
                escape(cursor, quote, text);
            } else {
                plain(cursor, text);
            }
        }
        cursor.next();
        return text.toString();
    }

    /** One character as it stands; a surrogate only as a half of a pair. */
    private static void plain(Cursor cursor, StringBuilder text) {
        int start = cursor.position();
        char unit = cursor.next();
        text.append(unit);
        if (Character.isSurrogate(unit)) {
            if (!Character.isHighSurrogate(unit) || cursor.atEnd() || !Character.isLowSurrogate((char) cursor.peek())) {
                throw new JsonPathException(start, "half of a surrogate pair");
            }
            text.append(cursor.next());
        }
    }

    private static void escape(Cursor cursor, char quote, StringBuilder text) {
        int start = cursor.position();
        cursor.next();
        if (cursor.atEnd()) {
            throw cursor.expected("a character to escape");
        }
        char escaped = cursor.next();
        switch (escaped) {
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case '/', '\\' -> text.append(escaped);
            case 'u' -> unicode(cursor, start, text);
            default -> {
                if (escaped != quote) {
                    throw new JsonPathException(
                            start, "there is no such escape: write one of \\b \\f \\n \\r \\t \\/ \\\\ \\u \\" + quote);
                }
                text.append(quote);
            }
        }
    }

    private static void unicode(Cursor cursor, int start, StringBuilder text) {
        char unit = fourDigits(cursor);
        text.append(unit);
        if (Character.isLowSurrogate(unit)) {
            throw new JsonPathException(start, "the second half of a surrogate pair without the first");
        }
        if (Character.isHighSurrogate(unit)) {
            int next = cursor.position();
            if (!cursor.take("\\u")) {
                throw cursor.expected("the second half of the surrogate pair");
            }
            char low = fourDigits(cursor);
            if (!Character.isLowSurrogate(low)) {
                throw new JsonPathException(next, "this is not the second half of the surrogate pair");
            }
            text.append(low);
        }
    }

    private static char fourDigits(Cursor cursor) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = cursor.atEnd() || cursor.peek() > 'f' ? -1 : Character.digit(cursor.peek(), 16);
            if (digit < 0) {
                throw cursor.expected("four hexadecimal digits");
            }
            cursor.next();
            value = value * 16 + digit;
        }
        return (char) value;
    }

    /** An index or a bound: no leading zero, no minus zero, exact in every JSON implementation. */
    static long integer(Cursor cursor) {
        int start = cursor.position();
        boolean negative = cursor.take('-');
        wholePart(cursor);
        String digits = cursor.since(start);
        if (negative && digits.equals("-0")) {
            throw new JsonPathException(start, "minus zero is no index");
        }
        // Seventeen digits and the sign fit a long; more are out of range in any case.
        if (digits.length() > 18 || Math.abs(Long.parseLong(digits)) > LARGEST_INTEGER) {
            throw new JsonPathException(start, "the integer is out of range: at most 2^53 - 1 either way");
        }
        return Long.parseLong(digits);
    }

    /** A number of a comparison, fraction and exponent included. */
    static DecimalNode number(Cursor cursor) {
        int start = cursor.position();
        cursor.take('-');
        wholePart(cursor);
        if (cursor.take('.')) {
            digits(cursor);
        }
        if (cursor.take('e') || cursor.take('E')) {
            if (!cursor.take('-')) {
                cursor.take('+');
            }
            digits(cursor);
        }
        String text = cursor.since(start);
        if (text.length() > LONGEST_NUMBER) {
            throw new JsonPathException(start, "a number of more than " + LONGEST_NUMBER + " characters");
        }
        try {
            return DecimalNode.valueOf(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new JsonPathException(start, "the exponent is out of range");
        }
    }

    private static void wholePart(Cursor cursor) {
        int start = cursor.position();
        boolean zero = cursor.isAt('0');
        digits(cursor);
        if (zero && cursor.position() - start > 1) {
            throw new JsonPathException(start, "a number does not begin with a zero");
        }
    }

    private static void digits(Cursor cursor) {
        if (!cursor.isAtDigit()) {
            throw cursor.expected("a digit");
        }
        while (cursor.isAtDigit()) {
            cursor.next();
        }
    }

    /** The name after a dot, without quotes. */
    static String shorthand(Cursor cursor) {
        int start = cursor.position();
        while (isNameCharacter(cursor) || (cursor.position() > start && cursor.isAtDigit())) {
            if (Character.isHighSurrogate(cursor.next())) {
                if (cursor.atEnd() || !Character.isLowSurrogate((char) cursor.peek())) {
                    throw new JsonPathException(cursor.position() - 1, "half of a surrogate pair");
                }
                cursor.next();
            }
        }
        if (cursor.position() == start) {
            throw cursor.expected("a member name or *; names with other characters go into ['…']");
        }
        return cursor.since(start);
    }

    private static boolean isNameCharacter(Cursor cursor) {
        int unit = cursor.peek();
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || unit == '_'
                || (unit >= 0x80 && !Character.isLowSurrogate((char) unit));
    }
}
