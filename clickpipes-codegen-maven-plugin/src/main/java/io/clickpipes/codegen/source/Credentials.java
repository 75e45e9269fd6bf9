package io.clickpipes.codegen.source;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a server or a proxy wants to see. Shown nowhere, not even by {@link #toString}.
 *
 * @param user the user of a password; none if the secret is a token of its own
 * @param secret password or token
 */
public record Credentials(Optional<String> user, String secret) {

    /**
     * Checks that the values fit the schemes.
     *
     * @param user as above
     * @param secret as above
     * @throws IllegalArgumentException if a user name holds a colon, or a token holds more than visible ASCII
     */
    public Credentials {
        // The message must not quote either.
        if (user.isPresent() && user.get().indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user name of Basic authentication can not hold a colon.");
        }
        if (user.isEmpty() && !secret.matches("[!-~]+")) {
            throw new IllegalArgumentException("A token consists of visible ASCII characters.");
        }
    }

    /**
     * User name and password, sent as Basic authentication.
     *
     * @param user name of the user
     * @param password their password
     * @return the credentials
     */
    public static Credentials basic(String user, String password) {
        return new Credentials(Optional.of(user), password);
    }

    /**
     * {@return a token, sent as Bearer}
     *
     * @param token the token
     */
    public static Credentials bearer(String token) {
        return new Credentials(Optional.empty(), token);
    }

    /** Value of {@code Authorization} or {@code Proxy-Authorization}. */
    String header() {
        return user.map(name -> "Basic "
                        + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8)))
                .orElse("Bearer " + secret);
    }

    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
