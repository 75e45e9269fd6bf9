package support;

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
            members.forEach((key, item) -> pair(deep ? name + "[" + key + "]" : String.valueOf(key), text(item)));
        } else if (value instanceof JsonObject object) {
            add(name, JsonValue.of(object).asMap(), delimiter, deep);
        } else if (value != null) {
            pair(name, text(value));
        }
        return this;
    }

    private void pair(String name, String value) {
        pairs.add(Map.entry(encode(name), encode(value)));
    }

    private static String encode(String text) {
        return text.equals(",") ? text : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String text(@Nullable Object value) {
        if (value instanceof java.time.OffsetDateTime time) {
            return Formats.text(time);
        }
        if (value instanceof JsonValue json && json.kind() == JsonValue.Kind.STRING) {
            return json.asString();
        }
        return String.valueOf(value);
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
