package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class MemberPatch extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String name;

    private final @Nullable String email;

    private final @Nullable List<String> tags;

    private MemberPatch(@Nullable Extras extras, @Nullable String origin, @Nullable String name,
            @Nullable String email, @Nullable List<String> tags) {
        super(extras, origin);
        this.name = name;
        this.email = email;
        this.tags = tags;
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
    public static @Nullable MemberPatch readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static MemberPatch read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String name = from.name;
        String email = from.email;
        List<String> tags = from.tags;
        for (String member = next(parser); member != null; member = next(parser)) {
            try {
                extras = after(extras, parser, member, switch (member) {
                    case "name" -> name = Json.string(parser);
                    case "email" -> email = Json.string(parser);
                    case "tags" -> tags = Json.list(parser, Json::string, false);
                    default -> Extras.UNKNOWN;
                });
            } catch (Json.Mismatch misfit) {
                extras = after(extras, member, misfit);
            }
        }
        return new MemberPatch(extras, null, name, email, unless(extras, "tags", tags));
    }

    /**
     * The property <code>name</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String name() {
        return optional(this.name, "name");
    }

    /**
     * Of <code>name</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasName() {
        return has(this.name, "name");
    }

    /**
     * Of <code>name</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isNameNull() {
        return isNull(this.name, "name");
    }

    /**
     * The property <code>email</code>.
     *
     * <p>May be null.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String email() {
        return optional(this.email, "email");
    }

    /**
     * Of <code>email</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasEmail() {
        return has(this.email, "email");
    }

    /**
     * Of <code>email</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isEmailNull() {
        return isNull(this.email, "email");
    }

    /**
     * The property <code>tags</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable List<String> tags() {
        return optional(this.tags, "tags");
    }

    /**
     * Of <code>tags</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasTags() {
        return has(this.tags, "tags");
    }

    /**
     * Of <code>tags</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isTagsNull() {
        return isNull(this.tags, "tags");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.name = this.name;
        builder.email = this.email;
        builder.tags = this.tags;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("name", this.name);
        writer.member("email", this.email);
        writer.member("tags", this.tags);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String name;

        private @Nullable String email;

        private @Nullable List<String> tags;

        private Builder() {
        }

        /**
         * Sets <code>name</code>.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = value("name", name);
            return this;
        }

        /**
         * Sets <code>email</code>.
         *
         * <p>May be null.
         *
         * @param email the value
         * @return this builder
         */
        public Builder email(String email) {
            this.email = value("email", email);
            return this;
        }

        /**
         * Sets <code>email</code> to JSON null.
         *
         * @return this builder
         */
        public Builder emailNull() {
            this.email = null;
            setNull("email");
            return this;
        }

        /**
         * Sets <code>tags</code>.
         *
         * @param tags the value
         * @return this builder
         */
        public Builder tags(List<String> tags) {
            this.tags = List.copyOf(value("tags", tags));
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public MemberPatch build() {
            throwIfMissing("MemberPatch");
            return complete(MemberPatch::read);
        }
    }
}
