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
    private final boolean secret;

    /**
     * Only for generated classes.
     *
     * @param value what it holds
     * @param received how it was written, if it was received
     * @param secret whether the value must never be printed
     */
    protected UnionValue(T value, @Nullable JsonValue received, boolean secret) {
        this.value = Objects.requireNonNull(value, "value");
        this.received = received;
        this.secret = secret;
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

    /** The value, unless it is or may be a secret: JSON of any form appears by its type only. */
    @Override
    public final String toString() {
        String text = secret ? JsonWriter.ToText.MASK : JsonWriter.ToText.kinds(value);
        return getClass().getSimpleName() + (value instanceof JsonValue && !secret ? text : "{" + text + "}");
    }
}
