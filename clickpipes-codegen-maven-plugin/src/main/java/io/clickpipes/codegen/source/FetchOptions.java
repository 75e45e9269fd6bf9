package io.clickpipes.codegen.source;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How documents are fetched.
 *
 * @param limits what is waited for and taken at most
 * @param credentials sent to the server of the address, and to no other
 * @param proxies as in {@code settings.xml}; without any, the system properties of the JVM count
 */
public record FetchOptions(Limits limits, Optional<Credentials> credentials, List<ProxySettings> proxies) {

    /**
     * What is waited for and taken at most.
     *
     * @param connect time for a connection
     * @param silence longest time without a byte
     * @param total time for everything, redirects included
     * @param maximumBytes size of the document, unpacked, and also of what is sent
     */
    public record Limits(Duration connect, Duration silence, Duration total, int maximumBytes) {

        /** 15, 30 and 60 seconds, 50 MiB. */
        public static final Limits DEFAULT = new Limits(
                Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(60), SpecSource.MAXIMUM_BYTES);

        /**
         * Checks the values.
         *
         * @param connect as above
         * @param silence as above
         * @param total as above
         * @param maximumBytes as above
         * @throws IllegalArgumentException if one is not positive
         */
        public Limits {
            if (connect.compareTo(Duration.ZERO) <= 0
                    || silence.compareTo(Duration.ZERO) <= 0
                    || total.compareTo(Duration.ZERO) <= 0
                    || maximumBytes <= 0
                    || maximumBytes == Integer.MAX_VALUE) {
                throw new IllegalArgumentException("Limits are positive: " + this);
            }
        }
    }

    /**
     * Keeps its own copies.
     *
     * @param limits as above
     * @param credentials as above
     * @param proxies as above
     */
    public FetchOptions {
        proxies = List.copyOf(proxies);
    }

    /** {@return the default limits, no credentials, the proxies of the JVM} */
    public static FetchOptions defaults() {
        return new FetchOptions(Limits.DEFAULT, Optional.empty(), List.of());
    }
}
