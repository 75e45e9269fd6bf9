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
public final class Loan extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String at;

    private final @Nullable Item item;

    private final @Nullable Vehicle by;

    private Loan(@Nullable Extras extras, @Nullable String origin, @Nullable String at,
            @Nullable Item item__, @Nullable Vehicle by) {
        super(extras, origin);
        this.at = at;
        this.item = item__;
        this.by = by;
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
    public static @Nullable Loan readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Loan read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String at = from.at;
        Item item__ = from.item;
        Vehicle by = from.by;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "at" -> at = Formats.readDateTime(parser);
                case "item" -> item__ = Item.readFrom(parser);
                case "by" -> by = Vehicle.readFrom(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = at == null || item__ == null ? origin(parser) : null;
        return new Loan(extras, origin, at, item__, by);
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
     * The property <code>item</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public Item item() {
        return required(this.item, "item");
    }

    /**
     * Of <code>item</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasItem() {
        return has(this.item, "item");
    }

    /**
     * Of <code>item</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isItemNull() {
        return isNull(this.item, "item");
    }

    /**
     * The property <code>by</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Vehicle by() {
        return optional(this.by, "by");
    }

    /**
     * Of <code>by</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasBy() {
        return has(this.by, "by");
    }

    /**
     * Of <code>by</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isByNull() {
        return isNull(this.by, "by");
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
        builder.item = this.item;
        builder.by = this.by;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("at", this.at);
        writer.member("item", this.item);
        writer.member("by", this.by);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String at;

        private @Nullable Item item;

        private @Nullable Vehicle by;

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
         * Sets <code>item</code>.
         *
         * @param item the value
         * @return this builder
         */
        public Builder item(Item item) {
            this.item = value("item", item);
            return this;
        }

        /**
         * Sets <code>by</code>.
         *
         * @param by the value
         * @return this builder
         */
        public Builder by(Vehicle by) {
            this.by = value("by", by);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Loan build() {
            require("at", this.at);
            require("item", this.item);
            throwIfMissing("Loan");
            return complete(Loan::read);
        }
    }
}
