package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A selected node and where it is. */
public final class Match {

    private final Place place;

    Match(Place place) {
        this.place = place;
    }

    /**
     * Member names ({@code String}) and array indices ({@code Integer}) from the root down; empty for the root.
     *
     * @return the way to the match
     */
    public List<Object> path() {
        return place.path();
    }

    /** {@return the node itself, not a copy} */
    public JsonNode node() {
        return place.node();
    }

    /** {@return the one canonical query that selects this node (RFC 9535, section 2.7), such as {@code $['a'][0]}} */
    public String normalizedPath() {
        StringBuilder text = new StringBuilder("$");
        for (Object key : path()) {
            text.append('[');
            if (key instanceof Integer) {
                text.append(key);
            } else {
                text.append('\'');
                key.toString().chars().forEach(unit -> appendEscaped(text, (char) unit));
                text.append('\'');
            }
            text.append(']');
        }
        return text.toString();
    }

    /** The normalized path. */
    @Override
    public String toString() {
        return normalizedPath();
    }

    private static void appendEscaped(StringBuilder text, char unit) {
        switch (unit) {
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            case '\'' -> text.append("\\'");
            case '\\' -> text.append("\\\\");
            default -> {
                if (unit < ' ') {
                    text.append(String.format("\\u%04x", (int) unit));
                } else {
                    text.append(unit);
                }
            }
        }
    }
}
