package io.clickpipes.client;

import io.clickpipes.client.support.PropertyException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what may be missing or odd in an answer. Accessors complain about that; here it is the same as nothing. */
final class Lenient {

    private Lenient() {}

    static <T> @Nullable T read(Supplier<? extends @Nullable T> accessor) {
        try {
            return accessor.get();
        } catch (PropertyException e) {
            return null;
        }
    }
}
