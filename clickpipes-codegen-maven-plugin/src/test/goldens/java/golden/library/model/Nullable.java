package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonWriter;
import java.io.IOException;

/**
 * An object of the API.
 */
public final class Nullable extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @org.jspecify.annotations.Nullable String x;

    private Nullable(@org.jspecify.annotations.Nullable Extras extras,
            @org.jspecify.annotations.Nullable String origin,
            @org.jspecify.annotations.Nullable String x) {
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
    public static @org.jspecify.annotations.Nullable Nullable readFrom(JsonParser parser) throws
            IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Nullable read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String x = from.x;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "x" -> x = Json.string(parser);
                default -> Extras.UNKNOWN;
            });
        }
        return new Nullable(extras, null, x);
    }

    /**
     * The property <code>x</code>.
     *
     * <p>May be null.
     *
     * @return the value, or null if there is none
     */
    public @org.jspecify.annotations.Nullable String x() {
        return optional(this.x, "x");
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
        private @org.jspecify.annotations.Nullable String x;

        private Builder() {
        }

        /**
         * Sets <code>x</code>.
         *
         * <p>May be null.
         *
         * @param x the value
         * @return this builder
         */
        public Builder x(String x) {
            this.x = value("x", x);
            return this;
        }

        /**
         * Sets <code>x</code> to JSON null.
         *
         * @return this builder
         */
        public Builder xNull() {
            this.x = null;
            setNull("x");
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Nullable build() {
            throwIfMissing("Nullable");
            return complete(Nullable::read);
        }
    }
}
