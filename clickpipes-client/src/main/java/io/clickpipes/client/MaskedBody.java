package io.clickpipes.client;

import io.clickpipes.client.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final String SCHEME = "://";

    private MaskedBody() {}

    /** A body that is JSON as JSON; of any other the beginning. */
    static String text(String body, Secrets secrets) {
        JsonValue json;
        try {
            json = JsonValue.parse(body);
        } catch (IllegalArgumentException e) {
            return secrets.clean(body, MAX_PLAIN_TEXT);
        }
        return secrets.mask(masked(json).toJson());
    }

    static boolean isSecret(String name) {
        return Secrets.PROPERTIES.contains(name)
                || LOGINS.contains(name)
                || SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static JsonValue masked(JsonValue value) {
        return switch (value.kind()) {
            case OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                value.asMap().forEach((name, member) -> members.put(name, member(name, member)));
                yield JsonValue.of(members);
            }
            case ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                value.asList().forEach(item -> items.add(masked(item)));
                yield JsonValue.of(items);
            }
            case STRING -> value.asString().contains(SCHEME) ? JsonValue.of(url(value.asString())) : value;
            default -> value;
        };
    }

    private static JsonValue member(String name, JsonValue value) {
        return isSecret(name) && value.kind() != JsonValue.Kind.NULL ? MASK : masked(value);
    }

    /** A password may hold any character, so the last at sign ends the user info; a query may be a signature. */
    private static String url(String text) {
        int begin = text.indexOf(SCHEME) + SCHEME.length();
        int at = text.lastIndexOf('@');
        String place = at < begin ? text.substring(begin) : Secrets.MASK + text.substring(at);
        int query = place.indexOf('?');
        return text.substring(0, begin) + (query < 0 ? place : place.substring(0, query + 1) + Secrets.MASK);
    }
}
