package io.clickpipes.codegen.poet;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** String literals for text from a document: in ASCII, so that no compiler's encoding can change them. */
public final class Literals {

    /** Of one constant in a class file, in its form of UTF-8, where no character takes more than three. */
    private static final int MOST_BYTES = 65_535;

    private static final int PART = MOST_BYTES / 3;

    private Literals() {}

    /**
     * {@return an expression of the text: a literal, quotes included, where the class file has room for it, else a call that
     * joins several when it runs}
     *
     * @param value any text
     */
    public static CodeBlock text(String value) {
        if (isConstant(value)) {
            return CodeBlock.of("$L", literal(value));
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < value.length(); i += PART) {
            parts.add(literal(value.substring(i, Math.min(value.length(), i + PART))));
        }
        return CodeBlock.of("$T.join($S, $L)", String.class, "", String.join(", ", parts));
    }

    /**
     * {@return whether {@link #text} is a constant, which may stand in an annotation or after {@code case}}
     *
     * @param value any text
     */
    public static boolean isConstant(String value) {
        if (value.length() <= PART) {
            return true;
        }
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            bytes += c == 0 || c > 0x7f ? c > 0x7ff ? 3 : 2 : 1;
        }
        return bytes <= MOST_BYTES;
    }

    /**
     * How many constants {@link #text} takes.
     *
     * @param value any text
     * @return one, unless the text is longer than a constant can be
     */
    public static int parts(String value) {
        return isConstant(value) ? 1 : (value.length() + PART - 1) / PART;
    }

    private static String literal(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        literal.append(String.format("\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }
}
