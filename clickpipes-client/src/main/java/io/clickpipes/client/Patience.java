package io.clickpipes.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waiting by asking again: after one second, then half as long again each time, up to ten seconds, and never beyond
 * the deadline. Time is injected, so that tests do not pass any.
 */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Duration LONGEST_WAIT = Duration.ofDays(365);

    /** Lets time pass. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    static final Patience REAL = new Patience(InstantSource.system(), time -> Thread.sleep(time.toMillis()));

    private final InstantSource clock;
    private final Sleeper sleeper;

    Patience(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Whether a wait ended as it should, and with what. */
    record Outcome<T>(T last, boolean reached) {}

    /**
     * Asks until the answer is good.
     *
     * @param end when to give up; the first question is asked in any case
     * @return the last answer, and whether it is good
     */
    <T> Outcome<T> until(Predicate<T> good, Supplier<T> question, Instant end) throws InterruptedException {
        Duration pause = FIRST;
        while (true) {
            T answer = question.get();
            Duration left = Duration.between(clock.instant(), end);
            if (good.test(answer) || left.isNegative() || left.isZero()) {
                return new Outcome<>(answer, good.test(answer));
            }
            sleeper.sleep(pause.compareTo(left) < 0 ? pause : left);
            pause = longer(pause);
        }
    }

    /** The deadline; a wait that is longer than a year ends after a year, since instants end somewhere too. */
    Instant endAfter(Duration time) {
        return clock.instant().plus(time.compareTo(LONGEST_WAIT) < 0 ? time : LONGEST_WAIT);
    }

    private static Duration longer(Duration pause) {
        Duration longer = pause.plus(pause.dividedBy(2));
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }
}
