package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Formats;
import golden.library.support.JsonObject;
import golden.library.support.JsonWriter;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class Audited extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String at;

    private Audited(@Nullable Extras extras, @Nullable String origin, @Nullable String at) {
        super(extras, origin);
        this.at = at;
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
    public static @Nullable Audited readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Audited read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String at = from.at;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "at" -> at = Formats.readDateTime(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = at == null ? origin(parser) : null;
        return new Audited(extras, origin, at);
    }

    /**
     * The property <code>at</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public OffsetDateTime at() {
        return Formats.toDateTime(required(this.at, "at"));
    }

    /**
     * Of <code>at</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasAt() {
        return has(this.at, "at");
    }

    /**
     * Of <code>at</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isAtNull() {
        return isNull(this.at, "at");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.at = this.at;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("at", this.at);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String at;

        private Builder() {
        }

        /**
         * Sets <code>at</code>.
         *
         * @param at the value
         * @return this builder
         */
        public Builder at(OffsetDateTime at) {
            this.at = Formats.text(value("at", at));
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Audited build() {
            require("at", this.at);
            throwIfMissing("Audited");
            return complete(Audited::read);
        }
    }
}
