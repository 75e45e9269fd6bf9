package golden.library.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable JSON object with typed properties. What the types do not foresee is kept beside them,
 * and written back: unknown members, JSON nulls, values of another type.
 */
public abstract class JsonObject implements JsonModel {

    private final @Nullable Extras extras;
    private final @Nullable String origin;

    /**
     * Only for generated classes.
     *
     * @param extras the members without a field of their own
     * @param origin where the object was read, if it lacks a required property
     */
    protected JsonObject(@Nullable Extras extras, @Nullable String origin) {
        this.extras = extras;
        this.origin = origin;
    }

    /**
     * Hands over every property, in the order of the schema.
     *
     * @param writer takes them
     * @throws IOException if the target fails
     */
    protected abstract void members(JsonWriter writer) throws IOException;

    /**
     * What a builder holds beside its fields.
     *
     * @param builder the builder
     * @return its members without a field of their own
     */
    protected static @Nullable Extras extras(Builder<?> builder) {
        return builder.extras;
    }

    /**
     * Goes on after a member was read: keeps it where its typed reader declined it, or where the schema
     * does not name it.
     *
     * @param extras the members without a field so far
     * @param parser stands on the value
     * @param name the member's name
     * @param value what its typed reader made of it; null if it declined; {@link Extras#UNKNOWN} without a reader
     * @return the members without a field now
     * @throws IOException if the source fails
     */
    protected static @Nullable Extras after(
            @Nullable Extras extras, JsonParser parser, String name, @Nullable Object value) throws IOException {
        // The usual case apart, so small that the machine puts it in the place of the call.
        boolean usual = extras == null && value != null && value != Extras.UNKNOWN;
        return usual ? null : kept(extras, parser, name, value);
    }

    private static @Nullable Extras kept(
            @Nullable Extras extras, JsonParser parser, String name, @Nullable Object value) throws IOException {
        if (value == null && !parser.hasToken(JsonToken.VALUE_NULL)) {
            String pointer = Json.pointer(parser);
            return Extras.put(extras, name, JsonValue.readFrom(parser), pointer);
        }
        if (value == null) {
            return Extras.put(extras, name, JsonValue.NULL, null);
        }
        if (value == Extras.UNKNOWN) {
            return Extras.put(extras, name, JsonValue.readFrom(parser), null);
        }
        // There may have been an earlier member of the same name, which did not fit.
        return Extras.remove(extras, name);
    }

    /**
     * Keeps a member inside of which something does not fit.
     *
     * @param extras the members without a field so far
     * @param name the member's name
     * @param misfit the member
     * @return the members without a field now
     */
    protected static Extras after(@Nullable Extras extras, String name, Json.Mismatch misfit) {
        return Extras.put(extras, name, misfit);
    }

    /**
     * A value, unless a later member of the same name did not fit.
     *
     * @param extras the members without a field
     * @param name the property's name
     * @param value its value
     * @param <T> its type
     * @return the value, or null
     */
    protected static <T> @Nullable T unless(@Nullable Extras extras, String name, @Nullable T value) {
        return Extras.find(extras, name) == null ? value : null;
    }

    /**
     * Takes a member whose name is data.
     *
     * @param entries gets it
     * @param name its name
     * @param value its value, or null where it does not fit
     * @param <T> type of the values
     * @return the value, or {@link Extras#UNKNOWN}
     */
    protected static <T> Object entry(Map<String, T> entries, String name, @Nullable T value) {
        if (value == null) {
            entries.remove(name);
            return Extras.UNKNOWN;
        }
        entries.put(name, value);
        return value;
    }

    /**
     * Goes to the next member of an object.
     *
     * @param parser stands on the start of the object, or on the member before; afterwards on the member's value
     * @return the member's name, or null after the last
     * @throws IOException if the source fails
     */
    protected static @Nullable String next(@Nullable JsonParser parser) throws IOException {
        String name = parser == null ? null : parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /**
     * Where an object lies.
     *
     * @param parser stands on its end; null for one that was not read
     * @return a JSON pointer
     */
    protected static String origin(@Nullable JsonParser parser) {
        return parser == null ? "" : Json.pointer(parser);
    }

    /**
     * Gives a builder what this holds beside its fields.
     *
     * @param builder takes it
     */
    protected final void copyTo(Builder<?> builder) {
        builder.copy(this);
    }

    /**
     * Members that the schema does not name, as they came or were set.
     *
     * @return an unmodifiable map in the order of the text
     */
    public Map<String, JsonValue> additionalProperties() {
        JsonWriter.ToNames known = visit(new JsonWriter.ToNames());
        Map<String, JsonValue> unknown = new LinkedHashMap<>();
        for (Extras extra : Extras.inOrder(extras)) {
            if (!known.names.contains(extra.name)) {
                unknown.put(extra.name, extra.value());
            }
        }
        return Collections.unmodifiableMap(unknown);
    }

    /**
     * The value of a required property.
     *
     * @param value what the field holds
     * @param name the property's name on the wire
     * @param <T> its type
     * @return the value
     * @throws PropertyException if it is missing or unfit
     */
    protected final <T> T required(@Nullable T value, String name) {
        if (optional(value, name) == null) {
            throw new MissingPropertyException(
                    getClass().getSimpleName() + " was received without its required property \"" + name + "\".",
                    (origin == null ? "" : origin) + "/" + name.replace("~", "~0").replace("/", "~1"),
                    List.of(name));
        }
        return value;
    }

    /**
     * The value of a required property whose value may be JSON null.
     *
     * @param value what the field holds
     * @param name the property's name on the wire
     * @param <T> its type
     * @return the value, or null for JSON null
     * @throws PropertyException if it is missing or unfit
     */
    protected final <T> @Nullable T stated(@Nullable T value, String name) {
        return isNull(value, name) ? null : required(value, name);
    }

    /**
     * The value of an optional property.
     *
     * @param value what the field holds
     * @param name the property's name on the wire
     * @param <T> its type
     * @return the value, or null
     * @throws InvalidPropertyException if a value was received that does not fit the schema
     */
    protected final <T> @Nullable T optional(@Nullable T value, String name) {
        if (value == null && extras != null) {
            Extras extra = Extras.find(extras, name);
            if (extra != null && !extra.isNull()) {
                throw InvalidPropertyException.of(getClass(), name, extra);
            }
        }
        return value;
    }

    /**
     * Whether a property has a value, fit or unfit, other than JSON null.
     *
     * @param value what the field holds
     * @param name the property's name on the wire
     * @return true if there is one
     */
    protected final boolean has(@Nullable Object value, String name) {
        Extras extra = value == null ? Extras.find(extras, name) : null;
        return value == null ? extra != null && !extra.isNull() : value != JsonValue.NULL;
    }

    /**
     * Whether a property is JSON null.
     *
     * @param value what the field holds
     * @param name the property's name on the wire
     * @return true if it is there, and null
     */
    protected final boolean isNull(@Nullable Object value, String name) {
        Extras extra = value == null ? Extras.find(extras, name) : null;
        return value == JsonValue.NULL || (extra != null && extra.isNull());
    }

    @Override
    public final void writeTo(JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        JsonWriter.ToJson writer = new JsonWriter.ToJson(generator, extras);
        members(writer);
        writer.rest();
        generator.writeEndObject();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other != null
                        && getClass() == other.getClass()
                        && values().equals(((JsonObject) other).values())
                        && Extras.asMap(extras).equals(Extras.asMap(((JsonObject) other).extras)));
    }

    @Override
    public final int hashCode() {
        return 31 * values().hashCode() + Extras.asMap(extras).hashCode();
    }

    /** The set properties, secrets masked, unknown ones by name only. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('{');
        visit(new JsonWriter.ToText(text, extras)).rest();
        return text.append('}').toString();
    }

    private List<@Nullable Object> values() {
        return visit(new JsonWriter.ToValues()).values;
    }

    private <W extends JsonWriter> W visit(W writer) {
        try {
            members(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer;
    }

    /**
     * What the builders of all objects share.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {

        private @Nullable Extras extras;

        /** Set by name, and not read yet. */
        private @Nullable Map<String, JsonValue> given;

        private @Nullable List<String> missing;

        /** Only for generated classes. */
        protected Builder() {}

        /**
         * Sets a member by its name on the wire, as if it had been received: one that is newer than this
         * code, or a value that the typed setter of that name does not take.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        @SuppressWarnings("unchecked")
        public final B additionalProperty(String name, JsonValue value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            given = given == null ? new LinkedHashMap<>() : given;
            given.remove(name);
            given.put(name, value);
            return (B) this;
        }

        /**
         * The object, with what was set by name read over what typed setters took.
         *
         * @param reader makes it
         * @param <T> type of the object
         * @return the object
         */
        @SuppressWarnings("unchecked")
        protected final <T> T complete(Rereader<B, T> reader) {
            try (JsonParser parser = given == null ? null : Json.FACTORY.createParser(JsonValue.of(given).toJson())) {
                if (parser != null) {
                    parser.nextToken();
                }
                return reader.read(parser, (B) this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Begins with what an object holds beside its fields.
         *
         * @param object the object
         */
        final void copy(JsonObject object) {
            extras = object.extras;
        }

        /**
         * The value for a field.
         *
         * @param name the property's name on the wire
         * @param value its value
         * @param <T> its type
         * @return the value
         * @throws NullPointerException if it is null
         */
        protected final <T> T value(String name, @Nullable T value) {
            Objects.requireNonNull(value, name);
            extras = Extras.remove(extras, name);
            forget(name);
            return value;
        }

        /**
         * The name of a member whose name is data.
         *
         * @param name its name
         * @param named names of the properties
         * @return the name
         * @throws IllegalArgumentException if a property has it
         */
        protected static String entryName(String name, String... named) {
            for (String property : named) {
                if (property.equals(name)) {
                    throw new IllegalArgumentException(
                            "\"" + name + "\" is a property of the schema and has a setter of its own.");
                }
            }
            return name;
        }

        /**
         * The same for JSON null.
         *
         * @param name the property's name on the wire
         */
        protected final void setNull(String name) {
            extras = Extras.put(extras, name, JsonValue.NULL, null);
            forget(name);
        }

        private void forget(String name) {
            if (given != null) {
                given.remove(name);
            }
        }

        /**
         * Notes a required property.
         *
         * @param name its name on the wire
         * @param value what the field holds
         */
        protected final void require(String name, @Nullable Object value) {
            boolean named = given != null && given.containsKey(name);
            if (value == null && !named && Extras.find(extras, name) == null) {
                missing = missing == null ? new ArrayList<>() : missing;
                missing.add(name);
            }
        }

        /**
         * Ends the check of required properties.
         *
         * @param type name of the class, for the message
         * @throws MissingPropertyException if any is missing; names all of them
         */
        protected final void throwIfMissing(String type) {
            List<String> names = missing;
            missing = null;
            if (names != null) {
                throw new MissingPropertyException(
                        type + " lacks required properties: " + String.join(", ", names) + ".", "", names);
            }
        }
    }

    /**
     * Makes an object of a builder and of members that are not read yet.
     *
     * @param <B> the builder
     * @param <T> type of the object
     */
    @FunctionalInterface
    protected interface Rereader<B, T> {

        /**
         * Reads all members of an object.
         *
         * @param parser stands on the start of the object; null without one
         * @param from what to begin with; is not changed
         * @return both
         * @throws IOException if the source fails
         */
        T read(@Nullable JsonParser parser, B from) throws IOException;
    }
}
