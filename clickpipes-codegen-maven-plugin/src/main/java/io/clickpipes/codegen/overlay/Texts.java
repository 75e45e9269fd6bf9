package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.JsonNode;

/** How messages speak of what stands in a document. */
final class Texts {

    private static final int LONGEST = 200;

    private Texts() {}

    /** Text of a document in quotes, on one line and not too long. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return "\"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "\"";
    }

    /** The kind of a node, with its article. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "a truth value";
            default -> "null";
        };
    }

    /** A pointer one member deeper. */
    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
