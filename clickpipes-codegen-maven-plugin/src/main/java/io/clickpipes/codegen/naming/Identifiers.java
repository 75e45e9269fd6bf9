package io.clickpipes.codegen.naming;

import io.clickpipes.codegen.naming.ReservedWords.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Makes Java identifiers out of any text. Everything in here depends on the one text alone; telling
 * equal results apart is the business of {@link MemberNames} and {@link TypeNames}.
 */
public final class Identifiers {

    /** Longer names are cut: a class file's name must fit the 255 bytes that file systems allow. */
    static final int LONGEST = 100;

    /** The same in bytes; letters of most scripts take two or three. */
    static final int MOST_BYTES = 150;

    /** What a text is called that consists of symbols only. */
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            Map.entry((int) '+', "plus"),
            Map.entry((int) '-', "minus"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '=', "equal"),
            Map.entry((int) '<', "less"),
            Map.entry((int) '>', "greater"),
            Map.entry((int) '!', "not"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '|', "or"),
            Map.entry((int) '~', "tilde"),
            Map.entry((int) '^', "caret"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '#', "hash"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) ',', "comma"),
            Map.entry((int) ':', "colon"),
            Map.entry((int) ';', "semicolon"),
            Map.entry((int) '?', "question"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) ' ', "space"));

    private Identifiers() {}

    /**
     * {@return a name in lower camel case, for methods, fields and parameters} Inner capitals stay; a word in
     * capitals alone is lowered. Words of the language get a trailing underscore.
     *
     * @param text any text
     */
    public static String member(String text) {
        String name = plainMember(text);
        return ReservedWords.has(Section.JAVA, name) ? name + "_" : name;
    }

    /**
     * {@return the same without regard to words of the language; for a part of a longer name}
     *
     * @param text any text
     */
    public static String plainMember(String text) {
        List<String> words = words(text);
        boolean shouting = shouts(words);
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (shouting) {
                word = word.toLowerCase(Locale.ROOT);
            }
            name.append(name.length() == 0 ? lowerStart(word) : capitalised(word));
        }
        return finished(name.toString(), text, "value");
    }

    /**
     * {@return a name in upper camel case, for types} A single word in capitals stays as it is. Always begins
     * with a capital: a type spelled like a field would be hidden by it.
     *
     * @param text any text
     */
    public static String type(String text) {
        List<String> words = words(text);
        boolean shouting = words.size() > 1 && shouts(words);
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(capitalised(shouting ? word.toLowerCase(Locale.ROOT) : word));
        }
        // A capital without a small letter is spelled the same where it begins a field.
        boolean capital = name.length() == 0
                || (Character.isUpperCase(name.codePointAt(0))
                        && Character.toLowerCase(name.codePointAt(0)) != name.codePointAt(0));
        return finished(capital ? name.toString() : "T" + name, text, "Value");
    }

    /**
     * {@return a name in capitals with underscores, for constants; never one that generated enums need themselves}
     *
     * @param text any text
     */
    public static String constant(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            if (name.length() > 0) {
                name.append('_');
            }
            name.append(humps(word).toUpperCase(Locale.ROOT));
        }
        String finished = finished(name.toString(), text, text.isEmpty() ? "EMPTY" : "VALUE");
        return ReservedWords.has(Section.CONSTANT, finished) || ReservedWords.has(Section.JAVA, finished)
                ? finished + "_"
                : finished;
    }

    /** Whether a type of this name would hide one that generated code needs by its simple name. */
    static boolean isReservedType(String name) {
        return ReservedWords.has(Section.TYPE, name)
                || ReservedWords.has(Section.JAVA, name)
                || ReservedWords.has(Section.FILE, name.toUpperCase(Locale.ROOT));
    }

    /**
     * With its first letter in upper case.
     *
     * @param word a word, not empty
     * @return the word
     */
    public static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int first = text.isEmpty() ? -1 : text.codePointAt(0);
        if ((first == '-' || first == '+') && text.length() > 1 && isLetterOrDigit(text.codePointAt(1))) {
            words.add(SYMBOLS.get(first));
        }
        text.codePoints().forEach(point -> {
            if (isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        if (words.isEmpty()) {
            text.codePoints()
                    .mapToObj(SYMBOLS::get)
                    .filter(name -> name != null)
                    .forEach(words::add);
        }
        return words;
    }

    private static boolean isLetterOrDigit(int point) {
        return Character.isLetterOrDigit(point) && Character.isJavaIdentifierPart(point);
    }

    private static boolean shouts(List<String> words) {
        return words.stream().allMatch(word -> word.codePoints().noneMatch(Character::isLowerCase))
                && words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isUpperCase));
    }

    /** Lowers a leading run of capitals, except the one that begins the next hump: URLValue becomes urlValue. */
    private static String lowerStart(String word) {
        int[] points = word.codePoints().toArray();
        int run = 0;
        while (run < points.length && Character.isUpperCase(points[run])) {
            run++;
        }
        boolean nextHump = run > 1 && run < points.length && Character.isLowerCase(points[run]);
        int lowered = nextHump ? run - 1 : run;
        for (int i = 0; i < lowered; i++) {
            points[i] = Character.toLowerCase(points[i]);
        }
        return new String(points, 0, points.length);
    }

    /** Underscores between the humps of a camel: JSONEachRow becomes JSON_Each_Row. */
    private static String humps(String word) {
        int[] points = word.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (i > 0 && Character.isUpperCase(points[i])) {
                boolean afterLower = Character.isLowerCase(points[i - 1]) || Character.isDigit(points[i - 1]);
                boolean beforeLower = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
                boolean afterUpper = Character.isUpperCase(points[i - 1]);
                if ((afterLower && !isCode(points, i)) || (afterUpper && beforeLower)) {
                    out.append('_');
                }
            }
            out.appendCodePoint(points[i]);
        }
        return out.toString();
    }

    /** A capital between or after digits in a text without small letters, as in 2XL, is no hump. */
    private static boolean isCode(int[] points, int at) {
        if (!Character.isDigit(points[at - 1])) {
            return false;
        }
        for (int point : points) {
            if (Character.isLowerCase(point)) {
                return false;
            }
        }
        return true;
    }

    private static String finished(String name, String text, String otherwise) {
        String finished = name.isEmpty() ? otherwise : name;
        if (!Character.isJavaIdentifierStart(finished.codePointAt(0))) {
            finished = "_" + finished;
        }
        return finished.codePointCount(0, finished.length()) > LONGEST || bytes(finished) > MOST_BYTES
                ? shortened(finished, text, MOST_BYTES)
                : finished;
    }

    /**
     * A shorter name for the same text, told apart from others by a checksum.
     *
     * @param bytes how long it may be at most, in the UTF-8 that names of files are made of
     */
    static String shortened(String name, String text, int bytes) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String start = name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST - 9, name.codePointCount(0, name.length()))));
        while (bytes(start) > bytes - 9) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + String.format(Locale.ROOT, "_%08x", sum.getValue());
    }

    /** How long a name is in the name of a file. */
    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
