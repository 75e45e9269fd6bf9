package golden.library.support;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the members of an object one by one, in the order of its schema. */
public abstract class JsonWriter {

    JsonWriter() {}

    /**
     * A property.
     *
     * @param name its name on the wire
     * @param value its value, or null where the typed field holds none
     * @throws IOException if the target fails
     */
    public abstract void member(String name, @Nullable Object value) throws IOException;

    /**
     * A property whose value is never printed.
     *
     * @param name its name on the wire
     * @param value its value, or null where the typed field holds none
     * @throws IOException if the target fails
     */
    public void secret(String name, @Nullable Object value) throws IOException {
        member(name, value);
    }

    /**
     * A property that holds JSON of any form, of which only the type is printed: it may hold secrets.
     *
     * @param name its name on the wire
     * @param value its value, or null where the typed field holds none
     * @throws IOException if the target fails
     */
    public void opaque(String name, @Nullable Object value) throws IOException {
        member(name, value);
    }

    /**
     * Members whose names are data.
     *
     * @param entries the members
     * @throws IOException if the target fails
     */
    public abstract void entries(Map<String, ?> entries) throws IOException;

    /**
     * Members whose names are data, and whose values are never printed.
     *
     * @param entries the members
     * @throws IOException if the target fails
     */
    public void secretEntries(Map<String, ?> entries) throws IOException {
        entries(entries);
    }

    /**
     * Members whose names are data, and whose values are JSON of any form.
     *
     * @param entries the members
     * @throws IOException if the target fails
     */
    public void opaqueEntries(Map<String, ?> entries) throws IOException {
        entries(entries);
    }

    /** To JSON. A member that the typed field does not hold is taken from the extras, in its place. */
    static final class ToJson extends JsonWriter {

        private final JsonGenerator generator;
        private final @Nullable Extras extras;
        private final Set<String> visited;

        ToJson(JsonGenerator generator, @Nullable Extras extras) {
            this.generator = generator;
            this.extras = extras;
            this.visited = extras == null ? Set.of() : new HashSet<>();
        }

        @Override
        public void member(String name, @Nullable Object value) throws IOException {
            if (value != null) {
                generator.writeFieldName(name);
                Json.write(generator, value);
            }
            if (extras != null) {
                Extras extra = value == null ? Extras.find(extras, name) : null;
                visited.add(name);
                if (extra != null) {
                    write(extra);
                }
            }
        }

        @Override
        public void entries(Map<String, ?> entries) throws IOException {
            for (Map.Entry<String, ?> entry : entries.entrySet()) {
                member(entry.getKey(), entry.getValue());
            }
        }

        void rest() throws IOException {
            if (extras == null) {
                return;
            }
            for (Extras extra : Extras.inOrder(extras)) {
                if (!visited.contains(extra.name)) {
                    write(extra);
                }
            }
        }

        private void write(Extras extra) throws IOException {
            generator.writeFieldName(extra.name);
            extra.value().writeTo(generator);
        }
    }

    /** To a list of all values, for comparison. */
    static final class ToValues extends JsonWriter {

        final List<@Nullable Object> values = new ArrayList<>();

        @Override
        public void member(String name, @Nullable Object value) {
            values.add(value);
        }

        @Override
        public void entries(Map<String, ?> entries) {
            values.add(entries);
        }
    }

    /** To the names of all members that the schema knows. */
    static final class ToNames extends JsonWriter {

        final Set<String> names = new HashSet<>();

        @Override
        public void member(String name, @Nullable Object value) {
            names.add(name);
        }

        @Override
        public void entries(Map<String, ?> entries) {
            names.addAll(entries.keySet());
        }
    }

    /** To text for people and logs, without secrets. */
    static final class ToText extends JsonWriter {

        static final String MASK = "***";

        private final StringBuilder text;
        private final @Nullable Extras extras;
        private final Set<String> named = new HashSet<>();
        private String separator = "";

        ToText(StringBuilder text, @Nullable Extras extras) {
            this.text = text;
            this.extras = extras;
        }

        @Override
        public void member(String name, @Nullable Object value) {
            named.add(name);
            Extras extra = value == null ? Extras.find(extras, name) : null;
            if (value != null) {
                append(name, value.toString());
            } else if (extra != null) {
                append(name, extra.isNull() ? "null" : "<invalid>");
            }
        }

        @Override
        public void secret(String name, @Nullable Object value) {
            member(name, value == null ? null : MASK);
        }

        @Override
        public void opaque(String name, @Nullable Object value) {
            member(name, value == null ? null : kinds(value));
        }

        @Override
        public void entries(Map<String, ?> entries) {
            entries.forEach(this::member);
        }

        @Override
        public void secretEntries(Map<String, ?> entries) {
            entries.forEach(this::secret);
        }

        @Override
        public void opaqueEntries(Map<String, ?> entries) {
            entries.forEach(this::opaque);
        }

        /** Text of a value in which JSON of any form appears by its type only. */
        static String kinds(@Nullable Object value) {
            if (value instanceof JsonValue json) {
                return "{" + json.kind() + "}";
            }
            if (value instanceof List<?> list) {
                return list.stream().map(ToText::kinds).toList().toString();
            }
            if (value instanceof Map<?, ?> map) {
                Map<Object, String> texts = new LinkedHashMap<>();
                map.forEach((name, each) -> texts.put(name, kinds(each)));
                return texts.toString();
            }
            return String.valueOf(value);
        }

        /** Of a member that the schema does not know only the name: nobody can tell whether it is a secret. */
        void rest() {
            for (Extras extra : Extras.inOrder(extras)) {
                if (!named.contains(extra.name)) {
                    append(extra.name, "?");
                }
            }
        }

        private void append(String name, String value) {
            text.append(separator).append(name).append('=').append(value);
            separator = ", ";
        }
    }
}
