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
public final class Book extends JsonObject implements Item {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String kind;

    private final @Nullable String title;

    private final @Nullable Number pages;

    private final @Nullable Counters counters;

    private Book(@Nullable Extras extras, @Nullable String origin, @Nullable String kind,
            @Nullable String title, @Nullable Number pages, @Nullable Counters counters) {
        super(extras, origin);
        this.kind = kind;
        this.title = title;
        this.pages = pages;
        this.counters = counters;
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
    public static @Nullable Book readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Book read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String kind = from.kind;
        String title = from.title;
        Number pages = from.pages;
        Counters counters = from.counters;
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "kind" -> kind = Json.string(parser);
                case "title" -> title = Json.string(parser);
                case "pages" -> pages = Json.whole64(parser);
                case "counters" -> counters = Counters.readFrom(parser);
                default -> Extras.UNKNOWN;
            });
        }
        String origin = kind == null || title == null ? origin(parser) : null;
        return new Book(extras, origin, kind, title, pages, counters);
    }

    /**
     * The property <code>kind</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String kind() {
        return required(this.kind, "kind");
    }

    /**
     * Of <code>kind</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasKind() {
        return has(this.kind, "kind");
    }

    /**
     * Of <code>kind</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isKindNull() {
        return isNull(this.kind, "kind");
    }

    /**
     * The property <code>title</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String title() {
        return required(this.title, "title");
    }

    /**
     * Of <code>title</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasTitle() {
        return has(this.title, "title");
    }

    /**
     * Of <code>title</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isTitleNull() {
        return isNull(this.title, "title");
    }

    /**
     * The property <code>pages</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Long pages() {
        return optional(this.pages, "pages") == null ? null : Json.toInt64(this.pages);
    }

    /**
     * Of <code>pages</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasPages() {
        return has(this.pages, "pages");
    }

    /**
     * Of <code>pages</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isPagesNull() {
        return isNull(this.pages, "pages");
    }

    /**
     * The property <code>counters</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Counters counters() {
        return optional(this.counters, "counters");
    }

    /**
     * Of <code>counters</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasCounters() {
        return has(this.counters, "counters");
    }

    /**
     * Of <code>counters</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isCountersNull() {
        return isNull(this.counters, "counters");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.kind = this.kind;
        builder.title = this.title;
        builder.pages = this.pages;
        builder.counters = this.counters;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("kind", this.kind);
        writer.member("title", this.title);
        writer.member("pages", this.pages);
        writer.member("counters", this.counters);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String kind;

        private @Nullable String title;

        private @Nullable Number pages;

        private @Nullable Counters counters;

        private Builder() {
        }

        /**
         * Sets <code>kind</code>.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(String kind) {
            this.kind = value("kind", kind);
            return this;
        }

        /**
         * Sets <code>title</code>.
         *
         * @param title the value
         * @return this builder
         */
        public Builder title(String title) {
            this.title = value("title", title);
            return this;
        }

        /**
         * Sets <code>pages</code>.
         *
         * @param pages the value
         * @return this builder
         */
        public Builder pages(long pages) {
            this.pages = value("pages", pages);
            return this;
        }

        /**
         * Sets <code>counters</code>.
         *
         * @param counters the value
         * @return this builder
         */
        public Builder counters(Counters counters) {
            this.counters = value("counters", counters);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Book build() {
            require("kind", this.kind);
            require("title", this.title);
            throwIfMissing("Book");
            return complete(Book::read);
        }
    }
}
