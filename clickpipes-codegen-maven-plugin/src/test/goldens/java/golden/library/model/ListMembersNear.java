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
public final class ListMembersNear extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String city;

    private final @Nullable Number km;

    private ListMembersNear(@Nullable Extras extras, @Nullable String origin, @Nullable String city,
            @Nullable Number km) {
        super(extras, origin);
        this.city = city;
        this.km = km;
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
    public static @Nullable ListMembersNear readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static ListMembersNear read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String city = from.city;
        Number km = from.km;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "city" -> city = Json.string(parser);
                case "km" -> km = Json.whole64(parser);
                default -> Extras.UNKNOWN;
            });
        }
        return new ListMembersNear(extras, null, city, km);
    }

    /**
     * The property <code>city</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String city() {
        return optional(this.city, "city");
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
     * The property <code>km</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Long km() {
        return optional(this.km, "km") == null ? null : Json.toInt64(this.km);
    }

    /**
     * Of <code>km</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasKm() {
        return has(this.km, "km");
    }

    /**
     * Of <code>km</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isKmNull() {
        return isNull(this.km, "km");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.city = this.city;
        builder.km = this.km;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("city", this.city);
        writer.member("km", this.km);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String city;

        private @Nullable Number km;

        private Builder() {
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
         * Sets <code>km</code>.
         *
         * @param km the value
         * @return this builder
         */
        public Builder km(long km) {
            this.km = value("km", km);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public ListMembersNear build() {
            throwIfMissing("ListMembersNear");
            return complete(ListMembersNear::read);
        }
    }
}
