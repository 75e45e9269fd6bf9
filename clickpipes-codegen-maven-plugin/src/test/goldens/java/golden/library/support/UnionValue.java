package golden.library.support;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of a union that is not a class of its own.
 *
 * @param <T> type of the value
 */
public abstract class UnionValue<T> implements JsonModel {

    private final T value;
    private final @Nullable JsonValue received;

    /**
     * Only for generated classes.
     *
     * @param value what it holds
     * @param received how it was written, if it was received
     */
    protected UnionValue(T value, @Nullable JsonValue received) {
        this.value = Objects.requireNonNull(value, "value");
        this.received = received;
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
        Json.write(generator, received == null ? value : received);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && Objects.deepEquals(value, ((UnionValue<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return Arrays.deepHashCode(new Object[] {value});
    }

    /** The value, unless nothing is known about it: that could be a secret, and only its JSON type is named. */
    @Override
    public final String toString() {
        return getClass().getSimpleName()
                + (value instanceof JsonValue json ? "{" + json.kind() + "}" : "{" + value + "}");
    }
}
