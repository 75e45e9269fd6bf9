package golden.cafe.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import golden.cafe.support.Extras;
import golden.cafe.support.Json;
import golden.cafe.support.JsonObject;
import golden.cafe.support.JsonValue;
import golden.cafe.support.JsonWriter;
import golden.cafe.support.OpenEnum;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class Order extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable Cup cup;

    private final @Nullable JsonValue price;

    private Order(@Nullable Extras extras, @Nullable String origin, @Nullable Cup cup,
            @Nullable JsonValue price) {
        super(extras, origin);
        this.cup = cup;
        this.price = price;
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
    public static @Nullable Order readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Order read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        Cup cup = from.cup;
        JsonValue price = from.price;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "cup" -> cup = Cup.readFrom(parser);
                case "price" -> price = Json.number(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = cup == null ? origin(parser) : null;
        return new Order(extras, origin, cup, price);
    }

    /**
     * The property <code>cup</code>.
     *
     * @return the value, never null
     * @throws golden.cafe.support.MissingPropertyException if it was received without one
     */
    public Cup cup() {
        return required(this.cup, "cup");
    }

    /**
     * Of <code>cup</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasCup() {
        return has(this.cup, "cup");
    }

    /**
     * Of <code>cup</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isCupNull() {
        return isNull(this.cup, "cup");
    }

    /**
     * The property <code>price</code>.
     *
     * <p>May be null.
     *
     * @return the value, or null if there is none
     */
    public @Nullable BigDecimal price() {
        return optional(this.price, "price") == null ? null : this.price.asNumber();
    }

    /**
     * Of <code>price</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasPrice() {
        return has(this.price, "price");
    }

    /**
     * Of <code>price</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isPriceNull() {
        return isNull(this.price, "price");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.cup = this.cup;
        builder.price = this.price;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("cup", this.cup);
        writer.member("price", this.price);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable Cup cup;

        private @Nullable JsonValue price;

        private Builder() {
        }

        /**
         * Sets <code>cup</code>.
         *
         * @param cup the value
         * @return this builder
         */
        public Builder cup(Cup cup) {
            this.cup = value("cup", cup);
            return this;
        }

        /**
         * Sets <code>price</code>.
         *
         * <p>May be null.
         *
         * @param price the value
         * @return this builder
         */
        public Builder price(BigDecimal price) {
            this.price = JsonValue.of(value("price", price));
            return this;
        }

        /**
         * Sets <code>price</code> to JSON null.
         *
         * @return this builder
         */
        public Builder priceNull() {
            this.price = null;
            setNull("price");
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.cafe.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Order build() {
            require("cup", this.cup);
            throwIfMissing("Order");
            return complete(Order::read);
        }
    }

    /**
     * One of a list of texts that may grow.
     */
    public static final class Cup extends OpenEnum {
        /**
         * The text <code>small</code>.
         */
        public static final Cup SMALL = new Cup("small", Known.SMALL);

        /**
         * The text <code>large</code>.
         */
        public static final Cup LARGE = new Cup("large", Known.LARGE);

        private final Known known;

        private Cup(String value, Known known) {
            super(value);
            this.known = known;
        }

        /**
         * The value with this text; one that the document does not list is kept.
         *
         * @param value the exact text
         * @return the value
         */
        public static Cup of(String value) {
            return switch (value) {
                case "small" -> SMALL;
                case "large" -> LARGE;
                default -> new Cup(value, Known.UNKNOWN);
            };
        }

        /**
         * Reads the value at the current token.
         *
         * @param parser stands on the first token of the value; afterwards on the last
         * @return the value, or null, with nothing consumed, if it has another JSON type
         * @throws IOException if the text is not JSON, or its source fails
         */
        public static @Nullable Cup readFrom(JsonParser parser) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING) ? of(parser.getText()) : null;
        }

        /**
         * This value for {@code switch}.
         *
         * @return {@code UNKNOWN} for an unlisted text
         */
        public Known known() {
            return this.known;
        }

        /**
         * The values that the document lists, for {@code switch}.
         */
        public enum Known {
            /**
             * The text <code>small</code>.
             */
            SMALL,

            /**
             * The text <code>large</code>.
             */
            LARGE,

            /**
             * Any other text.
             */
            UNKNOWN
        }
    }
}
