package io.clickpipes.codegen.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes elements, each closed and each text escaped, so that the page is well-formed XML as well and no
 * text of a document can be anything but text.
 */
final class Html {

    private static final Set<String> INLINE =
            Set.of("a", "b", "bdi", "code", "del", "ins", "label", "input", "output", "span", "strong", "small");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turns
     */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** An element that has no content and no end. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    private void start(String tag, String... attributes) {
        if (!INLINE.contains(tag) && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
    }

    /** Ends the element that was begun last. */
    Html close() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (!INLINE.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    /** Text, from wherever it comes. */
    Html text(String any) {
        out.append(escape(any));
        return this;
    }

    /** An element with nothing but text. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** The content of a style or script element of ours, exactly as it is: its checksum is in the policy. */
    Html own(String styleOrScript) {
        if (styleOrScript.contains("<") || styleOrScript.contains("&")) {
            throw new IllegalArgumentException("neither < nor & can stand in a page that is XML, too");
        }
        out.append(styleOrScript);
        return this;
    }

    /** The page, once all is closed. */
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    /** White space at the ends is ours, between words; the document's own is made plain. */
    private static String escape(String any) {
        String plain = Plain.text(any);
        String lead = any.startsWith(" ") ? " " : "";
        String trail = any.length() > 1 && any.endsWith(" ") ? " " : "";
        StringBuilder escaped = new StringBuilder(lead);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.append(trail).toString();
    }
}
