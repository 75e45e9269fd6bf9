package io.clickpipes.localcloud.internal.http;

import com.sun.net.httpserver.Headers;
import io.clickpipes.localcloud.internal.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Lets requests pass that carry the one key this LocalCloud knows. */
public final class BasicAuth {
    private static final String SCHEME = "basic ";

    private final byte[] expected;

    public BasicAuth(String keyId, String keySecret) {
        this.expected = (keyId + ":" + keySecret).getBytes(StandardCharsets.UTF_8);
    }

    void check(Headers headers) {
        List<String> sent = headers.getOrDefault("Authorization", List.of());
        if (sent.size() != 1 || !isExpected(sent.get(0))) {
            throw Refusal.unauthorized();
        }
    }

    private boolean isExpected(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return false;
        }
        byte[] credentials;
        try {
            credentials =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
        } catch (IllegalArgumentException e) {
            return false;
        }
        // Takes as long for a wrong key as for the right one.
        return MessageDigest.isEqual(expected, credentials);
    }
}
