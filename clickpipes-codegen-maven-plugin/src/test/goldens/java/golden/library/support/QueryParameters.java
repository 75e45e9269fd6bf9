package golden.library.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request in its order, where a name may occur more than once. It is a map only
 * because Retrofit's {@code @QueryMap} takes one.
 */
public final class QueryParameters extends AbstractMap<String, String> {

    private final List<Map.Entry<String, String>> pairs = new ArrayList<>();

    /** An empty query. */
    public QueryParameters() {}

    /**
     * Adds a value; a list is written as the parameter's style says.
     *
     * @param name the parameter's name
     * @param value its value, a list, a map, or null for nothing
     * @param delimiter what stands between the items of a list; empty to repeat the name
     * @param deep whether a map's members are written as {@code name[member]}
     * @return this
     */
    public QueryParameters add(String name, @Nullable Object value, String delimiter, boolean deep) {
        if (value instanceof Collection<?> items && delimiter.isEmpty()) {
            items.forEach(item -> pair(name, text(item)));
        } else if (value instanceof Collection<?> items) {
            List<String> texts = new ArrayList<>();
            items.forEach(item -> texts.add(encode(text(item))));
            pairs.add(Map.entry(encode(name), String.join(encode(delimiter), texts)));
        } else if (value instanceof Map<?, ?> members) {
            addMembers(name, members, delimiter, deep);
        } else if (value instanceof JsonModel model) {
            addModel(name, JsonValue.of(model), delimiter, deep);
        } else if (value != null) {
            pair(name, text(value));
        }
        return this;
    }

    private void addMembers(String name, Map<?, ?> members, String delimiter, boolean deep) {
        if (deep || delimiter.isEmpty()) {
            members.forEach((key, item) -> pair(deep ? name + "[" + key + "]" : String.valueOf(key), text(item)));
        } else {
            List<Object> flat = new ArrayList<>();
            members.forEach((key, item) -> flat.addAll(List.of(key, text(item))));
            add(name, flat, delimiter, false);
        }
    }

    /** A union or an object; of a union the value decides. */
    private void addModel(String name, JsonValue json, String delimiter, boolean deep) {
        switch (json.kind()) {
            case OBJECT -> addMembers(name, json.asMap(), delimiter, deep);
            case ARRAY -> add(name, json.asList(), delimiter, deep);
            default -> pair(name, text(json));
        }
    }

    /**
     * Adds a cookie to headers.
     *
     * @param headers headers by name
     * @param name the cookie's name
     * @param value its value
     * @return the headers
     */
    public static Map<String, String> cookie(Map<String, String> headers, String name, Object value) {
        headers.merge("Cookie", name + "=" + Formats.plain(value), (some, more) -> some + "; " + more);
        return headers;
    }

    private void pair(String name, String value) {
        pairs.add(Map.entry(encode(name), encode(value)));
    }

    private static String encode(String text) {
        return text.equals(",") ? text : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "null" : Formats.plain(value);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return pairs.iterator();
            }

            @Override
            public int size() {
                return pairs.size();
            }
        };
    }
}
