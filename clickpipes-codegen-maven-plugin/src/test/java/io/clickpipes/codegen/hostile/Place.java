package io.clickpipes.codegen.hostile;

/**
 * Somewhere in a document where a text can stand.
 *
 * @param name for messages
 * @param template a document in JSON; the text takes the place of each {@code @@}
 * @param probe shows that the value arrived
 * @param shape whether classes must be built like those of the harmless text
 */
record Place(String name, String template, Probe probe, boolean shape) {

    /** Looks at what was generated, and fails if the text is not in it as it should be. */
    interface Probe {

        /** For texts that no code depends on. */
        Probe NONE = (made, text) -> {};

        void check(Made made, String text) throws Exception;
    }

    static Place prose(String name, String template) {
        return new Place(name, template, Probe.NONE, true);
    }

    static Place value(String name, String template, Probe probe) {
        return new Place(name, template, probe, true);
    }

    /** A text that may change what is generated, such as a format. */
    static Place meaning(String name, String template, Probe probe) {
        return new Place(name, template, probe, false);
    }

    /** A document of schemas. */
    static String schemas(String schemas) {
        return "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},"
                + "\"components\":{\"schemas\":{" + schemas + "}}}";
    }

    /** A document of one operation, {@code GET /a} or another. */
    static String operation(String path, String method, String members) {
        String comma = members.isEmpty() ? "" : ",";
        String answer = members.contains("\"responses\"")
                ? members
                : members + comma + "\"responses\":{\"200\":{\"description\":\"d\"}}";
        return "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{\"" + path + "\":{\""
                + method + "\":{" + answer + "}}}}";
    }

    /** The document with a text in it. */
    String document(String text) {
        return template.replace("@@", escaped(text));
    }

    /** Pure ASCII, so that every character survives any file. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
