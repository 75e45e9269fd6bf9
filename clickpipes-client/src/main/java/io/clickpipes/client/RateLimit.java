package io.clickpipes.client;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many requests are sent in how long. The service takes 10 in any 10 seconds of one key, from all who use the key
 * together (section 2.3 of the wire facts), and that is what a client keeps to unless it is told otherwise: a request
 * waits for its turn, first come, first served. All clients in the process with the same key and server share one
 * count; a quarter of a second is added to the window for what happens on the way. A request of the past counts until
 * the window has passed, so that there is no moment at which more get through.
 *
 * <p>Another process with the same key is not seen. Give each a part: {@code RateLimit.of(5, Duration.ofSeconds(10))}.
 */
public final class RateLimit {

    private static final RateLimit STANDARD = new RateLimit(10, Duration.ofSeconds(10));
    private static final RateLimit OFF = new RateLimit(0, null);

    private static final int MOST = 100_000;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final int permits;
    private final @Nullable Duration window;

    private RateLimit(int permits, @Nullable Duration window) {
        this.permits = permits;
        this.window = window;
    }

    /**
     * At most so many requests in any such time.
     *
     * @param permits 1 to 100,000
     * @param window more than zero, at most a day
     * @return the limit
     * @throws IllegalArgumentException if either is outside of that
     */
    public static RateLimit of(int permits, Duration window) {
        Objects.requireNonNull(window, "window");
        if (permits < 1 || permits > MOST) {
            throw new IllegalArgumentException("A rate limit allows 1 to 100,000 requests, not " + permits
                    + "; RateLimit.off() is for none at all.");
        }
        if (window.isZero() || window.isNegative() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The window of a rate limit is more than zero and at most a day.");
        }
        return new RateLimit(permits, window);
    }

    /**
     * The limit of the service, which is the default.
     *
     * @return 10 in 10 seconds
     */
    public static RateLimit standard() {
        return STANDARD;
    }

    /**
     * No limit: for a server without one. The requests of this client are not counted for others either.
     *
     * @return no limit
     */
    public static RateLimit off() {
        return OFF;
    }

    /**
     * Whether there is none.
     *
     * @return true for {@link #off()}
     */
    public boolean isOff() {
        return window == null;
    }

    /**
     * How many requests are sent within the window.
     *
     * @return the number; zero if the limit is off
     */
    public int permits() {
        return permits;
    }

    /**
     * The time in which they are counted.
     *
     * @return the time; zero if the limit is off
     */
    public Duration window() {
        return window == null ? Duration.ZERO : window;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RateLimit limit && permits == limit.permits && Objects.equals(window, limit.window);
    }

    @Override
    public int hashCode() {
        return Objects.hash(permits, window);
    }

    @Override
    public String toString() {
        return window == null ? "RateLimit[off]" : "RateLimit[" + permits + " in " + window + "]";
    }
}
