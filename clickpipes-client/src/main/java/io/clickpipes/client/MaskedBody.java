package io.clickpipes.client;

import io.clickpipes.client.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies as they can be shown. Rather too much is masked than too little: what the document calls secret, everything
 * inside of the members that hold logins (section 4.9 of the wire facts), members of a newer document whose name sounds
 * like it, and what URLs hide.
 */
final class MaskedBody {

    private static final int MAX_PLAIN_TEXT = 300;

    private static final JsonValue MASK = JsonValue.of(Secrets.MASK);

    /** Logins, whatever is in them. */
    private static final Set<String> LOGINS = Set.of("credentials", "accessKey");

    private static final Pattern SECRET_NAME =
            Pattern.compile(".*(password|secret|token|privatekey|connectionstring|passphrase|apikey).*");

    /** What follows a scheme. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=://)\\S+");

    private MaskedBody() {}

    /** A body that is JSON as JSON; of any other the beginning. */
    static String text(String body, Secrets secrets) {
        JsonValue json;
        try {
            json = JsonValue.parse(body);
        } catch (IllegalArgumentException e) {
            return secrets.clean(urls(secrets.mask(body)), MAX_PLAIN_TEXT);
        }
        return masked(json, secrets).toJson();
    }

    static boolean isSecret(String name) {
        return Secrets.PROPERTIES.contains(name)
                || LOGINS.contains(name)
                || SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Value by value, before any is escaped: a secret is recognised as it was given. */
    private static JsonValue masked(JsonValue value, Secrets secrets) {
        return switch (value.kind()) {
            case OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                value.asMap().forEach((name, member) -> members.put(secrets.mask(name), member(name, member, secrets)));
                yield JsonValue.of(members);
            }
            case ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                value.asList().forEach(item -> items.add(masked(item, secrets)));
                yield JsonValue.of(items);
            }
            case STRING -> JsonValue.of(urls(secrets.mask(value.asString())));
            // A password of digits may come back as a number.
            case NUMBER -> secrets.mask(value.toJson()).equals(value.toJson()) ? value : MASK;
            default -> value;
        };
    }

    private static JsonValue member(String name, JsonValue value, Secrets secrets) {
        return isSecret(name) && value.kind() != JsonValue.Kind.NULL ? MASK : masked(value, secrets);
    }

    private static String urls(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(address(found.group())));
    }

    /**
     * A password may hold any character, so the last at sign ends the user info; a query may be a signature. Where it
     * may be either, nothing is left.
     */
    private static String address(String address) {
        int at = address.lastIndexOf('@');
        int query = address.indexOf('?');
        if (query >= 0 && query < at) {
            return Secrets.MASK;
        }
        String place = at < 0 ? address : Secrets.MASK + address.substring(at);
        int signature = place.indexOf('?');
        return signature < 0 ? place : place.substring(0, signature + 1) + Secrets.MASK;
    }
}
