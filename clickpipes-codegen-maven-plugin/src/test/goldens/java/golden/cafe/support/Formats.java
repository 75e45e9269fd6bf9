package golden.cafe.support;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts with a form of their own. They are kept as text, so that what was received is what is written;
 * the Java value is made on request. The reading methods decline a text that has not the form.
 */
public final class Formats {

    private static final int NANO_DIGITS = 9;
    private static final int MOST_ZEROS = 1000;

    /** The values of ASCII characters as hexadecimal digits, -1 for all others. */
    private static final byte[] HEX = hexDigits();

    private Formats() {}

    /**
     * Reads a date and time of RFC 3339.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readDateTime(JsonParser parser) throws IOException {
        String text = Json.string(parser);
        return text != null && isPlainDateTime(text) ? text : checked(text, Formats::toDateTime);
    }

    /**
     * Reads a date of RFC 3339.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readDate(JsonParser parser) throws IOException {
        return checked(Json.string(parser), LocalDate::parse);
    }

    /**
     * Reads a UUID.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readUuid(JsonParser parser) throws IOException {
        String text = Json.string(parser);
        return text != null && isUuid(text) ? text : null;
    }

    /**
     * Reads a URI.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readUri(JsonParser parser) throws IOException {
        return checked(Json.string(parser), Formats::toUri);
    }

    /**
     * Reads bytes in Base64.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readBytes(JsonParser parser) throws IOException {
        return checked(Json.string(parser), Formats::toBytes);
    }

    /**
     * Reads a time of day with an offset.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readTime(JsonParser parser) throws IOException {
        return checked(Json.string(parser), Formats::toTime);
    }

    /**
     * Reads a time of day without an offset.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readLocalTime(JsonParser parser) throws IOException {
        return checked(Json.string(parser), Formats::toLocalTime);
    }

    /**
     * Reads a date and time without an offset.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readLocalDateTime(JsonParser parser) throws IOException {
        return checked(Json.string(parser), Formats::toLocalDateTime);
    }

    /**
     * Reads a duration of ISO 8601. One with years or months does not fit: their length depends on the date.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readDuration(JsonParser parser) throws IOException {
        String text = Json.string(parser);
        if (checked(text, Formats::toDuration) == null && text != null && text.matches("-?P-?\\d+[YM].*")) {
            JsonValue value = JsonValue.readFrom(parser);
            DateTimeException reason = new DateTimeException("A duration with years or months has no fixed length."
                    + " Its text is in toJson(); the generator's \"types\" can map the format to another class.");
            throw new Json.Mismatch(value, Json.pointer(parser), value.kind(), reason);
        }
        return checked(text, Formats::toDuration);
    }

    /**
     * Reads a text that holds the digits of a number.
     *
     * @param parser stands on the value
     * @return the text, or null
     * @throws IOException if the source fails
     */
    public static @Nullable String readDecimal(JsonParser parser) throws IOException {
        return checked(Json.string(parser), Formats::toDecimal);
    }

    /**
     * Makes a value of a text.
     *
     * @param <T> its class
     */
    @FunctionalInterface
    public interface Maker<T> {

        /**
         * Makes a value.
         *
         * @param text text of the value
         * @return the value
         * @throws Exception if the text is not of such a value
         */
        T make(String text) throws Exception;
    }

    /**
     * Reads a scalar of which a class of the user's choice is made.
     *
     * @param parser stands on the value
     * @param reader reads the scalar
     * @param from makes the value, only to see whether it can be made
     * @param <S> what is kept
     * @return what is kept, or null
     * @throws IOException if the source fails
     */
    public static <S> @Nullable S mapped(JsonParser parser, Json.Reader<S> reader, Maker<?> from) throws IOException {
        S kept = reader.read(parser);
        Exception cause = kept == null ? null : failure(kept, from);
        if (cause != null) {
            JsonValue value = JsonValue.readFrom(parser);
            throw new Json.Mismatch(value, Json.pointer(parser), value.kind(), cause);
        }
        return kept;
    }

    private static @Nullable Exception failure(Object kept, Maker<?> from) {
        try {
            return from.make(kept.toString()) == null ? new IllegalArgumentException("There is no value.") : null;
        } catch (Exception e) {
            return e;
        }
    }

    /**
     * A value of a class of the user's choice.
     *
     * @param kept what was read, or set
     * @param from makes the value
     * @param <T> its class
     * @return the value
     * @throws IllegalArgumentException if it can not be made
     */
    public static <T> T made(Object kept, Maker<T> from) {
        try {
            return from.make(kept.toString());
        } catch (Exception e) {
            // Not as a cause: it may quote the text, and that may be a secret.
            throw new IllegalArgumentException("The class chosen for the format refuses what it wrote itself ("
                    + e.getClass().getName() + ").");
        }
    }

    /**
     * The same reader, which does not tell why a value is unfit: the reason may quote it.
     *
     * @param reader reads a secret
     * @param <T> what comes out
     * @return a reader
     */
    public static <T> Json.Reader<T> discreet(Json.Reader<T> reader) {
        return parser -> {
            try {
                return reader.read(parser);
            } catch (Json.Mismatch e) {
                throw new Json.Mismatch(e.value, e.pointer, e.kind, null);
            }
        };
    }

    /** A whole value of a class of the user's choice, from a string or a number. */
    private static <T> @Nullable T whole(JsonParser parser, Maker<T> from) throws IOException {
        String text = Json.string(parser);
        JsonValue number = text == null ? Json.number(parser) : null;
        Object kept = text == null ? number : text;
        return kept == null || failure(kept, from) != null ? null : made(kept, from);
    }

    /** Reads values of a class of the user's choice where only the class is known; null for any other class. */
    static Json.@Nullable Reader<?> readerOf(Type type) {
        return null;
    }

    /** Text of a value of a class of the user's choice; null for any other. */
    static @Nullable String mappedText(Object value) {
        return null;
    }

    /** Whether the text is certainly a date and time: the usual form in UTC, on a day that every month has. */
    private static boolean isPlainDateTime(String text) {
        int last = text.length() - 1;
        return last >= 19
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(last) == 'Z'
                && areDigits(text, 0, 4)
                && within(text, 5, 1, 12)
                && within(text, 8, 1, 28)
                && within(text, 11, 0, 23)
                && within(text, 14, 0, 59)
                && within(text, 17, 0, 59)
                && (last == 19 || (last > 20 && text.charAt(19) == '.' && areDigits(text, 20, last)));
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean within(String text, int at, int low, int high) {
        int ones = text.charAt(at + 1) - '0';
        int value = (text.charAt(at) - '0') * 10 + ones;
        return ones >= 0 && ones <= 9 && value >= low && value <= high;
    }

    private static boolean isUuid(String text) {
        return text.length() == 36
                && text.charAt(8) == '-'
                && text.charAt(13) == '-'
                && text.charAt(18) == '-'
                && text.charAt(23) == '-'
                && (hex(text, 0, 8) | hex(text, 9, 13) | hex(text, 14, 18) | hex(text, 19, 23) | hex(text, 24, 36)) >= 0;
    }

    /** The value of a few hexadecimal digits; negative if one of the characters is none. */
    private static long hex(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            value = value << 4 | (c < HEX.length ? HEX[c] : -1);
        }
        return value;
    }

    private static byte[] hexDigits() {
        byte[] digits = new byte[128];
        for (int c = 0; c < digits.length; c++) {
            digits[c] = (byte) Character.digit(c, 16);
        }
        return digits;
    }

    private static @Nullable String checked(@Nullable String text, Function<String, ?> parse) {
        if (text == null) {
            return null;
        }
        try {
            parse.apply(text);
            return text;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    /**
     * A date and time from text.
     *
     * @param text in the form of RFC 3339
     * @return the date and time, with the offset of the text
     * @throws DateTimeException if the text has another form
     */
    public static OffsetDateTime toDateTime(String text) {
        int length = text.length();
        if (length < 17 || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(13) != ':') {
            return OffsetDateTime.parse(text);
        }
        // Some services leave the seconds out.
        int end = text.charAt(16) == ':' ? 19 : 16;
        int nano = 0;
        if (end == 19 && length > end && text.charAt(end) == '.') {
            int digits = 0;
            for (end++; end < length && Character.digit(text.charAt(end), 10) >= 0; end++) {
                nano = digits < NANO_DIGITS ? nano * 10 + Character.digit(text.charAt(end), 10) : nano;
                digits++;
            }
            for (; digits < NANO_DIGITS; digits++) {
                nano *= 10;
            }
        }
        char separator = text.charAt(10);
        boolean plain = separator == 'T' || separator == 't' || separator == ' ';
        ZoneOffset offset = plain && end < length ? offset(text, end) : null;
        if (offset == null) {
            return OffsetDateTime.parse(text);
        }
        int second = end == 16 ? 0 : digits(text, 17, 19);
        return OffsetDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                second == 60 ? 59 : second,
                nano,
                offset);
    }

    /** An offset at the end of a text: as RFC 3339 has it, or without its colon, or without minutes. */
    private static @Nullable ZoneOffset offset(String text, int at) {
        char sign = text.charAt(at);
        int length = text.length() - at;
        if (length == 1) {
            return sign == 'Z' || sign == 'z' ? ZoneOffset.UTC : null;
        }
        boolean known = length == 6 ? text.charAt(at + 3) == ':' : length == 5 || length == 3;
        if (!known || (sign != '+' && sign != '-')) {
            return null;
        }
        int unit = sign == '-' ? -1 : 1;
        int minutes = length == 3 ? 0 : digits(text, at + length - 2, at + length);
        return ZoneOffset.ofHoursMinutes(unit * digits(text, at + 1, at + 3), unit * minutes);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("Not a date and time of RFC 3339.");
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /**
     * Text of a date and time.
     *
     * @param value the date and time
     * @return in the form of RFC 3339, seconds always present
     */
    public static String text(OffsetDateTime value) {
        String text = value.toString();
        boolean short_ = value.getSecond() == 0 && value.getNano() == 0;
        int minuteEnd = text.indexOf('T') + 6;
        return short_ ? text.substring(0, minuteEnd) + ":00" + text.substring(minuteEnd) : text;
    }

    /**
     * A date from text.
     *
     * @param text in the form of RFC 3339
     * @return the date
     */
    public static LocalDate toDate(String text) {
        return LocalDate.parse(text);
    }

    /**
     * Text of a date.
     *
     * @param value the date
     * @return in the form of RFC 3339
     */
    public static String text(LocalDate value) {
        return value.toString();
    }

    /**
     * A time of day from text.
     *
     * @param text in the form of RFC 3339
     * @return the time, with the offset of the text; a leap second becomes the second before it
     * @throws DateTimeException if the text has another form
     */
    public static OffsetTime toTime(String text) {
        String time = withoutLeap(text);
        int at = Math.max(time.indexOf('+'), time.indexOf('-'));
        ZoneOffset offset = at < 0 ? null : offset(time, at);
        return offset == null
                ? OffsetTime.parse(time)
                : LocalTime.parse(time.substring(0, at)).atOffset(offset);
    }

    /**
     * Text of a time of day.
     *
     * @param value the time
     * @return in the form of RFC 3339, seconds always present
     */
    public static String text(OffsetTime value) {
        return text(value.toLocalTime()) + value.getOffset();
    }

    /**
     * A time of day from text.
     *
     * @param text without an offset
     * @return the time; a leap second becomes the second before it
     * @throws DateTimeException if the text has another form
     */
    public static LocalTime toLocalTime(String text) {
        return LocalTime.parse(withoutLeap(text));
    }

    /**
     * Text of a time of day.
     *
     * @param value the time
     * @return without an offset, seconds always present
     */
    public static String text(LocalTime value) {
        return value + (value.getSecond() == 0 && value.getNano() == 0 ? ":00" : "");
    }

    private static String withoutLeap(String text) {
        return text.startsWith(":60", 5) ? text.substring(0, 6) + "59" + text.substring(8) : text;
    }

    /**
     * A date and time from text.
     *
     * @param text without an offset
     * @return the date and time
     * @throws DateTimeException if the text has another form
     */
    public static LocalDateTime toLocalDateTime(String text) {
        boolean space = text.length() > 10 && text.charAt(10) == ' ';
        return LocalDateTime.parse(space ? text.substring(0, 10) + 'T' + text.substring(11) : text);
    }

    /**
     * Text of a date and time.
     *
     * @param value the date and time
     * @return without an offset, seconds always present
     */
    public static String text(LocalDateTime value) {
        return text(value.toLocalDate()) + 'T' + text(value.toLocalTime());
    }

    /**
     * A duration from text.
     *
     * @param text in the form of ISO 8601, without years and months
     * @return the duration; a day is 24 hours
     * @throws DateTimeException if the text has another form, or years or months
     */
    public static Duration toDuration(String text) {
        int last = text.length() - 1;
        if (last > 1 && last < 9 && text.charAt(0) == 'P' && text.charAt(last) == 'W') {
            return Duration.ofDays(7L * digits(text, 1, last));
        }
        return Duration.parse(text);
    }

    /**
     * Text of a duration.
     *
     * @param value the duration
     * @return in the form of ISO 8601
     */
    public static String text(Duration value) {
        return value.toString();
    }

    /**
     * A number from text.
     *
     * @param text its digits
     * @return the exact number
     * @throws IllegalArgumentException if the text is not a number
     */
    public static BigDecimal toDecimal(String text) {
        return new BigDecimal(text);
    }

    /**
     * Text of a number.
     *
     * @param value the number
     * @return its digits, without an exponent unless there were very many of them
     */
    public static String text(BigDecimal value) {
        return Math.abs((long) value.scale()) > MOST_ZEROS ? value.toString() : value.toPlainString();
    }

    /**
     * A UUID from text.
     *
     * @param text 36 characters
     * @return the UUID
     * @throws IllegalArgumentException if the text has another form
     */
    public static UUID toUuid(String text) {
        if (!isUuid(text)) {
            throw new IllegalArgumentException("Not a UUID.");
        }
        return new UUID(
                hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18),
                hex(text, 19, 23) << 48 | hex(text, 24, 36));
    }

    /**
     * Text of a UUID.
     *
     * @param value the UUID
     * @return 36 characters, in lower case
     */
    public static String text(UUID value) {
        return value.toString();
    }

    /**
     * A URI from text.
     *
     * @param text in the form of RFC 2396
     * @return the URI
     * @throws IllegalArgumentException if the text has another form
     */
    public static URI toUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a URI.");
        }
    }

    /**
     * Text of a URI.
     *
     * @param value the URI
     * @return its text
     */
    public static String text(URI value) {
        return value.toString();
    }

    /**
     * Bytes from text.
     *
     * @param text in Base64, in either of its alphabets
     * @return a new array
     * @throws IllegalArgumentException if the text has another form
     */
    public static byte[] toBytes(String text) {
        boolean url = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
        return (url ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text);
    }

    /**
     * Text of bytes.
     *
     * @param value the bytes
     * @return in Base64 for URLs, without padding
     */
    public static String urlText(byte[] value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /**
     * Text of bytes.
     *
     * @param value the bytes
     * @return in Base64
     */
    public static String text(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }

    /**
     * Text of a value outside of JSON: in a path, a query, a header.
     *
     * @param value a value of any type that a parameter can have
     * @return its text; the items of a list with commas between them
     */
    public static String plain(Object value) {
        String text = scalar(value);
        if (text != null) {
            return text;
        }
        if (value instanceof List<?> items) {
            List<String> texts = new ArrayList<>();
            items.forEach(item -> texts.add(plain(item)));
            return String.join(",", texts);
        }
        if (value instanceof JsonModel model) {
            JsonValue json = JsonValue.of(model);
            return json.kind() == JsonValue.Kind.STRING ? json.asString() : json.toJson();
        }
        return String.valueOf(value);
    }

    /** The value, if a header can carry it: OkHttp's message for one that can not would show it. */
    static String header(String name, String value) {
        if (value.chars().anyMatch(c -> c != '\t' && (c < ' ' || c > '~'))) {
            throw new IllegalArgumentException(
                    "The value of the header " + name + " has a character that HTTP does not allow there.");
        }
        return value;
    }

    /** Text of a scalar whose own is not that of the document; null for any other value. */
    static @Nullable String scalar(Object value) {
        String mapped = mappedText(value);
        if (mapped != null) {
            return mapped;
        }
        if (value instanceof OffsetDateTime time) {
            return text(time);
        }
        if (value instanceof byte[] bytes) {
            return text(bytes);
        }
        if (value instanceof LocalDateTime time) {
            return text(time);
        }
        if (value instanceof LocalTime time) {
            return text(time);
        }
        if (value instanceof OffsetTime time) {
            return text(time);
        }
        return value instanceof BigDecimal number ? text(number) : null;
    }

    /**
     * Converts what is there.
     *
     * @param value the value, or null
     * @param convert what happens to it
     * @param <A> type before
     * @param <B> type after
     * @return the converted value, or null
     */
    public static <A, B> @Nullable B wrap(@Nullable A value, Function<A, B> convert) {
        return value == null ? null : convert.apply(value);
    }

    /**
     * Converts each item of a list.
     *
     * @param list the list, or null
     * @param convert what happens to each item
     * @param <A> type before
     * @param <B> type after
     * @return an unmodifiable list, or null
     */
    public static <A, B> @Nullable List<B> list(@Nullable List<A> list, Function<A, B> convert) {
        if (list == null) {
            return null;
        }
        List<B> converted = new ArrayList<>(list.size());
        list.forEach(item -> converted.add(item == null ? null : convert.apply(item)));
        return Collections.unmodifiableList(converted);
    }

    /**
     * Converts each value of a map.
     *
     * @param map the map, or null
     * @param convert what happens to each value
     * @param <A> type before
     * @param <B> type after
     * @return an unmodifiable map in the same order, or null
     */
    public static <A, B> @Nullable Map<String, B> map(@Nullable Map<String, A> map, Function<A, B> convert) {
        if (map == null) {
            return null;
        }
        Map<String, B> converted = new LinkedHashMap<>();
        map.forEach((name, value) -> converted.put(name, value == null ? null : convert.apply(value)));
        return Collections.unmodifiableMap(converted);
    }
}
