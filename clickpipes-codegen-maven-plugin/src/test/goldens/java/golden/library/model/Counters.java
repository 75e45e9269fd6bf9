package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Formats;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named by the caller, but for one.
 */
public final class Counters extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable Number total;

    private final Map<String, Number> entries;

    private Counters(@Nullable Extras extras, @Nullable String origin, @Nullable Number total,
            Map<String, Number> entries) {
        super(extras, origin);
        this.total = total;
        this.entries = Collections.unmodifiableMap(entries);
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
    public static @Nullable Counters readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Counters read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        Number total = from.total;
        Map<String, Number> entries = new LinkedHashMap<>(from.entries);
        for (String member = next(parser); member != null; member = next(parser)) {
            extras = after(extras, parser, member, switch (member) {
                case "total" -> total = Json.whole64(parser);
                default -> entry(entries, member, Json.whole64(parser));
            });
        }
        return new Counters(extras, null, total, entries);
    }

    /**
     * The property <code>total</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Long total() {
        return optional(this.total, "total") == null ? null : Json.toInt64(this.total);
    }

    /**
     * Of <code>total</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasTotal() {
        return has(this.total, "total");
    }

    /**
     * Of <code>total</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isTotalNull() {
        return isNull(this.total, "total");
    }

    /**
     * Members whose names are data. One of another type than the schema says is among the {@link #additionalProperties()} instead.
     *
     * @return an unmodifiable map in the order of the text
     */
    public Map<String, Long> entries() {
        return Formats.map(this.entries, item_1 -> Json.toInt64(item_1));
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.total = this.total;
        builder.entries.putAll(this.entries);
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("total", this.total);
        writer.entries(this.entries);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable Number total;

        private final Map<String, Number> entries = new LinkedHashMap<>();

        private Builder() {
        }

        /**
         * Sets <code>total</code>.
         *
         * @param total the value
         * @return this builder
         */
        public Builder total(long total) {
            this.total = value("total", total);
            return this;
        }

        /**
         * Sets a member whose name is data.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException if a property has this name, and so a setter of its own
         */
        public Builder entry(String name, long value) {
            this.entries.put(entryName(name, "total"), value(name, value));
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Counters build() {
            throwIfMissing("Counters");
            return complete(Counters::read);
        }
    }
}
