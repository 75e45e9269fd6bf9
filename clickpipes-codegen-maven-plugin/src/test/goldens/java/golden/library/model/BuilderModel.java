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
public final class BuilderModel extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String builder_;

    private BuilderModel(@Nullable Extras extras, @Nullable String origin,
            @Nullable String builder_) {
        super(extras, origin);
        this.builder_ = builder_;
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
    public static @Nullable BuilderModel readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static BuilderModel read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String builder_ = from.builder_;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "builder" -> builder_ = Json.string(parser);
                default -> Extras.UNKNOWN;
            });
        }
        return new BuilderModel(extras, null, builder_);
    }

    /**
     * The property <code>builder</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String builder_() {
        return optional(this.builder_, "builder");
    }

    /**
     * Of <code>builder</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasBuilder() {
        return has(this.builder_, "builder");
    }

    /**
     * Of <code>builder</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isBuilderNull() {
        return isNull(this.builder_, "builder");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.builder_ = this.builder_;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("builder", this.builder_);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String builder_;

        private Builder() {
        }

        /**
         * Sets <code>builder</code>.
         *
         * @param builder_ the value
         * @return this builder
         */
        public Builder builder_(String builder_) {
            this.builder_ = value("builder", builder_);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public BuilderModel build() {
            throwIfMissing("BuilderModel");
            return complete(BuilderModel::read);
        }
    }
}
