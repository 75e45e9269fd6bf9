package io.clickpipes.client.update;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The members that a login is made of. They go into the request only at the end, so that of two logins the second one
 * is sent and nothing of the first; and of a login and a {@code clearX()}, whichever came last.
 *
 * @param <A> the builder of the generated model
 */
final class LoginMembers<A> {

    private final Map<String, Consumer<A>> values = new LinkedHashMap<>();
    private final Map<String, Consumer<A>> nulls = new LinkedHashMap<>();

    /** Another login begins: nothing is left of the one before. */
    void begin() {
        values.clear();
    }

    /** A member of the login; null where it has none. */
    <T> void value(String name, @Nullable T value, BiConsumer<A, T> setter) {
        if (value != null) {
            values.put(name, arm -> setter.accept(arm, value));
            nulls.remove(name);
        }
    }

    /** The member is null now, whatever the login says. */
    void clear(String name, Consumer<A> setter) {
        values.remove(name);
        nulls.put(name, setter);
    }

    boolean cleared(String name) {
        return nulls.containsKey(name);
    }

    A applyTo(A arm) {
        values.values().forEach(each -> each.accept(arm));
        nulls.values().forEach(each -> each.accept(arm));
        return arm;
    }
}
