package io.clickpipes.codegen.report;

import java.util.Locale;

/** Makes text of documents fit for one line of a report. */
final class Plain {

    private Plain() {}

    /**
     * The text with each run of white space as one space, and everything that could act on a terminal, or
     * make text look like other text, as its code point: control characters, those that change the
     * direction of text, invisible ones, halves of characters.
     */
    static String text(String any) {
        StringBuilder plain = new StringBuilder(any.length());
        boolean space = false;
        for (int i = 0; i < any.length(); ) {
            int point = any.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                space = true;
                continue;
            }
            if (space && !plain.isEmpty()) {
                plain.append(' ');
            }
            space = false;
            if (acts(point)) {
                plain.append(String.format(Locale.ROOT, "\u27e8U+%04X\u27e9", point));
            } else {
                plain.appendCodePoint(point);
            }
        }
        return plain.toString();
    }

    private static boolean acts(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** The same, and no longer than that. */
    static String text(String any, int atMost) {
        String plain = text(any);
        if (plain.codePointCount(0, plain.length()) <= atMost) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, atMost - 1)) + "\u2026";
    }
}
