package io.clickpipes.client;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waiting by asking again: after one second, then half as long again each time, up to ten seconds, and never beyond
 * the deadline.
 */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Time time;

    Patience(Time time) {
        this.time = time;
    }

    /**
     * Asks until the answer is good.
     *
     * @param end when to give up; the first question is asked in any case
     * @return the last answer, good or not
     */
    <T> T until(Predicate<T> good, Supplier<T> question, Deadline end) throws InterruptedException {
        Duration pause = FIRST;
        while (true) {
            T answer = question.get();
            Duration left = end.left();
            if (good.test(answer) || left.isZero()) {
                return answer;
            }
            time.sleep(pause.compareTo(left) < 0 ? pause : left);
            pause = longer(pause);
        }
    }

    private static Duration longer(Duration pause) {
        Duration longer = pause.plus(pause.dividedBy(2));
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }
}
