package io.clickpipes.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is secret in a secret that is put together of several things, and is quoted alone by whoever took it apart. */
final class SecretParts {

    /** Those of Azure, of Event Hubs and Blob Storage, and what databases call the same; in lower case. */
    private static final Set<String> NAMES =
            Set.of("accountkey", "sharedaccesskey", "sharedaccesssignature", "password", "pwd");

    private static final Pattern USER_INFO = Pattern.compile("://(?:[^:/@\\s]*):(.*)@");

    /** Where a password holds no slash, what follows the first one is none of it. */
    private static final Pattern STRICT_USER_INFO = Pattern.compile("://(?:[^:/@\\s]*):([^/?#]*)@");

    private static final Pattern SIGNATURE = Pattern.compile("(?:^|[?&;])sig=([^&;\\s]+)");

    private SecretParts() {}

    /** The password of an address, and the keys of a connection string; each as it is, and decoded. */
    static Set<String> of(String secret) {
        Set<String> parts = new LinkedHashSet<>();
        for (Pattern pattern : new Pattern[] {USER_INFO, STRICT_USER_INFO, SIGNATURE}) {
            Matcher matcher = pattern.matcher(secret);
            while (matcher.find()) {
                add(matcher.group(1), parts);
            }
        }
        for (String pair : secret.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && NAMES.contains(pair.substring(0, equals).strip().toLowerCase(Locale.ROOT))) {
                add(pair.substring(equals + 1).strip(), parts);
            }
        }
        return parts;
    }

    private static void add(String part, Set<String> parts) {
        parts.add(part);
        try {
            // A plus sign is no space here.
            parts.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Holds a percent sign that encodes nothing.
            return;
        }
    }
}
