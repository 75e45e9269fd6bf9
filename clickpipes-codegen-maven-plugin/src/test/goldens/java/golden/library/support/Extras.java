package golden.library.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Opaque to all but the support types. The members of an object that its typed fields can not hold: unknown ones, JSON nulls, and values
 * of another type than the schema says. An immutable chain, the last member first, since most objects
 * have none and few have many.
 */
public final class Extras {

    /** Stands for the value of a member that the schema does not name; only for generated classes. */
    public static final Object UNKNOWN = new Object();

    final String name;
    final JsonValue value;
    /** Where the value is, if it does not fit its schema. */
    final @Nullable String pointer;
    /** JSON type of the value at that place. */
    final JsonValue.Kind kind;
    /** Why it does not fit, if a class of the user's choice said so. */
    final @Nullable Exception reason;

    private final @Nullable Extras before;

    private Extras(
            String name,
            JsonValue value,
            @Nullable String pointer,
            JsonValue.Kind kind,
            @Nullable Exception reason,
            @Nullable Extras before) {
        this.name = name;
        this.value = value;
        this.pointer = pointer;
        this.kind = kind;
        this.reason = reason;
        this.before = before;
    }

    static @Nullable Extras find(@Nullable Extras last, String name) {
        for (Extras each = last; each != null; each = each.before) {
            if (each.name.equals(name)) {
                return each;
            }
        }
        return null;
    }

    static Extras put(@Nullable Extras last, String name, JsonValue value, @Nullable String pointer) {
        return new Extras(name, value, pointer, value.kind(), null, remove(last, name));
    }

    /** The same, where what does not fit is not the value itself but one inside. */
    static Extras put(@Nullable Extras last, String name, Json.Mismatch misfit) {
        return new Extras(name, misfit.value, misfit.pointer, misfit.kind, misfit.reason, remove(last, name));
    }

    static @Nullable Extras remove(@Nullable Extras last, String name) {
        if (last == null || find(last, name) == null) {
            return last;
        }
        return last.name.equals(name)
                ? last.before
                : new Extras(last.name, last.value, last.pointer, last.kind, last.reason, remove(last.before, name));
    }

    /** All of them, in the order in which they were put. */
    static Iterable<Extras> inOrder(@Nullable Extras last) {
        Deque<Extras> all = new ArrayDeque<>();
        for (Extras each = last; each != null; each = each.before) {
            all.addFirst(each);
        }
        return all;
    }

    /** Without their order, which JSON does not give a meaning. */
    static Map<String, JsonValue> asMap(@Nullable Extras last) {
        Map<String, JsonValue> members = new HashMap<>();
        for (Extras each = last; each != null; each = each.before) {
            members.put(each.name, each.value);
        }
        return members;
    }

    boolean isNull() {
        return value.kind() == JsonValue.Kind.NULL;
    }
}
