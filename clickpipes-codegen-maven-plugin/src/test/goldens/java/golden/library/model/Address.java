package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import golden.library.support.Extras;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonWriter;
import golden.library.support.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class Address extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String street;

    private final @Nullable String city;

    private final @Nullable Kind kind;

    private Address(@Nullable Extras extras, @Nullable String origin, @Nullable String street,
            @Nullable String city, @Nullable Kind kind) {
        super(extras, origin);
        this.street = street;
        this.city = city;
        this.kind = kind;
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
    public static @Nullable Address readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Address read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String street = from.street;
        String city = from.city;
        Kind kind = from.kind;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "street" -> street = Json.string(parser);
                case "city" -> city = Json.string(parser);
                case "kind" -> kind = Kind.readFrom(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = street == null || city == null ? origin(parser) : null;
        return new Address(extras, origin, street, city, kind);
    }

    /**
     * The property <code>street</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String street() {
        return required(this.street, "street");
    }

    /**
     * Of <code>street</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasStreet() {
        return has(this.street, "street");
    }

    /**
     * Of <code>street</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isStreetNull() {
        return isNull(this.street, "street");
    }

    /**
     * The property <code>city</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String city() {
        return required(this.city, "city");
    }

    /**
     * Of <code>city</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasCity() {
        return has(this.city, "city");
    }

    /**
     * Of <code>city</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isCityNull() {
        return isNull(this.city, "city");
    }

    /**
     * The property <code>kind</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Kind kind() {
        return optional(this.kind, "kind");
    }

    /**
     * Of <code>kind</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasKind() {
        return has(this.kind, "kind");
    }

    /**
     * Of <code>kind</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isKindNull() {
        return isNull(this.kind, "kind");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.street = this.street;
        builder.city = this.city;
        builder.kind = this.kind;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("street", this.street);
        writer.member("city", this.city);
        writer.member("kind", this.kind);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String street;

        private @Nullable String city;

        private @Nullable Kind kind;

        private Builder() {
        }

        /**
         * Sets <code>street</code>.
         *
         * @param street the value
         * @return this builder
         */
        public Builder street(String street) {
            this.street = value("street", street);
            return this;
        }

        /**
         * Sets <code>city</code>.
         *
         * @param city the value
         * @return this builder
         */
        public Builder city(String city) {
            this.city = value("city", city);
            return this;
        }

        /**
         * Sets <code>kind</code>.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(Kind kind) {
            this.kind = value("kind", kind);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Address build() {
            require("street", this.street);
            require("city", this.city);
            throwIfMissing("Address");
            return complete(Address::read);
        }
    }

    /**
     * One of a list of texts that may grow.
     */
    public static final class Kind extends OpenEnum {
        /**
         * The text <code>home</code>.
         */
        public static final Kind HOME = new Kind("home", Known.HOME);

        /**
         * The text <code>work</code>.
         */
        public static final Kind WORK = new Kind("work", Known.WORK);

        private final Known known;

        private Kind(String value, Known known) {
            super(value);
            this.known = known;
        }

        /**
         * The value with this text; one that the document does not list is kept.
         *
         * @param value the exact text
         * @return the value
         */
        public static Kind of(String value) {
            return switch (value) {
                case "home" -> HOME;
                case "work" -> WORK;
                default -> new Kind(value, Known.UNKNOWN);
            };
        }

        /**
         * Reads the value at the current token.
         *
         * @param parser stands on the first token of the value; afterwards on the last
         * @return the value, or null, with nothing consumed, if it has another JSON type
         * @throws IOException if the text is not JSON, or its source fails
         */
        public static @Nullable Kind readFrom(JsonParser parser) throws IOException {
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
             * The text <code>home</code>.
             */
            HOME,

            /**
             * The text <code>work</code>.
             */
            WORK,

            /**
             * Any other text.
             */
            UNKNOWN
        }
    }
}
