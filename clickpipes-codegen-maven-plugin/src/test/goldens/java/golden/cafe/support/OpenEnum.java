package golden.cafe.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text of which some values are known; any other is kept as it came. */
public abstract class OpenEnum implements JsonModel {

    private final String value;

    /**
     * Only for generated classes.
     *
     * @param value the text on the wire
     */
    protected OpenEnum(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * The exact text on the wire.
     *
     * @return the text, known or not
     */
    public final String value() {
        return value;
    }

    @Override
    public final void writeTo(JsonGenerator generator) throws IOException {
        generator.writeString(value);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && value.equals(((OpenEnum) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The same as {@link #value()}, unless that is a secret. */
    @Override
    public String toString() {
        return value;
    }
}
