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
public final class SignedNote extends JsonObject implements Note {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String text;

    private final @Nullable String key;

    private final @Nullable Stamp stamp;

    private SignedNote(@Nullable Extras extras, @Nullable String origin, @Nullable String text_,
            @Nullable String key, @Nullable Stamp stamp) {
        super(extras, origin);
        this.text = text_;
        this.key = key;
        this.stamp = stamp;
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
    public static @Nullable SignedNote readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static SignedNote read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String text_ = from.text;
        String key = from.key;
        Stamp stamp = from.stamp;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "text" -> text_ = Json.string(parser);
                case "key" -> key = Json.string(parser);
                case "stamp" -> stamp = Stamp.readFrom(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = text_ == null || key == null ? origin(parser) : null;
        return new SignedNote(extras, origin, text_, key, stamp);
    }

    /**
     * The property <code>text</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String text() {
        return required(this.text, "text");
    }

    /**
     * Of <code>text</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasText() {
        return has(this.text, "text");
    }

    /**
     * Of <code>text</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isTextNull() {
        return isNull(this.text, "text");
    }

    /**
     * The property <code>key</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String key() {
        return required(this.key, "key");
    }

    /**
     * Of <code>key</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasKey() {
        return has(this.key, "key");
    }

    /**
     * Of <code>key</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isKeyNull() {
        return isNull(this.key, "key");
    }

    /**
     * The property <code>stamp</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Stamp stamp() {
        return optional(this.stamp, "stamp");
    }

    /**
     * Of <code>stamp</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasStamp() {
        return has(this.stamp, "stamp");
    }

    /**
     * Of <code>stamp</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isStampNull() {
        return isNull(this.stamp, "stamp");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.text = this.text;
        builder.key = this.key;
        builder.stamp = this.stamp;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("text", this.text);
        writer.secret("key", this.key);
        writer.member("stamp", this.stamp);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String text;

        private @Nullable String key;

        private @Nullable Stamp stamp;

        private Builder() {
        }

        /**
         * Sets <code>text</code>.
         *
         * @param text the value
         * @return this builder
         */
        public Builder text(String text) {
            this.text = value("text", text);
            return this;
        }

        /**
         * Sets <code>key</code>.
         *
         * @param key the value
         * @return this builder
         */
        public Builder key(String key) {
            this.key = value("key", key);
            return this;
        }

        /**
         * Sets <code>stamp</code>.
         *
         * @param stamp the value
         * @return this builder
         */
        public Builder stamp(Stamp stamp) {
            this.stamp = value("stamp", stamp);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public SignedNote build() {
            require("text", this.text);
            require("key", this.key);
            throwIfMissing("SignedNote");
            return complete(SignedNote::read);
        }
    }
}
