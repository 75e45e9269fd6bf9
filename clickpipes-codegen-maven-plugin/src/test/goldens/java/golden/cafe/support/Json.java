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
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
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

    private static final int FEW = 4;

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
     * Reads an integer of at most 32 bits, however it is written: 1, 1.0 or 1e0.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Integer int32(JsonParser parser) throws IOException {
        Number number = whole32(parser);
        return number == null ? null : toInt32(number);
    }

    /**
     * Reads an integer of at most 64 bits, however it is written.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Long int64(JsonParser parser) throws IOException {
        Number number = whole64(parser);
        return number == null ? null : toInt64(number);
    }

    /**
     * Reads an integer of at most 32 bits, to be written as it was read.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Number whole32(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == JsonParser.NumberType.INT) {
            int value = parser.getIntValue();
            return value == 0 ? zero(parser, 0) : (Number) value;
        }
        return Digits.of(parser, 32);
    }

    /**
     * Reads an integer of at most 64 bits, to be written as it was read.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Number whole64(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long value = parser.getLongValue();
            return value == 0 ? zero(parser, 0L) : (Number) value;
        }
        return Digits.of(parser, 64);
    }

    /**
     * Reads an integer of any size, to be written as it was read.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Number whole(JsonParser parser) throws IOException {
        Digits digits = Digits.of(parser, Digits.MOST_BITS);
        boolean plain = parser.hasToken(JsonToken.VALUE_NUMBER_INT) && digits != null && digits.isPlain();
        return plain ? digits.value : digits;
    }

    /** Zero, unless there is a sign to keep. */
    private static Number zero(JsonParser parser, Number zero) throws IOException {
        return parser.getText().startsWith("-") ? new Digits(parser.getText(), BigInteger.ZERO) : zero;
    }

    /**
     * The value of an integer.
     *
     * @param number of at most 32 bits
     * @return its value
     */
    public static Integer toInt32(Number number) {
        return number instanceof Integer exact ? exact : (Integer) number.intValue();
    }

    /**
     * The value of an integer.
     *
     * @param number of at most 64 bits
     * @return its value
     */
    public static Long toInt64(Number number) {
        return number instanceof Long exact ? exact : (Long) number.longValue();
    }

    /**
     * The value of an integer.
     *
     * @param number of any size
     * @return its value
     */
    public static BigInteger toInteger(Number number) {
        if (number instanceof BigInteger exact) {
            return exact;
        }
        return number instanceof Digits digits ? digits.value : BigInteger.valueOf(number.longValue());
    }

    /**
     * An integer from its digits.
     *
     * @param text its digits
     * @return an integer that is written with just these digits
     * @throws IllegalArgumentException if the text is not an integer of JSON
     */
    public static Number digits(String text) {
        Digits number = Digits.of(JsonValue.number(text).toJson(), Digits.MOST_BITS);
        if (number == null) {
            throw new IllegalArgumentException("The text is not an integer of JSON.");
        }
        return number.isPlain() ? number.value : number;
    }

    /** An integer of unusual spelling or size. */
    private static final class Digits extends Number {

        static final int MOST_BITS = 4096;

        private static final int MOST_DIGITS = 1200;
        private static final long serialVersionUID = 1L;

        private final String text;
        private final BigInteger value;

        Digits(String text, BigInteger value) {
            this.text = text;
            this.value = value;
        }

        /** Of the number at the current token, or null if it has a fraction or needs more bits. */
        static @Nullable Digits of(JsonParser parser, int bits) throws IOException {
            return token(parser).isNumeric() ? of(parser.getText(), bits) : null;
        }

        private static @Nullable Digits of(String text, int bits) {
            if (!JsonValue.isDecimal(text)) {
                return null;
            }
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            // Without a look at the exponent first, 1e999999999 would fill the memory.
            if (number.scale() > 0 || (long) number.precision() - number.scale() > MOST_DIGITS) {
                return null;
            }
            BigInteger value = number.toBigInteger();
            return value.bitLength() < bits ? new Digits(text, value) : null;
        }

        boolean isPlain() {
            return text.equals(value.toString());
        }

        @Override
        public int intValue() {
            return value.intValue();
        }

        @Override
        public long longValue() {
            return value.longValue();
        }

        @Override
        public float floatValue() {
            return value.floatValue();
        }

        @Override
        public double doubleValue() {
            return value.doubleValue();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Digits that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return text;
        }
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
     * Reads an integer of any size, however it is written.
     *
     * @param parser stands on the value
     * @return the value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable BigInteger integer(JsonParser parser) throws IOException {
        return Formats.wrap(whole(parser), Json::toInteger);
    }

    /**
     * Reads a number of any kind.
     *
     * @param parser stands on the value
     * @return the exact value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable BigDecimal decimal(JsonParser parser) throws IOException {
        return Formats.wrap(number(parser), JsonValue::asNumber);
    }

    /**
     * Reads a number of any kind.
     *
     * @param parser stands on the value
     * @return the nearest value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Double float64(JsonParser parser) throws IOException {
        return Formats.wrap(decimal(parser), BigDecimal::doubleValue);
    }

    /**
     * Reads a number of any kind.
     *
     * @param parser stands on the value
     * @return the nearest value, or null
     * @throws IOException if the source fails
     */
    public static @Nullable Float float32(JsonParser parser) throws IOException {
        return Formats.wrap(decimal(parser), BigDecimal::floatValue);
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
        // Most lists are short, and there are many of them.
        List<T> list = new ArrayList<>(FEW);
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
                throw new Mismatch(JsonValue.of(all), misfit.pointer, misfit.kind, misfit.reason);
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
            throw new Mismatch(JsonValue.of(all), misfit.pointer, misfit.kind, misfit.reason);
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
            throw new Mismatch(misfit, pointer, misfit.kind(), null);
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
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof Digits digits) {
            JsonValue.number(digits.text).writeTo(generator);
        } else if (value instanceof Number number) {
            JsonValue.of(number).writeTo(generator);
        } else {
            generator.writeString(text(value));
        }
    }

    private static String text(Object value) {
        String text = Formats.scalar(value);
        if (text != null) {
            return text;
        }
        if (value instanceof LocalDate
                || value instanceof UUID
                || value instanceof URI
                || value instanceof Duration) {
            return value.toString();
        }
        throw new IllegalArgumentException("No model holds a " + value.getClass().getName() + ".");
    }

    /**
     * The JSON of a value.
     *
     * @param value of any of the types that models hold
     * @return the same as JSON
     */
    public static JsonValue tree(@Nullable Object value) {
        return raw(value);
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
        /** Why a class of the user's choice refused the value. */
        final transient @Nullable Exception reason;

        Mismatch(JsonValue value, String pointer, JsonValue.Kind kind, @Nullable Exception reason) {
            super(null, null, false, false);
            this.value = value;
            this.pointer = pointer;
            this.kind = kind;
            this.reason = reason;
        }
    }
}
