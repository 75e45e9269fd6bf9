package io.clickpipes.client;

import java.time.Duration;

/** A point in time by which something has to be over. */
final class Deadline {

    /** Later ones are this far away: nanoseconds end somewhere too. */
    private static final Duration FARTHEST = Duration.ofDays(365);

    private final Time time;
    private final long end;

    private Deadline(Time time, long end) {
        this.time = time;
        this.end = end;
    }

    /** The deadline that is so far away from now; a year at most. */
    static Deadline in(Time time, Duration away) {
        Duration capped = away.compareTo(FARTHEST) < 0 ? away : FARTHEST;
        return new Deadline(time, time.nanos() + capped.toNanos());
    }

    /** This one, or the one that is so far away from now, whichever is earlier. */
    Deadline orIn(Duration away) {
        Deadline other = in(time, away);
        return other.end - end < 0 ? other : this;
    }

    /** What is left; zero if it is over, never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - time.nanos()));
    }

    boolean isOver() {
        return end - time.nanos() <= 0;
    }

    /** Whether something that takes so long from now would end after the deadline. */
    boolean isBefore(Duration fromNow) {
        return left().compareTo(fromNow) < 0;
    }

    @Override
    public String toString() {
        return "Deadline[in " + left() + "]";
    }
}
