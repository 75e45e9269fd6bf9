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
public final class Bicycle extends JsonObject implements Vehicle {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String type;

    private final @Nullable String plate;

    private final @Nullable Boolean basket;

    private Bicycle(@Nullable Extras extras, @Nullable String origin, @Nullable String type,
            @Nullable String plate, @Nullable Boolean basket) {
        super(extras, origin);
        this.type = type;
        this.plate = plate;
        this.basket = basket;
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
    public static @Nullable Bicycle readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Bicycle read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String type = from.type;
        String plate = from.plate;
        Boolean basket = from.basket;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "type" -> type = Json.string(parser);
                case "plate" -> plate = Json.string(parser);
                case "basket" -> basket = Json.bool(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = type == null ? origin(parser) : null;
        return new Bicycle(extras, origin, type, plate, basket);
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
     * The property <code>basket</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Boolean basket() {
        return optional(this.basket, "basket");
    }

    /**
     * Of <code>basket</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasBasket() {
        return has(this.basket, "basket");
    }

    /**
     * Of <code>basket</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isBasketNull() {
        return isNull(this.basket, "basket");
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
        builder.basket = this.basket;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("type", this.type);
        writer.member("plate", this.plate);
        writer.member("basket", this.basket);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String type;

        private @Nullable String plate;

        private @Nullable Boolean basket;

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
         * Sets <code>basket</code>.
         *
         * @param basket the value
         * @return this builder
         */
        public Builder basket(boolean basket) {
            this.basket = value("basket", basket);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Bicycle build() {
            require("type", this.type);
            throwIfMissing("Bicycle");
            return complete(Bicycle::read);
        }
    }
}
