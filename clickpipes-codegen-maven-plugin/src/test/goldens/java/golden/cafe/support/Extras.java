package golden.cafe.support;

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

    /** A {@link JsonValue}, or a {@link Misfit}. */
    private final Object held;

    private final @Nullable Extras before;

    private Extras(String name, Object held, @Nullable Extras before) {
        this.name = name;
        this.held = held;
        this.before = before;
    }

    /**
     * A value that does not fit its schema.
     *
     * @param value the whole value
     * @param pointer where that is which does not fit, the value itself or something inside
     * @param kind its JSON type
     * @param reason why it does not fit, if a class of the user's choice said so
     */
    record Misfit(JsonValue value, String pointer, JsonValue.Kind kind, @Nullable Exception reason) {}

    static @Nullable Extras find(@Nullable Extras last, String name) {
        for (Extras each = last; each != null; each = each.before) {
            if (each.name.equals(name)) {
                return each;
            }
        }
        return null;
    }

    static Extras put(@Nullable Extras last, String name, JsonValue value, @Nullable String pointer) {
        Object held = pointer == null ? value : new Misfit(value, pointer, value.kind(), null);
        return new Extras(name, held, remove(last, name));
    }

    /** The same, where what does not fit is not the value itself but one inside. */
    static Extras put(@Nullable Extras last, String name, Json.Mismatch misfit) {
        Misfit held = new Misfit(misfit.value, misfit.pointer, misfit.kind, misfit.reason);
        return new Extras(name, held, remove(last, name));
    }

    static @Nullable Extras remove(@Nullable Extras last, String name) {
        if (last == null || find(last, name) == null) {
            return last;
        }
        return last.name.equals(name)
                ? last.before
                : new Extras(last.name, last.held, remove(last.before, name));
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
            members.put(each.name, each.value());
        }
        return members;
    }

    JsonValue value() {
        return held instanceof Misfit misfit ? misfit.value : (JsonValue) held;
    }

    /** What does not fit; without a place of its own it is the value of the member. */
    Misfit misfit() {
        return held instanceof Misfit misfit ? misfit : new Misfit(value(), "/" + name, value().kind(), null);
    }

    boolean isNull() {
        return held == JsonValue.NULL;
    }
}
