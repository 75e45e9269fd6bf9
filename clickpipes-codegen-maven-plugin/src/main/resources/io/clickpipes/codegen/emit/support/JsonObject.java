package support;

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
     * @param builder holds the members without a field of their own
     */
    protected JsonObject(Builder<?> builder) {
        this.extras = builder.extras;
        this.origin = builder.origin;
    }

    /**
     * Hands over every property, in the order of the schema.
     *
     * @param writer takes them
     * @throws IOException if the target fails
     */
    protected abstract void members(JsonWriter writer) throws IOException;

    /**
     * Reads all members of an object.
     *
     * @param builder takes them
     * @param parser stands on the value
     * @return false, with nothing consumed, if the value is not an object
     * @throws IOException if the source fails
     */
    protected static boolean read(Builder<?> builder, JsonParser parser) throws IOException {
        return builder.readObject(parser);
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
                unknown.put(extra.name, extra.value);
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
        private @Nullable String origin;
        private @Nullable List<String> missing;

        /** Whether a required property is there, but null or unfit. */
        private boolean lacking;

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
            extras = Extras.remove(extras, Objects.requireNonNull(name, "name"));
            try (JsonParser parser = Json.FACTORY.createParser(value.toJson())) {
                parser.nextToken();
                readMember(parser, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return (B) this;
        }

        /**
         * Reads one member into its field.
         *
         * @param parser stands on the value
         * @param member its name on the wire
         * @throws IOException if the source fails
         */
        protected abstract void readMember(JsonParser parser, String member) throws IOException;

        /** Calls {@link #require} for each required property. */
        protected void check() {}

        /**
         * Reads all members of an object.
         *
         * @param parser stands on the value
         * @return false, with nothing consumed, if the value is not an object
         * @throws IOException if the source fails
         */
        final boolean readObject(JsonParser parser) throws IOException {
            if (!parser.isExpectedStartObjectToken()) {
                return false;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                readMember(parser, name);
            }
            check();
            if (missing != null || lacking) {
                origin = Json.pointer(parser);
                missing = null;
                lacking = false;
            }
            return true;
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
        }

        /**
         * Keeps a member that was read, where the typed reader declined it.
         *
         * @param parser stands on the value
         * @param name the property's name on the wire
         * @param value what the typed reader made of it
         * @param <T> its type
         * @return the value, for the field
         * @throws IOException if the source fails
         */
        protected final <T> @Nullable T read(JsonParser parser, String name, @Nullable T value) throws IOException {
            if (value == null) {
                if (parser.hasToken(JsonToken.VALUE_NULL)) {
                    keep(name, JsonValue.NULL, null);
                } else {
                    String pointer = Json.pointer(parser);
                    keep(name, JsonValue.readFrom(parser), pointer);
                }
            } else if (extras != null) {
                // An earlier member of the same name, which did not fit.
                extras = Extras.remove(extras, name);
            }
            return value;
        }

        /**
         * Reads a property whose value holds others, of which any may be unfit.
         *
         * @param parser stands on the value
         * @param name the property's name on the wire
         * @param reader reads the value
         * @param <T> its type
         * @return the value, or null where it does not fit and was kept aside
         * @throws IOException if the source fails
         */
        protected final <T> @Nullable T readNested(JsonParser parser, String name, Json.Reader<T> reader)
                throws IOException {
            try {
                return read(parser, name, reader.read(parser));
            } catch (Json.Mismatch e) {
                extras = Extras.put(extras, name, e);
                return null;
            }
        }

        /**
         * Keeps a member that the schema does not name.
         *
         * @param parser stands on the value
         * @param name its name
         * @throws IOException if the source fails
         */
        protected final void readUnknown(JsonParser parser, String name) throws IOException {
            keep(name, JsonValue.readFrom(parser), null);
        }

        private void keep(String name, JsonValue value, @Nullable String pointer) {
            extras = Extras.put(extras, name, value, pointer);
        }

        /**
         * Notes a required property.
         *
         * @param name its name on the wire
         * @param value what the field holds
         */
        protected final void require(String name, @Nullable Object value) {
            if (value == null && Extras.find(extras, name) != null) {
                lacking = true;
            } else if (value == null) {
                missing = missing == null ? new ArrayList<>() : missing;
                missing.add(name);
            }
        }

        /**
         * Notes a required property that only the service sets: nothing to demand of who builds the object.
         *
         * @param name its name on the wire
         * @param value what the field holds
         */
        protected final void expect(String name, @Nullable Object value) {
            lacking |= value == null;
        }

        /**
         * Ends the check of required properties.
         *
         * @param type name of the class, for the message
         * @throws MissingPropertyException if any is missing; names all of them
         */
        protected final void throwIfMissing(String type) {
            check();
            List<String> names = missing;
            missing = null;
            if (names != null) {
                throw new MissingPropertyException(
                        type + " lacks required properties: " + String.join(", ", names) + ".", "", names);
            }
        }
    }
}
