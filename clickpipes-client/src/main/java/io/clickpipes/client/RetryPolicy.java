package io.clickpipes.client;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often, and after what pauses, a request is sent again. Whether it may be is not a matter of choice (section 2.4
 * of the wire facts):
 *
 * <ul>
 *   <li>An operation that does the same if done twice is sent again after a lost connection and after the statuses 429,
 *       502, 503 and 504. Which ones these are is in the generated interface:
 *       {@link io.clickpipes.client.support.Idempotent}.
 *   <li>Any other only after status 429, and where no connection came about: nothing was done then.
 * </ul>
 *
 * <p>The pauses grow twofold, from the first to the longest. Where a server says how long to wait, by
 * {@code Retry-After} or {@code X-RateLimit-Reset}, it is at least that, up to a limit. Chance makes each pause longer
 * by up to a quarter, never shorter. All of it happens within the time of the request
 * ({@link ClickPipesClientBuilder#requestTimeout}): a pause that would end later is not begun. Each repetition takes a
 * turn of the {@link RateLimit}. Immutable.
 */
public final class RetryPolicy {

    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofDays(1);

    // Behind what its constructor reads.
    private static final RetryPolicy STANDARD =
            new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1));

    private final int attempts;
    private final Duration firstPause;
    private final Duration longestPause;
    private final Duration longestRetryAfter;

    private RetryPolicy(int attempts, Duration firstPause, Duration longestPause, Duration longestRetryAfter) {
        if (attempts < 1 || attempts > MOST) {
            throw new IllegalArgumentException("A request is sent 1 to 100 times, not " + attempts + ".");
        }
        this.attempts = attempts;
        this.firstPause = check("first pause", firstPause);
        this.longestPause = check("longest pause", longestPause);
        this.longestRetryAfter = check("longest Retry-After", longestRetryAfter);
    }

    private static Duration check(String what, Duration time) {
        if (Objects.requireNonNull(time, what).isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The " + what + " is between zero and a day.");
        }
        return time;
    }

    /**
     * The default.
     *
     * @return 4 sendings; pauses of 1, 2 and 4 seconds; up to a minute where the server asks for it
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * Every request is sent once.
     *
     * @return a policy with one sending
     */
    public static RetryPolicy off() {
        return STANDARD.withAttempts(1);
    }

    /**
     * The same with another number of sendings.
     *
     * @param attempts 1 to 100, the first sending included
     * @return a policy
     * @throws IllegalArgumentException if there are fewer or more
     */
    public RetryPolicy withAttempts(int attempts) {
        return new RetryPolicy(attempts, firstPause, longestPause, longestRetryAfter);
    }

    /**
     * The same with another pause before the first repetition.
     *
     * @param firstPause between zero and a day
     * @return a policy
     * @throws IllegalArgumentException if it is not
     */
    public RetryPolicy withFirstPause(Duration firstPause) {
        return new RetryPolicy(attempts, firstPause, longestPause, longestRetryAfter);
    }

    /**
     * The same with another limit for the pauses that grow.
     *
     * @param longestPause between zero and a day
     * @return a policy
     * @throws IllegalArgumentException if it is not
     */
    public RetryPolicy withLongestPause(Duration longestPause) {
        return new RetryPolicy(attempts, firstPause, longestPause, longestRetryAfter);
    }

    /**
     * The same with another limit for the waits that a server asks for. After one that asks for more the request is
     * sent again when this time is over.
     *
     * @param longestRetryAfter between zero and a day
     * @return a policy
     * @throws IllegalArgumentException if it is not
     */
    public RetryPolicy withLongestRetryAfter(Duration longestRetryAfter) {
        return new RetryPolicy(attempts, firstPause, longestPause, longestRetryAfter);
    }

    /**
     * How often a request is sent at most.
     *
     * @return the number, the first sending included
     */
    public int attempts() {
        return attempts;
    }

    /**
     * The pause before the first repetition.
     *
     * @return the pause, without what chance adds
     */
    public Duration firstPause() {
        return firstPause;
    }

    /**
     * The limit for pauses that grow.
     *
     * @return the pause, without what chance adds
     */
    public Duration longestPause() {
        return longestPause;
    }

    /**
     * The limit for waits that a server asks for.
     *
     * @return the wait, without what chance adds
     */
    public Duration longestRetryAfter() {
        return longestRetryAfter;
    }

    /** Before the repetition that follows so many sendings, if no server asks for more. */
    Duration pauseAfter(int sendings) {
        Duration pause = firstPause;
        for (int i = 1; i < sendings && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryPolicy policy
                && attempts == policy.attempts
                && firstPause.equals(policy.firstPause)
                && longestPause.equals(policy.longestPause)
                && longestRetryAfter.equals(policy.longestRetryAfter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attempts, firstPause, longestPause, longestRetryAfter);
    }

    @Override
    public String toString() {
        return "RetryPolicy[attempts=" + attempts + ", firstPause=" + firstPause + ", longestPause=" + longestPause
                + ", longestRetryAfter=" + longestRetryAfter + "]";
    }
}
