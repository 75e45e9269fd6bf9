package io.clickpipes.codegen.poet;

import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.model.Doc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Javadoc from the text of a document. The text is data: whatever it holds, the result is one comment
 * of plain ASCII that ends where we end it, and that the javadoc tool accepts.
 */
public final class Javadocs {

    private static final int WIDTH = 100;
    private static final String SPECIAL = "&<>@*\\{}";
    private static final BitSet HARMLESS = harmless();
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`\n]+)`");
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");

    /** Where the items of a list begin, as Markdown writes them. */
    private static final Pattern BULLETS = Pattern.compile("(?m)^ {0,3}[-*+] +(?=\\S)");

    private Javadocs() {}

    /** All kinds of characters but those that are invisible, reorder text, or are none. */
    private static BitSet harmless() {
        BitSet types = new BitSet();
        types.set(0, 31);
        for (byte type : new byte[] {
            Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR
        }) {
            types.clear(type);
        }
        return types;
    }

    /**
     * {@return a comment}
     *
     * @param fallback first sentence where the document is silent; our own words, not escaped
     * @param doc what the document says
     * @param tags block tags in our own words, such as {@code @return …}, already safe
     */
    public static CodeBlock of(String fallback, Doc doc, List<String> tags) {
        StringBuilder text = new StringBuilder();
        String body = render(doc.text());
        text.append(body.isEmpty() ? fallback : body);
        if (!doc.facts().isEmpty()) {
            List<String> facts = new ArrayList<>();
            doc.facts().forEach(fact -> facts.add(inline(fact)));
            text.append("\n\n<p>").append(wrap(String.join(" ", facts)));
        }
        if (!tags.isEmpty()) {
            text.append("\n");
            tags.forEach(tag -> text.append("\n").append(tag));
        }
        return CodeBlock.of("$L", text.append("\n").toString());
    }

    /**
     * {@return a comment in our own words alone}
     *
     * @param text text of any origin
     * @param tags block tags, already escaped
     */
    public static CodeBlock of(String text, String... tags) {
        return of(text, Doc.NONE, List.of(tags));
    }

    /**
     * Escapes one line of text from a document, for use inside a tag.
     *
     * @param text text of any origin
     * @return Javadoc text
     */
    public static String inline(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        Matcher spans = CODE_SPAN.matcher(flat);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (spans.find()) {
            out.append(escape(flat.substring(from, spans.start())));
            out.append(code(spans.group(1)));
            from = spans.end();
        }
        return out.append(escape(flat.substring(from))).toString().strip();
    }

    /**
     * {@return a name or value of a document, in the type of code}
     *
     * @param text text of any origin
     */
    public static String code(String text) {
        String shown = escape(text).strip();
        return shown.isEmpty() ? "(blank)" : "<code>" + shown + "</code>";
    }

    private static String render(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : PARAGRAPHS.split(text.strip(), -1)) {
            String[] parts = BULLETS.split(paragraph, -1);
            String line = wrap(inline(parts[0]));
            if (!line.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n\n<p>").append(line);
            }
            if (parts.length > 1) {
                out.append(out.isEmpty() ? "" : "\n\n").append("<ul>");
                for (String item : List.of(parts).subList(1, parts.length)) {
                    out.append("\n<li>").append(wrap(inline(item)));
                }
                out.append("\n</ul>");
            }
        }
        return out.toString();
    }

    /** Everything that could mean something to Java, Javadoc or HTML becomes a character reference. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= ' ' && c <= '~' && SPECIAL.indexOf(c) < 0) {
                out.append((char) c);
            } else if (HARMLESS.get(Character.getType(c))) {
                out.append("&#").append(c).append(';');
            } else {
                out.append(' ');
            }
        });
        return out.toString();
    }

    private static String wrap(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}
