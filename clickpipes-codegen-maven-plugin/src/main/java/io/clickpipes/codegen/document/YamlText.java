package io.clickpipes.codegen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts as YAML scalars. Without quotes stand only texts that readers of YAML 1.1 and 1.2 alike take
 * for that very text; in doubt there are quotes.
 */
final class YamlText {

    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan");

    /** Numbers of any notation, dates, times and what looks nearly like them. */
    private static final Pattern NUMERIC = Pattern.compile("[.0-9][-0-9a-fA-FxXoO_.,:+tTzZ ]*");

    /** That of OpenAPI, say: no number, because it has two points. */
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}");

    private static final Pattern FIRST = Pattern.compile("[A-Za-z0-9/$_(.]");

    private YamlText() {}

    /** The text on one line, in the first style that can express it: none, single quotes, double quotes. */
    static String inline(String text) {
        if (!text.codePoints().allMatch(YamlText::isPlainlyVisible)) {
            return doubleQuoted(text);
        }
        return isPlain(text) ? text : "'" + text.replace("'", "''") + "'";
    }

    private static boolean isPlain(String text) {
        boolean begins = !text.isEmpty()
                && (FIRST.matcher(text.substring(0, 1)).matches() || text.charAt(0) > 0xA0)
                && !text.startsWith("...");
        return begins
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && (!NUMERIC.matcher(text).matches() || VERSION.matcher(text).matches())
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the text can stand in a literal block that loses nothing when an editor trims lines. */
    static boolean isLiteral(String text) {
        boolean blank = text.startsWith("\n") || text.startsWith(" ") || text.endsWith("\n\n") || text.equals("\n");
        return text.contains("\n")
                && !blank
                && !text.contains(" \n")
                && !text.endsWith(" ")
                && text.codePoints().allMatch(each -> each == '\n' || isPlainlyVisible(each));
    }

    /** Lines of the literal block; those without content are empty. */
    static List<String> literalLines(String text) {
        return List.of((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1));
    }

    /** Whether the text can be broken at a blank. */
    static boolean isFoldable(String text) {
        return !text.startsWith(" ")
                && !text.endsWith(" ")
                && text.codePoints().allMatch(YamlText::isPlainlyVisible)
                && nextBreak(text, 0) > 0;
    }

    /** The text broken at single blanks, in lines of at most the given length where words allow it. */
    static List<String> foldedLines(String text, int length) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = nextBreak(text, 0);
        while (end >= 0) {
            int next = nextBreak(text, end + 1);
            int reach = next < 0 ? text.length() : next;
            if (text.codePointCount(start, reach) > length) {
                lines.add(text.substring(start, end));
                start = end + 1;
            }
            end = next;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Place of a blank between two other characters: a line that begins with a blank would not be folded. */
    private static int nextBreak(String text, int from) {
        int place = text.indexOf(' ', Math.max(from, 1));
        while (place >= 0) {
            boolean single =
                    place + 1 < text.length() && text.charAt(place - 1) != ' ' && text.charAt(place + 1) != ' ';
            if (single) {
                return place;
            }
            place = text.indexOf(' ', place + 1);
        }
        return -1;
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPlainlyVisible(character)) {
                        quoted.appendCodePoint(character);
                    } else {
                        quoted.append(String.format(Locale.ROOT, character <= 0xFF ? "\\x%02X" : "\\u%04X", character));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /**
     * No control character, no break of lines in any version of YAML, no byte order mark, no half of a surrogate
     * pair, and nothing that turns the direction of a text.
     */
    private static boolean isPlainlyVisible(int character) {
        if (character < 0xA0) {
            return character >= 0x20 && character < 0x7F;
        }
        boolean turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        boolean separates = character == 0x2028 || character == 0x2029;
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        boolean special = character == 0xFEFF || character == 0xFFFE || character == 0xFFFF;
        return !turns && !separates && !surrogate && !special;
    }
}
