package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.JsonObject;
import golden.library.support.JsonValue;
import golden.library.support.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class JsonValueModel extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable JsonValue a;

    private JsonValueModel(@Nullable Extras extras, @Nullable String origin,
            @Nullable JsonValue a) {
        super(extras, origin);
        this.a = a;
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
    public static @Nullable JsonValueModel readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static JsonValueModel read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        JsonValue a = from.a;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "a" -> a = JsonValue.readFrom(parser);
                default -> Extras.UNKNOWN;
            });
        }
        return new JsonValueModel(extras, null, a);
    }

    /**
     * The property <code>a</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable JsonValue a() {
        return optional(this.a, "a");
    }

    /**
     * Of <code>a</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasA() {
        return has(this.a, "a");
    }

    /**
     * Of <code>a</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isANull() {
        return isNull(this.a, "a");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.a = this.a;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.opaque("a", this.a);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable JsonValue a;

        private Builder() {
        }

        /**
         * Sets <code>a</code>.
         *
         * @param a the value
         * @return this builder
         */
        public Builder a(JsonValue a) {
            this.a = value("a", a);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public JsonValueModel build() {
            throwIfMissing("JsonValueModel");
            return complete(JsonValueModel::read);
        }
    }
}
