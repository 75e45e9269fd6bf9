package io.clickpipes.codegen.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A path of a document, or a part of one. */
final class PathText {

    private final String text;
    private final Set<String> declared;
    /** Behind the brace that belongs to the one here, or -1; found at once, because a path may be all braces. */
    private final int[] ends;

    /**
     * Of the text of a document.
     *
     * @param declared names of path parameters: between braces these may hold anything, braces included
     */
    PathText(String text, Set<String> declared) {
        this.text = text;
        this.declared = declared;
        this.ends = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            ends[i] = -1;
            if (text.charAt(i) == '{') {
                open.push(i);
            } else if (text.charAt(i) == '}' && !open.isEmpty()) {
                ends[open.pop()] = i + 1;
            }
        }
    }

    String text() {
        return text;
    }

    Set<String> declared() {
        return declared;
    }

    PathText until(int end) {
        return new PathText(text.substring(0, end), declared);
    }

    PathText from(int start) {
        return new PathText(text.substring(start), declared);
    }

    /** Where the variable ends that begins here, behind its brace, or -1 if none does. */
    int variable(int open) {
        if (text.charAt(open) != '{') {
            return -1;
        }
        int longest = -1;
        for (String name : declared) {
            int end = open + 1 + name.length();
            if (end > longest && text.startsWith(name, open + 1) && text.startsWith("}", end)) {
                longest = end;
            }
        }
        return longest > open + 1 ? longest + 1 : ends[open];
    }

    /** The first such character that is not in a variable, or -1. */
    int outside(char wanted) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
            i = Math.max(i, variable(i) - 1);
        }
        return -1;
    }

    /** What stands between such characters. */
    List<PathText> split(char separator) {
        List<PathText> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == separator) {
                parts.add(new PathText(text.substring(start, i), declared));
                start = i + 1;
            }
            i = Math.max(i, variable(i) - 1);
        }
        parts.add(from(start));
        return parts;
    }

    /** All of it as fixed text. */
    String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            encoded.append(encoded(i));
        }
        return encoded.toString();
    }

    /**
     * One character, so that Retrofit and OkHttp take it for itself. OkHttp encodes the rest; what is encoded already
     * stays.
     */
    String encoded(int index) {
        char c = text.charAt(index);
        boolean special = c == '{' || c == '}' || c == '\\' || c <= ' ' || c == 0x7f || (c == '%' && !isEscape(index));
        return special ? String.format("%%%02X", (int) c) : String.valueOf(c);
    }

    private boolean isEscape(int percent) {
        return percent + 2 < text.length()
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0
                && text.charAt(percent + 1) < 0x80
                && text.charAt(percent + 2) < 0x80;
    }
}
