package io.clickpipes.client;

import io.clickpipes.client.support.JsonValue;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that one request carried, to be masked where the service's text repeats them: a create call makes the
 * service log in to the source, and databases like to quote what they were given.
 */
final class Secrets {

    static final String MASK = "***";

    /** Properties that the document calls secret. A test compares them with it. */
    static final Set<String> PROPERTIES = Set.of(
            "connectionString",
            "password",
            "privateKey",
            "secretKey",
            "serviceAccountFile",
            "serviceAccountKey",
            "uri");

    /** A shorter secret is masked as a word of its own only: it may be part of any other. */
    private static final int SHORT = 4;

    /** User and password in an address. */
    private static final Pattern USER_INFO = Pattern.compile("(://)[^/@\\s]++@");

    /** Control and format characters, and the line separators that are neither. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String ELLIPSIS = "...";

    private final @Nullable Pattern pattern;

    private Secrets(Set<String> values) {
        List<String> longestFirst = values.stream()
                .filter(value -> !value.isBlank())
                .flatMap(value -> SecretForms.of(value).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Secrets::quote)
                .toList();
        this.pattern = longestFirst.isEmpty() ? null : Pattern.compile(String.join("|", longestFirst));
    }

    static Secrets of(Configuration configuration, Request request) {
        Set<String> values = new LinkedHashSet<>();
        values.add(configuration.keySecret());
        values.add(configuration.authorization());
        values.add(configuration.authorization().substring("Basic ".length()));
        JsonValue body = body(request.body());
        if (body != null) {
            collect(body, false, values);
        }
        return new Secrets(values);
    }

    String mask(String text) {
        String masked = pattern == null ? text : pattern.matcher(text).replaceAll(MASK);
        return USER_INFO.matcher(masked).replaceAll("$1" + MASK + "@");
    }

    /**
     * A text of the service in one line that can be shown. Masks before and after it removes what can not be shown:
     * that may put a secret together, and cutting would leave half of one.
     */
    String clean(String text, int limit) {
        String printable = UNPRINTABLE.matcher(mask(text)).replaceAll(" ");
        String line = mask(SPACES.matcher(printable).replaceAll(" ").strip());
        if (line.length() <= limit) {
            return line;
        }
        int end = limit - ELLIPSIS.length();
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }

    private static void collect(JsonValue value, boolean secret, Set<String> values) {
        switch (value.kind()) {
            case OBJECT ->
                value.asMap().forEach((name, member) -> collect(member, secret || PROPERTIES.contains(name), values));
            case ARRAY -> value.asList().forEach(item -> collect(item, secret, values));
            case STRING -> {
                if (secret) {
                    values.add(value.asString());
                    values.addAll(keyLines(value.asString()));
                    values.addAll(SecretParts.of(value.asString()));
                }
            }
            default -> {
                // No secret is a number.
            }
        }
    }

    /** The lines of a PEM text, which may be quoted one by one; without those that frame it. */
    private static List<String> keyLines(String text) {
        return text.contains("\n")
                ? text.lines().filter(line -> !line.startsWith("---")).toList()
                : List.of();
    }

    private static String quote(String secret) {
        return secret.length() < SHORT
                ? "(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])"
                : Pattern.quote(secret);
    }

    private static @Nullable JsonValue body(@Nullable RequestBody body) {
        if (body == null) {
            return null;
        }
        Buffer buffer = new Buffer();
        try {
            body.writeTo(buffer);
            return JsonValue.parse(buffer.readUtf8());
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
