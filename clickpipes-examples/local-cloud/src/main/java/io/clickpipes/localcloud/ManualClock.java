package io.clickpipes.localcloud;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is told to move. Given to {@link LocalCloud.Builder#clock}, it lets a
 * test walk a pipe through its states one by one, without waiting. Safe for use by several threads.
 */
public final class ManualClock implements InstantSource {
    private final AtomicReference<Instant> now;

    private ManualClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /**
     * A clock that stands at a given time.
     *
     * @param start what it shows until it is moved
     * @return a new clock
     */
    public static ManualClock startingAt(Instant start) {
        return new ManualClock(Objects.requireNonNull(start, "start"));
    }

    /**
     * A clock that stands at the start of the year 2026 (UTC).
     *
     * @return a new clock
     */
    public static ManualClock create() {
        return new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    }

    /**
     * Moves the clock forward.
     *
     * @param time how far; zero or more
     * @throws IllegalArgumentException if {@code time} is negative: states never move back
     */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a ManualClock moves forward only, not by " + time);
        }
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public String toString() {
        return "ManualClock[" + now.get() + "]";
    }
}
