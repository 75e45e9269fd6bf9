package support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that its typed fields can not hold: unknown ones, JSON nulls, and values
 * of another type than the schema says. A short list, since most objects have few.
 */
final class Extras {

    /** One member. The pointer is there where the value does not fit its schema. */
    record Entry(String name, JsonValue value, @Nullable String pointer) {}

    private static final Extras NONE = new Extras(List.of(), null);

    private final List<Entry> entries;
    private final @Nullable String origin;

    private Extras(List<Entry> entries, @Nullable String origin) {
        this.entries = entries;
        this.origin = origin;
    }

    static Extras of(@Nullable List<Entry> entries, @Nullable String origin) {
        return entries == null && origin == null
                ? NONE
                : new Extras(entries == null ? List.of() : List.copyOf(entries), origin);
    }

    List<Entry> entries() {
        return entries;
    }

    /** Pointer of the object itself, where it was read and lacks something. */
    String origin() {
        return origin == null ? "" : origin;
    }

    @Nullable Entry find(String name) {
        for (Entry entry : entries) {
            if (entry.name.equals(name)) {
                return entry;
            }
        }
        return null;
    }

    static boolean has(@Nullable List<Entry> entries, String name) {
        if (entries != null) {
            for (Entry entry : entries) {
                if (entry.name.equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same, changed: the entry of that name goes, and the new one, if any, is added. */
    static @Nullable List<Entry> with(@Nullable List<Entry> entries, String name, @Nullable Entry added) {
        if (entries == null && added == null) {
            return null;
        }
        List<Entry> changed = entries instanceof ArrayList<Entry> own ? own : new ArrayList<>(4);
        if (entries != null && entries != changed) {
            changed.addAll(entries);
        }
        if (has(changed, name)) {
            changed.removeIf(entry -> entry.name.equals(name));
        }
        if (added != null) {
            changed.add(added);
        }
        return changed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras that && asMap().equals(that.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    private Map<String, JsonValue> asMap() {
        Map<String, JsonValue> members = new HashMap<>();
        entries.forEach(entry -> members.put(entry.name, entry.value));
        return members;
    }
}
