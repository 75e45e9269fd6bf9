package support;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    /** Whether the text is certainly a date and time: the usual form in UTC, on a day that every month has. */
    private static boolean isPlainDateTime(String text) {
        int last = text.length() - 1;
        if (last < 19 || text.charAt(last) != 'Z' || text.charAt(10) != 'T') {
            return false;
        }
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            boolean fits =
                    switch (i) {
                        case 4, 7 -> c == '-';
                        case 10 -> true;
                        case 13, 16 -> c == ':';
                        case 19 -> c == '.' && last > 20;
                        default -> c >= '0' && c <= '9';
                    };
            if (!fits) {
                return false;
            }
        }
        return within(text, 5, 1, 12)
                && within(text, 8, 1, 28)
                && within(text, 11, 0, 23)
                && within(text, 14, 0, 59)
                && within(text, 17, 0, 59);
    }

    private static boolean within(String text, int at, int low, int high) {
        int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        return value >= low && value <= high;
    }

    private static boolean isUuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(i);
            if (dash ? c != '-' : Character.digit(c, 16) < 0 || c > 'f') {
                return false;
            }
        }
        return true;
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
        if (length < 20 || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(13) != ':') {
            return OffsetDateTime.parse(text);
        }
        int end = 19;
        int nano = 0;
        if (text.charAt(end) == '.') {
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
        boolean plain = text.charAt(16) == ':' && (separator == 'T' || separator == 't' || separator == ' ');
        ZoneOffset offset = plain && end < length ? offset(text, end) : null;
        if (offset == null) {
            return OffsetDateTime.parse(text);
        }
        return OffsetDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                Math.min(digits(text, 17, 19), 59),
                nano,
                offset);
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        char sign = text.charAt(at);
        if (at == text.length() - 1) {
            return sign == 'Z' || sign == 'z' ? ZoneOffset.UTC : null;
        }
        if (at != text.length() - 6 || (sign != '+' && sign != '-') || text.charAt(at + 3) != ':') {
            return null;
        }
        int minutes = digits(text, at + 1, at + 3) * 60 + digits(text, at + 4, at + 6);
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -minutes : minutes) * 60);
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
        return UUID.fromString(text);
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
     * @param text in Base64
     * @return a new array
     * @throws IllegalArgumentException if the text has another form
     */
    public static byte[] toBytes(String text) {
        return Base64.getDecoder().decode(text);
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
        if (value instanceof OffsetDateTime time) {
            return text(time);
        }
        if (value instanceof byte[] bytes) {
            return text(bytes);
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
