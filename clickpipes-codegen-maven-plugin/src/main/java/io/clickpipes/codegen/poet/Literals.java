package io.clickpipes.codegen.poet;

import com.palantir.javapoet.CodeBlock;

/** String literals for text from a document: in ASCII, so that no compiler's encoding can change them. */
public final class Literals {

    private Literals() {}

    /** The literal, quotes included. */
    public static CodeBlock text(String value) {
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
        return CodeBlock.of("$L", literal.append('"').toString());
    }
}
