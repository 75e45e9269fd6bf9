package support;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of which some values are known; any other is kept as it came.
 *
 * @param <T> type of the number
 */
public abstract class OpenNumber<T extends Number> implements JsonModel {

    private final T value;
    private final JsonValue json;

    /**
     * Only for generated classes.
     *
     * @param value the number
     * @param json how it is written
     */
    protected OpenNumber(T value, JsonValue json) {
        this.value = Objects.requireNonNull(value, "value");
        this.json = json;
    }

    /**
     * The number.
     *
     * @return the number, known or not
     */
    public final T value() {
        return value;
    }

    /**
     * Constants by their numbers.
     *
     * @param constants all that there are
     * @param <E> their class
     * @return a map by {@link #key}
     */
    @SafeVarargs
    protected static <E extends OpenNumber<?>> Map<BigDecimal, E> index(E... constants) {
        Map<BigDecimal, E> index = new HashMap<>();
        for (E constant : constants) {
            index.putIfAbsent(key(((OpenNumber<?>) constant).json), constant);
        }
        return index;
    }

    /**
     * A number, however it is written.
     *
     * @param json the number
     * @return the same for 1, 1.0 and 1e0
     */
    protected static BigDecimal key(JsonValue json) {
        return json.asNumber().stripTrailingZeros();
    }

    /**
     * Whether this is written so.
     *
     * @param json a number
     * @return true if its digits are the same
     */
    protected final boolean isWritten(JsonValue json) {
        return this.json.equals(json);
    }

    @Override
    public final void writeTo(JsonGenerator generator) throws IOException {
        json.writeTo(generator);
    }

    /** Whether both are the same number, however it was written. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && key(json).equals(key(((OpenNumber<?>) other).json));
    }

    @Override
    public final int hashCode() {
        return key(json).hashCode();
    }

    /** The number's digits, unless it is a secret. */
    @Override
    public String toString() {
        return json.toString();
    }
}
