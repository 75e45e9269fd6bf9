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
public final class Tape extends JsonObject implements Carrier {
    private static final Builder EMPTY = new Builder();

    private final @Nullable Number length;

    private final @Nullable String label;

    private Tape(@Nullable Extras extras, @Nullable String origin, @Nullable Number length,
            @Nullable String label) {
        super(extras, origin);
        this.length = length;
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
    public static @Nullable Tape readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Tape read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        Number length = from.length;
        String label = from.label;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "length" -> length = Json.whole64(parser);
                case "label" -> label = Json.string(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = length == null ? origin(parser) : null;
        return new Tape(extras, origin, length, label);
    }

    /**
     * The property <code>length</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public Long length() {
        return Json.toInt64(required(this.length, "length"));
    }

    /**
     * Of <code>length</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasLength() {
        return has(this.length, "length");
    }

    /**
     * Of <code>length</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isLengthNull() {
        return isNull(this.length, "length");
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
        builder.length = this.length;
        builder.label = this.label;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("length", this.length);
        writer.member("label", this.label);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable Number length;

        private @Nullable String label;

        private Builder() {
        }

        /**
         * Sets <code>length</code>.
         *
         * @param length the value
         * @return this builder
         */
        public Builder length(long length) {
            this.length = value("length", length);
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
        public Tape build() {
            require("length", this.length);
            throwIfMissing("Tape");
            return complete(Tape::read);
        }
    }
}
