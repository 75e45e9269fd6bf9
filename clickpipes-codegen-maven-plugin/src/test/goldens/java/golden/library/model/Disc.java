package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 */
public final class Disc extends JsonObject implements Item {
    private final @Nullable String kind;

    private final @Nullable Long minutes;

    private final @Nullable List<Note> notes;

    private Disc(Builder builder) {
        super(builder);
        this.kind = builder.kind;
        this.minutes = builder.minutes;
        this.notes = builder.notes;
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
    public static @Nullable Disc readFrom(JsonParser parser) throws IOException {
        Builder builder = new Builder();
        return read(builder, parser) ? new Disc(builder) : null;
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
     * The property <code>minutes</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public Long minutes() {
        return required(this.minutes, "minutes");
    }

    /**
     * Of <code>minutes</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasMinutes() {
        return has(this.minutes, "minutes");
    }

    /**
     * Of <code>minutes</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isMinutesNull() {
        return isNull(this.minutes, "minutes");
    }

    /**
     * The property <code>notes</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable List<Note> notes() {
        return optional(this.notes, "notes");
    }

    /**
     * Of <code>notes</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasNotes() {
        return has(this.notes, "notes");
    }

    /**
     * Of <code>notes</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isNotesNull() {
        return isNull(this.notes, "notes");
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
        builder.minutes = this.minutes;
        builder.notes = this.notes;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("kind", this.kind);
        writer.member("minutes", this.minutes);
        writer.member("notes", this.notes);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String kind;

        private @Nullable Long minutes;

        private @Nullable List<Note> notes;

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
         * Sets <code>minutes</code>.
         *
         * @param minutes the value
         * @return this builder
         */
        public Builder minutes(long minutes) {
            this.minutes = value("minutes", minutes);
            return this;
        }

        /**
         * Sets <code>notes</code>.
         *
         * @param notes the value
         * @return this builder
         */
        public Builder notes(List<? extends Note> notes) {
            this.notes = List.copyOf(value("notes", notes));
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Disc build() {
            throwIfMissing("Disc");
            return new Disc(this);
        }

        @Override
        protected void check() {
            require("kind", this.kind);
            require("minutes", this.minutes);
        }

        @Override
        protected void readMember(JsonParser parser, String member) throws IOException {
            switch (member) {
                case "kind" -> this.kind = read(parser, "kind", Json.string(parser));
                case "minutes" -> this.minutes = read(parser, "minutes", Json.int64(parser));
                case "notes" -> this.notes = readNested(parser, "notes", nested1 -> Json.list(nested1, Note::readFrom, false));
                default -> readUnknown(parser, member);
            }
        }
    }
}
