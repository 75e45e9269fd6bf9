package golden.library.support;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
     * Adds a value; a list or an object is written as the parameter's style says.
     *
     * @param name the parameter's name
     * @param value its value, a list, a map, or null for nothing
     * @param delimiter what stands between the items of a list; empty to repeat the name
     * @param deep whether members are written as {@code name[member]}
     * @return this
     */
    public QueryParameters add(String name, @Nullable Object value, String delimiter, boolean deep) {
        add(name, value, delimiter, deep, Styles::encode);
        return this;
    }

    /**
     * Adds a value in which characters with a meaning in addresses stay, as far as a query allows it.
     *
     * @param name the parameter's name
     * @param value its value, a list, a map, or null for nothing
     * @param delimiter what stands between the items of a list; empty to repeat the name
     * @param deep whether members are written as {@code name[member]}
     * @return this
     */
    public QueryParameters addReserved(String name, @Nullable Object value, String delimiter, boolean deep) {
        add(name, value, delimiter, deep, Styles::encodeButReserved);
        return this;
    }

    private void add(
            String name, @Nullable Object value, String delimiter, boolean deep, UnaryOperator<String> encode) {
        if (value == null) {
            return;
        }
        Object shape = Styles.shape(value);
        if (deep && !(shape instanceof String)) {
            deep(name, shape, encode);
        } else if (shape instanceof Map<?, ?> members && delimiter.isEmpty()) {
            members.forEach((key, item) -> pair(String.valueOf(key), Styles.text(item), encode));
        } else if (shape instanceof Map<?, ?> members) {
            List<String> flat = new ArrayList<>();
            members.forEach((key, item) -> flat.addAll(List.of(String.valueOf(key), Styles.text(item))));
            joined(name, flat, delimiter, encode);
        } else if (shape instanceof List<?> items && delimiter.isEmpty()) {
            items.forEach(item -> pair(name, Styles.text(item), encode));
        } else if (shape instanceof List<?> items) {
            joined(name, items.stream().map(Styles::text).toList(), delimiter, encode);
        } else {
            pair(name, shape.toString(), encode);
        }
    }

    private void deep(String name, @Nullable Object value, UnaryOperator<String> encode) {
        Object shape = value == null ? "null" : Styles.shape(value);
        if (shape instanceof Map<?, ?> members) {
            members.forEach((key, item) -> deep(name + "[" + key + "]", item, encode));
        } else if (shape instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                deep(name + "[" + i + "]", items.get(i), encode);
            }
        } else {
            pair(name, shape.toString(), encode);
        }
    }

    private void joined(String name, List<String> texts, String delimiter, UnaryOperator<String> encode) {
        String between = delimiter.equals(",") ? delimiter : Styles.encode(delimiter);
        pairs.add(Map.entry(
                Styles.encode(name), texts.stream().map(encode).collect(Collectors.joining(between))));
    }

    private void pair(String name, String value, UnaryOperator<String> encode) {
        pairs.add(Map.entry(Styles.encode(name), encode.apply(value)));
    }

    /** As the content of a web form. */
    String toForm() {
        // A percent sign of a value is encoded itself, so that %20 is always a space.
        return pairs.stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&"))
                .replace("%20", "+");
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
