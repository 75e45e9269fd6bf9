package io.clickpipes.client;

import java.time.Duration;
import java.util.Objects;

/**
 * How to wait: until when, how often to look, whom to tell. Immutable; each method returns other options.
 *
 * <p>A wait looks at once, then at growing intervals with jitter, each half as long again as the one before. Every look
 * takes its turn within the rate limit like any other request. Lost connections, status 429 and 5xx are tolerated,
 * unless for five minutes no look gets through.
 */
public final class WaitOptions {

    private static final Duration LONGEST = Duration.ofDays(365);

    private static final WaitOptions DEFAULTS = new WaitOptions(
            Duration.ofMinutes(15),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            false,
            false,
            seen -> {});

    private final Duration timeout;
    private final Duration firstPause;
    private final Duration longestPause;
    private final Duration grace;
    private final boolean expectChange;
    private final boolean throughInitialLoad;
    private final WaitListener listener;

    private WaitOptions(
            Duration timeout,
            Duration firstPause,
            Duration longestPause,
            Duration grace,
            boolean expectChange,
            boolean throughInitialLoad,
            WaitListener listener) {
        this.timeout = timeout;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
        this.grace = grace;
        this.expectChange = expectChange;
        this.throughInitialLoad = throughInitialLoad;
        this.listener = listener;
    }

    /**
     * What counts where no options are given: 15 minutes at most, a first pause of one second, a longest of ten, half a
     * minute of grace, no listener.
     *
     * @return these options
     */
    public static WaitOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The {@linkplain #defaults() defaults} with another limit.
     *
     * @param timeout how long to wait: more than zero; a year at most counts
     * @return the options
     * @throws IllegalArgumentException if the time is not positive
     */
    public static WaitOptions atMost(Duration timeout) {
        return DEFAULTS.timeout(timeout);
    }

    /**
     * The one limit of the whole wait, the time of its requests included.
     *
     * @param timeout more than zero; a year at most counts
     * @return other options
     * @throws IllegalArgumentException if the time is not positive
     */
    public WaitOptions timeout(Duration timeout) {
        return new WaitOptions(
                capped(positive(timeout, "timeout")),
                firstPause,
                longestPause,
                grace,
                expectChange,
                throughInitialLoad,
                listener);
    }

    /**
     * Who is told what is seen, in place of any other listener.
     *
     * @param listener the listener
     * @return other options
     */
    public WaitOptions listener(WaitListener listener) {
        return new WaitOptions(
                timeout,
                firstPause,
                longestPause,
                grace,
                expectChange,
                throughInitialLoad,
                Objects.requireNonNull(listener, "listener"));
    }

    /**
     * How long to pause between two looks. Jitter makes each pause up to a quarter longer.
     *
     * @param first after the first look: more than zero; a year at most counts
     * @param longest which pauses grow up to: not shorter than the first; a year at most counts
     * @return other options
     * @throws IllegalArgumentException if the first pause is not positive, or the longest is shorter
     */
    public WaitOptions pauses(Duration first, Duration longest) {
        if (longest.compareTo(positive(first, "first pause")) < 0) {
            throw new IllegalArgumentException("The longest pause is shorter than the first.");
        }
        return new WaitOptions(
                timeout, capped(first), capped(longest), grace, expectChange, throughInitialLoad, listener);
    }

    /**
     * How long a state may be old news. The service often answers a command with the state from before it (section 3.2
     * of the wire facts), so a pipe that was just started can be seen {@code Failed}, {@code Stopped} or
     * {@code Paused} at first. A wait for running or completed takes {@code Stopped} and {@code Paused} for an answer
     * after the pipe was in that state for this time; {@code Failed} after this time too, but at once if the pipe was
     * seen in another state before.
     *
     * @param grace zero or more; zero takes every state for an answer at once
     * @return other options
     * @throws IllegalArgumentException if negative
     */
    public WaitOptions grace(Duration grace) {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("The grace must not be negative.");
        }
        return new WaitOptions(timeout, firstPause, longestPause, grace, expectChange, throughInitialLoad, listener);
    }

    /**
     * For a wait right after a command to a pipe that may be at the goal already, such as a resync of a completed one:
     * a goal that is seen from the beginning counts only once it has lasted for the {@linkplain #grace grace}. By
     * default it ends the wait at once.
     *
     * @return other options
     */
    public WaitOptions expectChange() {
        return new WaitOptions(timeout, firstPause, longestPause, grace, true, throughInitialLoad, listener);
    }

    /**
     * Does not take {@code Snapshot}, the initial load of a database pipe, for running. By default it is: the pipe is
     * healthy then, and the load can take days.
     *
     * @return other options
     */
    public WaitOptions throughInitialLoad() {
        return new WaitOptions(timeout, firstPause, longestPause, grace, expectChange, true, listener);
    }

    Duration timeout() {
        return timeout;
    }

    Duration firstPause() {
        return firstPause;
    }

    Duration longestPause() {
        return longestPause;
    }

    Duration grace() {
        return grace;
    }

    boolean expectsChange() {
        return expectChange;
    }

    boolean isThroughInitialLoad() {
        return throughInitialLoad;
    }

    WaitListener listener() {
        return listener;
    }

    /** Longer times end somewhere in nanoseconds. */
    private static Duration capped(Duration time) {
        return time.compareTo(LONGEST) < 0 ? time : LONGEST;
    }

    private static Duration positive(Duration time, String what) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("The " + what + " is more than zero.");
        }
        return time;
    }

    /** The times. */
    @Override
    public String toString() {
        return "WaitOptions[timeout=" + timeout + ", pauses=" + firstPause + " to " + longestPause + ", grace=" + grace
                + (expectChange ? ", expectChange" : "") + (throughInitialLoad ? ", throughInitialLoad" : "") + "]";
    }
}
