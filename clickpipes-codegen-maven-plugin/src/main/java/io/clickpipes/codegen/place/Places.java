package io.clickpipes.codegen.place;

import io.clickpipes.codegen.diagnostic.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds places in one text, JSON or YAML. */
public final class Places {

    /** Where Swagger 2.0 keeps what the object model calls by the names of OpenAPI 3. */
    private static final Map<String, String> FORMER = Map.of(
            "schemas", "definitions",
            "parameters", "parameters",
            "responses", "responses",
            "requestBodies", "parameters",
            "securitySchemes", "securityDefinitions");

    private static final Place START = new Place(1, 1);

    private final @Nullable TextNode root;
    private final @Nullable Place broken;

    private Places(@Nullable TextNode root, @Nullable Place broken) {
        this.root = root;
        this.broken = broken;
    }

    /**
     * The places of a text, which may be neither JSON nor YAML.
     *
     * @param text JSON or YAML
     * @return the places of everything in it; of nothing if it is broken from the start
     */
    public static Places of(String text) {
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return yaml(text, null);
        }
        try {
            return new Places(JsonPlaces.read(text), null);
        } catch (BrokenTextException e) {
            // Flow style YAML begins like JSON does.
            return yaml(text, e);
        }
    }

    private static Places yaml(String text, @Nullable BrokenTextException json) {
        try {
            return new Places(YamlPlaces.read(text), null);
        } catch (BrokenTextException e) {
            BrokenTextException first = json == null ? e : json;
            return new Places(first.before(), first.place());
        }
    }

    /**
     * Where a value is: its name if it is a member of an object, otherwise its first character.
     *
     * @param pointer JSON pointer that begins with {@code #}
     * @return the place of the value, or of the nearest one around it that the text has. For the whole, the place where
     *     the text is broken, if it is
     */
    public Place find(String pointer) {
        List<String> names = names(pointer);
        if (names.isEmpty() || root == null) {
            return broken == null ? START : broken;
        }
        if (names.size() > 1 && names.get(0).equals("components") && !root.has("components")) {
            String former = FORMER.get(names.get(1));
            if (former != null) {
                names.subList(0, 2).clear();
                names.add(0, former);
            }
        }
        return find(names);
    }

    private Place find(List<String> names) {
        TextNode node = Objects.requireNonNull(root);
        int i = 0;
        while (i < names.size()) {
            TextNode next = member(node, names.get(i));
            if (next != null) {
                node = next;
                i++;
            } else if (names.get(i).equals("content") && node.has("schema")) {
                // 2.0 has no media types between a response and its schema.
                i += 2;
            } else {
                break;
            }
        }
        return node.place();
    }

    private static @Nullable TextNode member(TextNode node, String name) {
        TextNode member = node.get(name);
        if (member != null || name.indexOf('%') < 0) {
            return member;
        }
        try {
            return node.get(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        int slash = pointer.indexOf('/');
        if (slash >= 0) {
            for (String each : pointer.substring(slash + 1).split("/", -1)) {
                names.add(each.replace("~1", "/").replace("~0", "~"));
            }
        }
        return names;
    }
}
