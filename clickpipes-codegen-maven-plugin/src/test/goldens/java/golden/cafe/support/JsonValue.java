package golden.cafe.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Any JSON value, kept without loss: numbers by their digits, members in their order. Immutable. */
public final class JsonValue implements JsonModel {

    /** JSON null. */
    public static final JsonValue NULL = new JsonValue(Kind.NULL, "null");

    private static final int LONGEST_SAFE_LONG = 18;

    private final Kind kind;
    private final Object value;

    private JsonValue(Kind kind, Object value) {
        this.kind = kind;
        this.value = value;
    }

    /** The types of JSON. */
    public enum Kind {
        /** Members by name. */
        OBJECT,
        /** A list. */
        ARRAY,
        /** Text. */
        STRING,
        /** A number of any size. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NULL
    }

    /**
     * A string.
     *
     * @param text its text
     * @return the value
     */
    public static JsonValue of(String text) {
        return new JsonValue(Kind.STRING, Objects.requireNonNull(text, "text"));
    }

    /**
     * An integer.
     *
     * @param number its value
     * @return the value
     */
    public static JsonValue of(long number) {
        return new JsonValue(Kind.NUMBER, Long.toString(number));
    }

    /**
     * A number.
     *
     * @param number its value
     * @return the value
     */
    public static JsonValue of(BigDecimal number) {
        return new JsonValue(Kind.NUMBER, number.toString());
    }

    /**
     * An integer.
     *
     * @param number its value
     * @return the value
     */
    public static JsonValue of(BigInteger number) {
        return new JsonValue(Kind.NUMBER, number.toString());
    }

    /**
     * A number from its digits.
     *
     * @param digits as JSON writes them
     * @return the value, with just these digits
     * @throws IllegalArgumentException if JSON does not write a number so
     */
    public static JsonValue number(String digits) {
        JsonValue value = parse(digits);
        if (value.kind != Kind.NUMBER) {
            throw new IllegalArgumentException("The text is not a number of JSON.");
        }
        return value;
    }

    /**
     * A number, by its shortest digits.
     *
     * @param number its value, finite
     * @return the value
     * @throws IllegalArgumentException for NaN and infinities, which JSON does not have
     */
    public static JsonValue of(double number) {
        return of((Number) number);
    }

    /**
     * A number, by its shortest digits.
     *
     * @param number its value, finite
     * @return the value
     * @throws IllegalArgumentException for NaN and infinities, which JSON does not have
     */
    public static JsonValue of(float number) {
        return of((Number) number);
    }

    static JsonValue of(Number number) {
        if ((number instanceof Double || number instanceof Float) && !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("JSON has no number " + number + ".");
        }
        String digits = number.toString();
        boolean whole = !(number instanceof BigDecimal) && digits.endsWith(".0");
        return new JsonValue(Kind.NUMBER, whole ? digits.substring(0, digits.length() - 2) : digits);
    }

    /**
     * A boolean.
     *
     * @param value true or false
     * @return the value
     */
    public static JsonValue of(boolean value) {
        return new JsonValue(Kind.BOOLEAN, value);
    }

    /**
     * An array.
     *
     * @param items its items
     * @return the value
     */
    public static JsonValue of(List<JsonValue> items) {
        return new JsonValue(Kind.ARRAY, List.copyOf(items));
    }

    /**
     * An object.
     *
     * @param members its members; their order is kept
     * @return the value
     */
    public static JsonValue of(Map<String, JsonValue> members) {
        return new JsonValue(Kind.OBJECT, Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }

    /**
     * The JSON of a model.
     *
     * @param model any model
     * @return the value
     */
    public static JsonValue of(JsonModel model) {
        return model instanceof JsonValue json ? json : parse(model.toJson());
    }

    /**
     * Reads JSON text.
     *
     * @param json exactly one JSON value
     * @return the value
     * @throws IllegalArgumentException if the text is not JSON
     */
    public static JsonValue parse(String json) {
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            if (parser.nextToken() != null) {
                JsonValue value = readFrom(parser);
                if (parser.nextToken() == null) {
                    return value;
                }
            }
        } catch (IOException e) {
            // Not as a cause: the parser quotes the text, which may hold a secret.
            throw new IllegalArgumentException("The text is not JSON.");
        }
        throw new IllegalArgumentException("The text is not exactly one JSON value.");
    }

    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value
     * @throws IOException if the text is not JSON, or its source fails
     */
    public static JsonValue readFrom(JsonParser parser) throws IOException {
        return switch (Json.token(parser)) {
            case START_OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    members.put(name, readFrom(parser));
                }
                yield new JsonValue(Kind.OBJECT, Collections.unmodifiableMap(members));
            }
            case START_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(readFrom(parser));
                }
                yield new JsonValue(Kind.ARRAY, Collections.unmodifiableList(items));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue(Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> of(parser.getBooleanValue());
            case VALUE_NULL -> NULL;
            default -> of(parser.getText());
        };
    }

    /**
     * Its type.
     *
     * @return the type
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The text of a string.
     *
     * @return the text
     * @throws IllegalStateException if this is not a string
     */
    public String asString() {
        return (String) as(Kind.STRING);
    }

    /**
     * The value of a number.
     *
     * @return the exact number
     * @throws IllegalStateException if this is not a number
     * @throws NumberFormatException if its exponent is beyond what a {@link BigDecimal} can hold
     */
    public BigDecimal asNumber() {
        String digits = (String) as(Kind.NUMBER);
        return isLong(digits) ? BigDecimal.valueOf(Long.parseLong(digits)) : new BigDecimal(digits);
    }

    /** Whether the text is certainly that of a long. */
    private static boolean isLong(String digits) {
        boolean integer = digits.length() <= LONGEST_SAFE_LONG;
        for (int i = 0; integer && i < digits.length(); i++) {
            integer = digits.charAt(i) == '-' || Character.isDigit(digits.charAt(i));
        }
        return integer;
    }

    /** Whether a {@link BigDecimal} can hold a number of JSON: only exponents can be too large for it. */
    static boolean isDecimal(String digits) {
        return (digits.indexOf('e') < 0 && digits.indexOf('E') < 0) || decimal(digits) != null;
    }

    private static @Nullable BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether this is a number without a fraction that Java can count with. */
    boolean isInteger() {
        BigDecimal number = kind == Kind.NUMBER ? decimal((String) value) : null;
        return number != null && number.stripTrailingZeros().scale() <= 0;
    }

    /**
     * The value of a boolean.
     *
     * @return true or false
     * @throws IllegalStateException if this is not a boolean
     */
    public boolean asBoolean() {
        return (Boolean) as(Kind.BOOLEAN);
    }

    /**
     * The items of an array.
     *
     * @return an unmodifiable list
     * @throws IllegalStateException if this is not an array
     */
    @SuppressWarnings("unchecked")
    public List<JsonValue> asList() {
        return (List<JsonValue>) as(Kind.ARRAY);
    }

    /**
     * The members of an object.
     *
     * @return an unmodifiable map in the order of the text
     * @throws IllegalStateException if this is not an object
     */
    @SuppressWarnings("unchecked")
    public Map<String, JsonValue> asMap() {
        return (Map<String, JsonValue>) as(Kind.OBJECT);
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @return the member, or null where this is no object or has no such member
     */
    public @Nullable JsonValue get(String name) {
        return kind == Kind.OBJECT ? asMap().get(name) : null;
    }

    private Object as(Kind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException("The JSON value is not of type " + wanted + " but " + kind + ".");
        }
        return value;
    }

    @Override
    public void writeTo(JsonGenerator generator) throws IOException {
        switch (kind) {
            case OBJECT -> {
                generator.writeStartObject();
                for (Map.Entry<String, JsonValue> member : asMap().entrySet()) {
                    generator.writeFieldName(member.getKey());
                    member.getValue().writeTo(generator);
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                for (JsonValue item : asList()) {
                    item.writeTo(generator);
                }
                generator.writeEndArray();
            }
            case NUMBER -> writeNumber(generator, (String) value);
            case BOOLEAN -> generator.writeBoolean((Boolean) value);
            case NULL -> generator.writeNull();
            default -> generator.writeString((String) value);
        }
    }

    /** As digits where only they are exact; as a long else, because some targets tell the two apart. */
    private static void writeNumber(JsonGenerator generator, String digits) throws IOException {
        if (isLong(digits) && !digits.startsWith("-0")) {
            generator.writeNumber(Long.parseLong(digits));
            return;
        }
        BigDecimal number = generator.canWriteFormattedNumbers() ? null : decimal(digits);
        if (number == null) {
            generator.writeNumber(digits);
        } else {
            writeNumber(generator, number);
        }
    }

    /** For targets that keep values and not text, such as trees. */
    private static void writeNumber(JsonGenerator generator, BigDecimal number) throws IOException {
        if (number.scale() == 0) {
            generator.writeNumber(number.unscaledValue());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonValue that && kind == that.kind && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + value.hashCode();
    }

    /** The JSON text. */
    @Override
    public String toString() {
        return toJson();
    }
}
