package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class Bus extends JsonObject implements Vehicle {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String type;

    private final @Nullable String plate;

    private final @Nullable Number seats;

    private Bus(@Nullable Extras extras, @Nullable String origin, @Nullable String type,
            @Nullable String plate, @Nullable Number seats) {
        super(extras, origin);
        this.type = type;
        this.plate = plate;
        this.seats = seats;
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
    public static @Nullable Bus readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Bus read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String type = from.type;
        String plate = from.plate;
        Number seats = from.seats;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "type" -> type = Json.string(parser);
                case "plate" -> plate = Json.string(parser);
                case "seats" -> seats = Json.whole32(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = type == null ? origin(parser) : null;
        return new Bus(extras, origin, type, plate, seats);
    }

    /**
     * The property <code>type</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String type() {
        return required(this.type, "type");
    }

    /**
     * Of <code>type</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasType() {
        return has(this.type, "type");
    }

    /**
     * Of <code>type</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isTypeNull() {
        return isNull(this.type, "type");
    }

    /**
     * The property <code>plate</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String plate() {
        return optional(this.plate, "plate");
    }

    /**
     * Of <code>plate</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasPlate() {
        return has(this.plate, "plate");
    }

    /**
     * Of <code>plate</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isPlateNull() {
        return isNull(this.plate, "plate");
    }

    /**
     * The property <code>seats</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Integer seats() {
        return optional(this.seats, "seats") == null ? null : Json.toInt32(this.seats);
    }

    /**
     * Of <code>seats</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasSeats() {
        return has(this.seats, "seats");
    }

    /**
     * Of <code>seats</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isSeatsNull() {
        return isNull(this.seats, "seats");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.type = this.type;
        builder.plate = this.plate;
        builder.seats = this.seats;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("type", this.type);
        writer.member("plate", this.plate);
        writer.member("seats", this.seats);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String type;

        private @Nullable String plate;

        private @Nullable Number seats;

        private Builder() {
        }

        /**
         * Sets <code>type</code>.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(String type) {
            this.type = value("type", type);
            return this;
        }

        /**
         * Sets <code>plate</code>.
         *
         * @param plate the value
         * @return this builder
         */
        public Builder plate(String plate) {
            this.plate = value("plate", plate);
            return this;
        }

        /**
         * Sets <code>seats</code>.
         *
         * @param seats the value
         * @return this builder
         */
        public Builder seats(int seats) {
            this.seats = value("seats", seats);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Bus build() {
            require("type", this.type);
            throwIfMissing("Bus");
            return complete(Bus::read);
        }
    }
}
