package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonValue;
import golden.library.support.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class Vinyl extends JsonObject implements Carrier {
    private static final Builder EMPTY = new Builder();

    private final @Nullable JsonValue speed;

    private final @Nullable String label;

    private Vinyl(@Nullable Extras extras, @Nullable String origin, @Nullable JsonValue speed,
            @Nullable String label) {
        super(extras, origin);
        this.speed = speed;
        this.label = label;
    }

    /**
     * A builder without any property.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    public static @Nullable Vinyl readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Vinyl read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        JsonValue speed = from.speed;
        String label = from.label;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "speed" -> speed = Json.number(parser);
                case "label" -> label = Json.string(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = speed == null ? origin(parser) : null;
        return new Vinyl(extras, origin, speed, label);
    }

    /**
     * The property <code>speed</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public BigDecimal speed() {
        return required(this.speed, "speed").asNumber();
    }

    /**
     * Of <code>speed</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasSpeed() {
        return has(this.speed, "speed");
    }

    /**
     * Of <code>speed</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isSpeedNull() {
        return isNull(this.speed, "speed");
    }

    /**
     * The property <code>label</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String label() {
        return optional(this.label, "label");
    }

    /**
     * Of <code>label</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasLabel() {
        return has(this.label, "label");
    }

    /**
     * Of <code>label</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isLabelNull() {
        return isNull(this.label, "label");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.speed = this.speed;
        builder.label = this.label;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("speed", this.speed);
        writer.member("label", this.label);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable JsonValue speed;

        private @Nullable String label;

        private Builder() {
        }

        /**
         * Sets <code>speed</code>.
         *
         * @param speed the value
         * @return this builder
         */
        public Builder speed(BigDecimal speed) {
            this.speed = JsonValue.of(value("speed", speed));
            return this;
        }

        /**
         * Sets <code>label</code>.
         *
         * @param label the value
         * @return this builder
         */
        public Builder label(String label) {
            this.label = value("label", label);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Vinyl build() {
            require("speed", this.speed);
            throwIfMissing("Vinyl");
            return complete(Vinyl::read);
        }
    }
}
