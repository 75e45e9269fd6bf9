package golden.cafe.support;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reading and writing of the JSON types. The reading methods return null, and consume nothing, where
 * the current token is not of their type: see {@link Reader}.
 */
public final class Json {

    /** The factory of everything here. */
    static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /**
     * Reads one kind of JSON value.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * Reads the value that begins at the current token.
         *
         * @param parser stands on the value's first token; afterwards on its last
         * @return the value, or null, with nothing consumed, if the token does not begin one of this kind
         * @throws IOException if the text is not JSON, or its source fails
         */
        @Nullable T read(JsonParser parser) throws IOException;
    }

    /**
     * Reads a whole document.
     *
     * @param json exactly one JSON value
     * @param type the model to read it as
     * @param <T> the model
     * @return the value
     * @throws IOException if the text is not JSON
     * @throws InvalidPropertyException if the value is not of the model's JSON type
     */
    public static <T extends JsonModel> T parse(String json, Class<T> type) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return Documents.read(parser, Documents.readerOf(type));
        }
    }

    static JsonToken token(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "The text ends inside a value.");
        }
        return token;
    }

    /**
     * Reads a string.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String string(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : null;
    }

    /**
     * Reads a boolean.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Boolean bool(JsonParser parser) throws IOException {
        return switch (token(parser)) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    /**
     * Reads an integer of at most 32 bits.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Integer int32(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                        && parser.getNumberType() == JsonParser.NumberType.INT
                ? (Integer) parser.getIntValue()
                : null;
    }

    /**
     * Reads an integer of at most 64 bits.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Long int64(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                ? (Long) parser.getLongValue()
                : null;
    }

    /**
     * Reads a number, with all its digits. One whose exponent is beyond {@link BigDecimal} is declined.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable JsonValue number(JsonParser parser) throws IOException {
        return token(parser).isNumeric() && JsonValue.isDecimal(parser.getText()) ? JsonValue.readFrom(parser) : null;
    }

    /**
     * Reads an array.
     *
     * @param parser stands on the value
     * @param items reads each item
     * @param nullable whether an item may be JSON null
     * @param <T> type of the items
     * @return an unmodifiable list, or null
     * @throws IOException if the source fails
     */
    public static <T> @Nullable List<T> list(JsonParser parser, Reader<T> items, boolean nullable)
            throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return null;
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        T first = item(parser, items, nullable, null);
        if (parser.nextToken() == JsonToken.END_ARRAY && first != null) {
            return List.of(first);
        }
        List<T> list = new ArrayList<>();
        list.add(first);
        for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
            list.add(item(parser, items, nullable, list));
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Reads an object whose member names are data.
     *
     * @param parser stands on the value
     * @param values reads each value
     * @param nullable whether a value may be JSON null
     * @param <T> type of the values
     * @return an unmodifiable map in the order of the text, or null
     * @throws IOException if the source fails
     */
    public static <T> @Nullable Map<String, T> map(JsonParser parser, Reader<T> values, boolean nullable)
            throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return null;
        }
        Map<String, T> map = new LinkedHashMap<>();
        for (String next = parser.nextFieldName(); next != null; next = parser.nextFieldName()) {
            parser.nextToken();
            try {
                map.put(next, value(parser, values, nullable));
            } catch (Mismatch misfit) {
                Map<String, JsonValue> all = new LinkedHashMap<>();
                map.forEach((key, each) -> all.put(key, raw(each)));
                all.put(next, misfit.value);
                for (String rest = parser.nextFieldName(); rest != null; rest = parser.nextFieldName()) {
                    parser.nextToken();
                    all.put(rest, JsonValue.readFrom(parser));
                }
                throw new Mismatch(JsonValue.of(all), misfit.pointer, misfit.kind);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** One item of a list; where it does not fit, the whole list is gathered raw, so that nothing is lost. */
    private static <T> @Nullable T item(JsonParser parser, Reader<T> items, boolean nullable, @Nullable List<T> before)
            throws IOException {
        try {
            return value(parser, items, nullable);
        } catch (Mismatch misfit) {
            List<JsonValue> all = new ArrayList<>();
            if (before != null) {
                before.forEach(each -> all.add(raw(each)));
            }
            all.add(misfit.value);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                all.add(JsonValue.readFrom(parser));
            }
            throw new Mismatch(JsonValue.of(all), misfit.pointer, misfit.kind);
        }
    }

    private static <T> @Nullable T value(JsonParser parser, Reader<T> reader, boolean nullable) throws IOException {
        if (nullable && parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        T value = reader.read(parser);
        if (value == null) {
            String pointer = pointer(parser);
            JsonValue misfit = JsonValue.readFrom(parser);
            throw new Mismatch(misfit, pointer, misfit.kind());
        }
        return value;
    }

    /** Where the parser stands, from the root of the document. */
    static String pointer(JsonParser parser) {
        String here = parser.getParsingContext().pathAsPointer().toString();
        return parser instanceof Reparser again ? again.base + here : here;
    }

    private static JsonValue raw(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JsonValue.parse(text.toString());
    }

    /**
     * Writes a value of any of the types that models hold or show.
     *
     * @param generator where to
     * @param value null for JSON null
     * @throws IOException if the target fails
     */
    public static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof JsonModel model) {
            model.writeTo(generator);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                write(generator, item);
            }
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                generator.writeFieldName((String) member.getKey());
                write(generator, member.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof BigDecimal || value instanceof Double || value instanceof Float) {
            JsonValue.of((Number) value).writeTo(generator);
        } else if (value instanceof byte[] bytes) {
            generator.writeString(Formats.text(bytes));
        } else if (value instanceof OffsetDateTime time) {
            generator.writeString(Formats.text(time));
        } else if (value instanceof LocalDate || value instanceof UUID || value instanceof URI) {
            generator.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("No model holds a " + value.getClass().getName() + ".");
        }
    }

    /**
     * Reads a value a second time, as what it turned out to be.
     *
     * @param value what was read
     * @param reader how to read it now
     * @param origin the parser that read it, still on its last token, for the places in error messages
     * @param <T> what comes out
     * @return the value, or null if the reader declines, or an item inside does not fit
     * @throws IOException never, in practice: the text was read before
     */
    public static <T> @Nullable T again(JsonValue value, Reader<T> reader, JsonParser origin) throws IOException {
        try (JsonParser parser = new Reparser(FACTORY.createParser(value.toJson()), pointer(origin))) {
            parser.nextToken();
            return reader.read(parser);
        } catch (Mismatch e) {
            return null;
        }
    }

    /**
     * A member of a value without a class of its own.
     *
     * @param object any JSON value
     * @param name the member's name
     * @param reader reads the member
     * @param <T> its type
     * @return what was read, or null where there is no such member, or one of another type
     */
    public static <T> @Nullable T member(JsonValue object, String name, Reader<T> reader) {
        JsonValue member = object.get(name);
        if (member == null || member.kind() == JsonValue.Kind.NULL) {
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(member.toJson())) {
            parser.nextToken();
            return reader.read(parser);
        } catch (Mismatch e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same, where it has to be there.
     *
     * @param object any JSON value
     * @param name the member's name
     * @param reader reads the member
     * @param <T> its type
     * @return what was read
     * @throws MissingPropertyException if there is no such member, or one of another type
     */
    public static <T> T requiredMember(JsonValue object, String name, Reader<T> reader) {
        T value = member(object, name, reader);
        if (value == null) {
            throw new MissingPropertyException(
                    "A value of an unknown kind was received without its required property \"" + name + "\".",
                    "/" + name.replace("~", "~0").replace("/", "~1"),
                    List.of(name));
        }
        return value;
    }

    /** Knows where in the first document its text began. */
    private static final class Reparser extends JsonParserDelegate {

        private final String base;

        Reparser(JsonParser parser, String base) {
            super(parser);
            this.base = base;
        }
    }

    /** A value inside a container has another type; carries the whole container. Only generated classes catch it. */
    public static final class Mismatch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final transient JsonValue value;
        final transient String pointer;
        final transient JsonValue.Kind kind;

        Mismatch(JsonValue value, String pointer, JsonValue.Kind kind) {
            super(null, null, false, false);
            this.value = value;
            this.pointer = pointer;
            this.kind = kind;
        }
    }
}
