package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Formats;
import golden.library.support.JsonObject;
import golden.library.support.JsonWriter;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class Json extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String x;

    private Json(@Nullable Extras extras, @Nullable String origin, @Nullable String x) {
        super(extras, origin);
        this.x = x;
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
    public static @Nullable Json readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Json read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String x = from.x;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "x" -> x = Formats.readUuid(parser);
                default -> Extras.UNKNOWN;
            });
        }
        return new Json(extras, null, x);
    }

    /**
     * The property <code>x</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable UUID x() {
        return optional(this.x, "x") == null ? null : Formats.toUuid(this.x);
    }

    /**
     * Of <code>x</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasX() {
        return has(this.x, "x");
    }

    /**
     * Of <code>x</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isXNull() {
        return isNull(this.x, "x");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.x = this.x;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("x", this.x);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String x;

        private Builder() {
        }

        /**
         * Sets <code>x</code>.
         *
         * @param x the value
         * @return this builder
         */
        public Builder x(UUID x) {
            this.x = Formats.text(value("x", x));
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Json build() {
            throwIfMissing("Json");
            return complete(Json::read);
        }
    }
}
