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
public final class StringModel extends JsonObject implements UnknownModel {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String string;

    private StringModel(@Nullable Extras extras, @Nullable String origin, @Nullable String string) {
        super(extras, origin);
        this.string = string;
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
    public static @Nullable StringModel readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static StringModel read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String string = from.string;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "string" -> string = Json.string(parser);
                default -> Extras.UNKNOWN;
            });
        }
        return new StringModel(extras, null, string);
    }

    /**
     * The property <code>string</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String string() {
        return optional(this.string, "string");
    }

    /**
     * Of <code>string</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasString() {
        return has(this.string, "string");
    }

    /**
     * Of <code>string</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isStringNull() {
        return isNull(this.string, "string");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.string = this.string;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("string", this.string);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String string;

        private Builder() {
        }

        /**
         * Sets <code>string</code>.
         *
         * @param string the value
         * @return this builder
         */
        public Builder string(String string) {
            this.string = value("string", string);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public StringModel build() {
            throwIfMissing("StringModel");
            return complete(StringModel::read);
        }
    }
}
