package golden.library.support;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** How OpenAPI writes values outside of a body: its serialisation styles. */
public final class Styles {

    private static final Pattern RESERVED = Pattern.compile("%[0-9A-Fa-f]{2}|[:/?@!$()*+,;\\[\\]]");

    private Styles() {}

    /**
     * A value in a path.
     *
     * @param name the parameter's name
     * @param value its value
     * @param prefix what begins the value: nothing, a dot for the style label, a semicolon for matrix
     * @param delimiter what stands between the items of a list that is not exploded
     * @param explode whether items and members stand for themselves
     * @return encoded text
     */
    public static String path(String name, Object value, String prefix, String delimiter, boolean explode) {
        boolean matrix = prefix.equals(";");
        String own = encode(name);
        String between = explode && !prefix.isEmpty() ? prefix : delimiter;
        Object shape = shape(value);
        if (shape instanceof Map<?, ?> members && matrix && explode) {
            return prefix + String.join(between, members(members, true, Styles::encode));
        }
        List<String> texts = texts(shape, explode, Styles::encode);
        if (!matrix) {
            return prefix + String.join(between, texts);
        }
        if (explode) {
            texts.replaceAll(text -> named(own, text));
            return prefix + String.join(between, texts);
        }
        return prefix + named(own, String.join(between, texts));
    }

    private static String named(String name, String text) {
        return text.isEmpty() ? name : name + "=" + text;
    }

    /**
     * Adds a header, unless there is no value.
     *
     * @param headers headers by name
     * @param name the header's name
     * @param value its value, or null
     * @param delimiter what stands between the items of a list
     * @param explode whether members are written with an equals sign
     * @return the headers
     */
    public static Map<String, String> header(
            Map<String, String> headers, String name, @Nullable Object value, String delimiter, boolean explode) {
        if (value != null) {
            String text = String.join(delimiter, texts(shape(value), explode, UnaryOperator.identity()));
            headers.put(name, Formats.header(name, text));
        }
        return headers;
    }

    /**
     * Adds a cookie to headers, unless there is no value.
     *
     * @param headers headers by name
     * @param name the cookie's name
     * @param value its value, or null
     * @param explode whether items and members are cookies of their own
     * @return the headers
     */
    public static Map<String, String> cookie(
            Map<String, String> headers, String name, @Nullable Object value, boolean explode) {
        if (value == null) {
            return headers;
        }
        Object shape = shape(value);
        List<String> pairs = new ArrayList<>();
        if (shape instanceof Map<?, ?> members && explode) {
            pairs.addAll(members(members, true, Styles::encode));
        } else if (shape instanceof List<?> && explode) {
            texts(shape, true, Styles::encode).forEach(text -> pairs.add(name + "=" + text));
        } else {
            pairs.add(name + "=" + String.join(",", texts(shape, false, Styles::encode)));
        }
        pairs.forEach(pair -> headers.merge("Cookie", pair, (some, more) -> some + "; " + more));
        return headers;
    }

    /**
     * A value as JSON text.
     *
     * @param value of any type that a parameter can have, or null
     * @return its JSON in ASCII, which is all that a header can hold, or null
     */
    public static @Nullable String json(@Nullable Object value) {
        return value == null ? null : jsonOf(value, '~');
    }

    static String jsonOf(Object value) {
        return jsonOf(value, Character.MAX_VALUE);
    }

    private static String jsonOf(Object value, char last) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(text)) {
            generator.setHighestNonEscapedChar(last);
            Json.write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A body of text. Java would write a question mark for what the charset lacks. */
    static RequestBody body(String text, MediaType type) {
        Charset charset = type.charset(StandardCharsets.UTF_8);
        if (charset != null && !charset.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("The text has a character that " + charset + " does not have.");
        }
        return RequestBody.create(text, type);
    }

    /** A map by name, a list, or the text of a scalar. */
    static Object shape(Object value) {
        if (value instanceof JsonModel model) {
            JsonValue json = JsonValue.of(model);
            return switch (json.kind()) {
                case OBJECT -> json.asMap();
                case ARRAY -> json.asList();
                default -> Formats.plain(json);
            };
        }
        if (value instanceof Collection<?> items) {
            return new ArrayList<>(items);
        }
        return value instanceof Map<?, ?> ? value : Formats.plain(value);
    }

    /** The text of an item or member; what has parts itself is written as JSON. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        Object shape = shape(value);
        return shape instanceof String text ? text : jsonOf(value);
    }

    private static List<String> texts(Object shape, boolean explode, UnaryOperator<String> encode) {
        List<String> texts = new ArrayList<>();
        if (shape instanceof Map<?, ?> members) {
            return members(members, explode, encode);
        }
        if (shape instanceof List<?> items) {
            items.forEach(item -> texts.add(encode.apply(text(item))));
        } else {
            texts.add(encode.apply(shape.toString()));
        }
        return texts;
    }

    private static List<String> members(Map<?, ?> members, boolean explode, UnaryOperator<String> encode) {
        List<String> texts = new ArrayList<>();
        members.forEach((key, item) -> {
            String name = encode.apply(String.valueOf(key));
            String value = encode.apply(text(item));
            if (explode) {
                texts.add(name + "=" + value);
            } else {
                texts.add(name);
                texts.add(value);
            }
        });
        return texts;
    }

    /** Everything but the unreserved characters of RFC 3986 as percent and digits. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    /** The same, where reserved characters stay that do not end a value, and so does what is encoded already. */
    static String encodeButReserved(String text) {
        Matcher reserved = RESERVED.matcher(text);
        StringBuilder encoded = new StringBuilder();
        int from = 0;
        while (reserved.find()) {
            encoded.append(encode(text.substring(from, reserved.start()))).append(reserved.group());
            from = reserved.end();
        }
        return encoded.append(encode(text.substring(from))).toString();
    }
}
