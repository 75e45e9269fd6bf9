package support;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of a union that is not a class of its own.
 *
 * @param <T> type of the value
 */
public abstract class UnionValue<T> implements JsonModel {

    private final T value;

    /**
     * Only for generated classes.
     *
     * @param value what it holds
     */
    protected UnionValue(T value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * What it holds.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    @Override
    public final void writeTo(JsonGenerator generator) throws IOException {
        Json.write(generator, value);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && value.equals(((UnionValue<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The value, unless nothing is known about it: that could be a secret, and only its JSON type is named. */
    @Override
    public final String toString() {
        return getClass().getSimpleName()
                + (value instanceof JsonValue json ? "{" + json.kind() + "}" : "{" + value + "}");
    }
}
