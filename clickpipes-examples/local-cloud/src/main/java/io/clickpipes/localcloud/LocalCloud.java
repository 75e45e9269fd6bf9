package io.clickpipes.localcloud;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A ClickPipes control plane inside this process, to try and test against without an account. It speaks real
 * HTTP on a loopback port, knows one organisation, one service and one key, checks every request body against
 * the OpenAPI document of {@code clickpipes-spec} and the rules that no schema can say, and moves pipes through
 * the states of their kind as time goes by. No data flows: nothing is ever read from a source or written to a
 * table.
 *
 * <pre>{@code
 * try (LocalCloud cloud = LocalCloud.start()) {
 *     URI base = cloud.url();
 *     // requests to base + "/v1/organizations/" + cloud.organizationId() + ...
 * }
 * }</pre>
 *
 * <p>It takes 10 requests in 10 seconds from a key, as the service does (wire facts 2.3), and refuses what is beyond
 * with status 429, so that a program which gets along with it gets along with the service. Tests that send more, or
 * whose clock stands still, start it {@linkplain Builder#withoutRateLimit() without}.
 *
 * <p>A refusal has the service's form, names each place and the number of the rule, and never a value. What the
 * sources dispute is read leniently. {@link Builder#quirks(boolean)} and {@link #trouble()} make it as odd and as
 * unreliable as the real one.
 *
 * <p>The spellings of the docs page are taken too: {@code {"action": "stop"}} for the state, and the CDC
 * scaling below the organisation, which shows and changes that of the one service. Answers hold no secrets.
 */
public final class LocalCloud implements AutoCloseable {
    private final Assembly parts;
    private final String keyId;
    private final String keySecret;
    private final UUID organizationId;
    private final UUID serviceId;

    private LocalCloud(Builder builder) {
        this.keyId = builder.keyId;
        this.keySecret = builder.keySecret;
        this.organizationId = builder.organizationId;
        this.serviceId = builder.serviceId;
        this.parts = Assembly.start(builder);
    }

    /**
     * Starts one on a free port, with made-up ids and key, and no pipes.
     *
     * @return a running LocalCloud; the caller closes it
     */
    public static LocalCloud start() {
        return builder().start();
    }

    /**
     * Everything that can be chosen; without a choice the same as {@link #start()}.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where it listens; valid after {@link #close()} too.
     *
     * @return scheme, host and port, such as {@code http://127.0.0.1:43210}; without {@code /v1}
     */
    public URI url() {
        return URI.create("http://127.0.0.1:" + parts.server().port());
    }

    /**
     * The key id that requests have to carry as the user of their Basic credentials.
     *
     * @return the key id, without a colon
     */
    public String keyId() {
        return keyId;
    }

    /**
     * The key secret that requests have to carry as the password of their Basic credentials.
     *
     * @return the key secret
     */
    public String keySecret() {
        return keySecret;
    }

    /**
     * The one organisation there is; every other id answers 404.
     *
     * @return its id
     */
    public UUID organizationId() {
        return organizationId;
    }

    /**
     * The one service there is; every other id answers 404.
     *
     * @return its id
     */
    public UUID serviceId() {
        return serviceId;
    }

    /**
     * What has arrived so far, refused requests included. A request is in it before its answer is sent. The
     * newest 10,000 are kept.
     *
     * @return an unmodifiable snapshot, the oldest first
     */
    public List<RecordedRequest> requests() {
        return parts.recorder().all();
    }

    /**
     * What makes it go wrong on purpose.
     *
     * @return the same object on each call
     */
    public Trouble trouble() {
        return parts.trouble();
    }

    /** Frees the port and ends all threads. What was recorded stays readable. */
    @Override
    public void close() {
        parts.server().close();
    }

    /** The URL and nothing else. */
    @Override
    public String toString() {
        return "LocalCloud[" + url() + "]";
    }

    /** Chooses what a {@link LocalCloud} is started with. */
    public static final class Builder {
        int port;
        String keyId = "key-" + UUID.randomUUID();
        String keySecret = "secret-" + UUID.randomUUID();
        UUID organizationId = UUID.randomUUID();
        UUID serviceId = UUID.randomUUID();
        InstantSource clock = InstantSource.system();
        Duration stepTime = Duration.ofMillis(500);
        boolean withSamplePipes;
        Set<Quirk> quirks = Set.of();
        boolean rateLimited = true;
        private final Map<String, String> moreKeys = new TreeMap<>();

        private Builder() {}

        /**
         * The port to listen on; 0, the default, takes any free one.
         *
         * @param port 0 to 65535
         * @return this builder
         * @throws IllegalArgumentException if it is not between 0 and 65535
         */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("the port must be between 0 and 65535, not " + port);
            }
            this.port = port;
            return this;
        }

        /**
         * The key that is let in. By default made up, at random.
         *
         * @param keyId the user of the Basic credentials
         * @param keySecret their password
         * @return this builder
         * @throws IllegalArgumentException if the key id is empty or holds a colon, which Basic credentials can
         *     not carry, or if the secret is empty
         */
        public Builder credentials(String keyId, String keySecret) {
            requireKey(keyId, keySecret);
            this.keyId = keyId;
            this.keySecret = keySecret;
            return this;
        }

        /**
         * One more key that is let in, for tests with several: each has a rate limit of its own. A second one with
         * the same id replaces the first; that of {@link #credentials} goes before both.
         *
         * @param keyId the user of the Basic credentials
         * @param keySecret their password
         * @return this builder
         * @throws IllegalArgumentException as {@link #credentials}
         */
        public Builder anotherKey(String keyId, String keySecret) {
            requireKey(keyId, keySecret);
            moreKeys.put(keyId, keySecret);
            return this;
        }

        /**
         * The one organisation there is. By default made up, at random.
         *
         * @param organizationId its id
         * @return this builder
         */
        public Builder organizationId(UUID organizationId) {
            this.organizationId = Objects.requireNonNull(organizationId, "organizationId");
            return this;
        }

        /**
         * The one service there is. By default made up, at random.
         *
         * @param serviceId its id
         * @return this builder
         */
        public Builder serviceId(UUID serviceId) {
            this.serviceId = Objects.requireNonNull(serviceId, "serviceId");
            return this;
        }

        /**
         * What moves the states on; by default the system clock.
         *
         * @param clock such as a {@link ManualClock}
         * @return this builder
         */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * How long each transitional state lasts, such as {@code Provisioning}; by default half a second, so that
         * a new pipe runs after one to two seconds. Zero skips them all.
         *
         * @param stepTime zero or more
         * @return this builder
         * @throws IllegalArgumentException if negative
         */
        public Builder stepTime(Duration stepTime) {
            if (stepTime.isNegative()) {
                throw new IllegalArgumentException("the step time must not be negative, but is " + stepTime);
            }
            this.stepTime = stepTime;
            return this;
        }

        /**
         * Begins with one pipe of each of the eight kinds of source instead of none. They are running, except that
         * of BigQuery, a single load by nature, which is completed.
         *
         * @return this builder
         */
        public Builder withSamplePipes() {
            this.withSamplePipes = true;
            return this;
        }

        /**
         * Turns all quirks of the real service on, or off, which is the default.
         *
         * @param on whether answers take the odd forms of {@link Quirk}
         * @return this builder
         */
        public Builder quirks(boolean on) {
            return quirks(on ? EnumSet.allOf(Quirk.class) : Set.of());
        }

        /**
         * Turns these quirks of the real service on, and all others off.
         *
         * @param quirks none or more
         * @return this builder
         */
        public Builder quirks(Set<Quirk> quirks) {
            this.quirks = Set.copyOf(quirks);
            return this;
        }

        /**
         * Whether the service's limit is kept, which is the default: 10 requests in any 10 seconds from each key, by
         * {@link #clock(InstantSource)}. Counted is each request with a right key as it arrives, refused ones
         * included. One that is beyond gets status 429, and in {@code X-RateLimit-Reset} the seconds, with a
         * fraction, after which the next one passes if none is sent until then.
         *
         * @param on whether there is a limit
         * @return this builder
         */
        public Builder rateLimit(boolean on) {
            this.rateLimited = on;
            return this;
        }

        /**
         * The same as {@code rateLimit(false)}: for tests that are about something else, and for those with a clock
         * that stands still, by which the tenth request would be the last.
         *
         * @return this builder
         */
        public Builder withoutRateLimit() {
            return rateLimit(false);
        }

        /**
         * Starts it.
         *
         * @return a running LocalCloud; the caller closes it
         * @throws java.io.UncheckedIOException if the port is taken
         */
        public LocalCloud start() {
            return new LocalCloud(this);
        }

        /** The secret of each key by its id. */
        Map<String, String> keys() {
            Map<String, String> keys = new TreeMap<>(moreKeys);
            keys.put(keyId, keySecret);
            return keys;
        }

        private static void requireKey(String keyId, String keySecret) {
            if (keyId.isEmpty() || keyId.contains(":")) {
                throw new IllegalArgumentException("the key id must not be empty and must not hold a colon");
            }
            if (keySecret.isEmpty()) {
                throw new IllegalArgumentException("the key secret must not be empty");
            }
        }

        /** The port and nothing else. */
        @Override
        public String toString() {
            return "LocalCloud.Builder[port=" + port + "]";
        }
    }
}
