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
public final class List extends JsonObject implements UnknownModel {
    private static final Builder EMPTY = new Builder();

    private final java.util. @Nullable List<List> list;

    private List(@Nullable Extras extras, @Nullable String origin,
            java.util. @Nullable List<List> list) {
        super(extras, origin);
        this.list = list;
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
    public static @Nullable List readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static List read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        java.util.List<List> list = from.list;
        for (String member = next(parser); member != null; member = next(parser)) {
            try {
                extras = after(extras, parser, member, switch (member) {
                    case "list" -> list = Json.list(parser, List::readFrom, false);
                    default -> Extras.UNKNOWN;
                });
            } catch (Json.Mismatch misfit) {
                extras = after(extras, member, misfit);
            }
        }
        return new List(extras, null, unless(extras, "list", list));
    }

    /**
     * The property <code>list</code>.
     *
     * @return the value, or null if there is none
     */
    public java.util. @Nullable List<List> list() {
        return optional(this.list, "list");
    }

    /**
     * Of <code>list</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasList() {
        return has(this.list, "list");
    }

    /**
     * Of <code>list</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isListNull() {
        return isNull(this.list, "list");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.list = this.list;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("list", this.list);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private java.util. @Nullable List<List> list;

        private Builder() {
        }

        /**
         * Sets <code>list</code>.
         *
         * @param list the value
         * @return this builder
         */
        public Builder list(java.util.List<List> list) {
            this.list = java.util.List.copyOf(value("list", list));
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public List build() {
            throwIfMissing("List");
            return complete(List::read);
        }
    }
}
