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
public final class Disc extends JsonObject implements Item {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String kind;

    private final @Nullable Number minutes;

    private final @Nullable List<Note> notes;

    private Disc(@Nullable Extras extras, @Nullable String origin, @Nullable String kind,
            @Nullable Number minutes, @Nullable List<Note> notes) {
        super(extras, origin);
        this.kind = kind;
        this.minutes = minutes;
        this.notes = notes;
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
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Disc read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String kind = from.kind;
        Number minutes = from.minutes;
        List<Note> notes = from.notes;
        for (String member = next(parser); member != null; member = next(parser)) {
            try {
                extras = after(extras, parser, member, switch (member) {
                    case "kind" -> kind = Json.string(parser);
                    case "minutes" -> minutes = Json.whole64(parser);
                    case "notes" -> notes = Json.list(parser, Note::readFrom, false);
                    default -> Extras.UNKNOWN;
                });
            } catch (Json.Mismatch misfit) {
                extras = after(extras, member, misfit);
            }
        }
        String origin = kind == null || minutes == null ? origin(parser) : null;
        return new Disc(extras, origin, kind, minutes, unless(extras, "notes", notes));
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
        return Json.toInt64(required(this.minutes, "minutes"));
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

        private @Nullable Number minutes;

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
            require("kind", this.kind);
            require("minutes", this.minutes);
            throwIfMissing("Disc");
            return complete(Disc::read);
        }
    }
}
