package io.clickpipes.localcloud.internal.http;

import com.sun.net.httpserver.Headers;
import io.clickpipes.localcloud.internal.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lets requests pass that carry a key which this LocalCloud knows. */
public final class BasicAuth {
    private static final String SCHEME = "basic ";

    private final Map<String, byte[]> expected = new TreeMap<>();

    /**
     * Lets these in.
     *
     * @param secrets each key's secret by the id of the key
     */
    public BasicAuth(Map<String, String> secrets) {
        secrets.forEach((id, secret) -> expected.put(id, (id + ":" + secret).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The id of the key that a request carries.
     *
     * @throws Refusal 401 if it carries none, or one that is not known
     */
    String check(Headers headers) {
        List<String> sent = headers.getOrDefault("Authorization", List.of());
        if (sent.size() == 1 && sent.get(0).toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            byte[] credentials = decoded(sent.get(0).substring(SCHEME.length()).strip());
            for (Map.Entry<String, byte[]> key : expected.entrySet()) {
                // Takes as long for a wrong key as for the right one.
                if (MessageDigest.isEqual(key.getValue(), credentials)) {
                    return key.getKey();
                }
            }
        }
        throw Refusal.unauthorized();
    }

    /** The credentials in clear; nothing, which is no key, where they are not Base64. */
    private static byte[] decoded(String credentials) {
        try {
            return Base64.getDecoder().decode(credentials);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
