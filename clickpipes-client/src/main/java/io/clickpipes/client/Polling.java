package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks again and again, at growing intervals with jitter, until one deadline. What may pass, such as a lost connection,
 * does not end it.
 */
final class Polling {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    /** Trouble for so long is not passing. */
    private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(5);

    /** What the last look has for itself, so that it is over by the deadline. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(1);

    private final Time time;
    private final Jitter jitter;
    private final WaitOptions options;
    private final Deadline deadline;
    private final Duration lastLook;
    private final long start;

    private long good;
    private @Nullable ClickPipesException trouble;

    Polling(Scope scope, WaitOptions options) {
        this.time = scope.time();
        this.jitter = scope.jitter();
        this.options = options;
        this.deadline = Deadline.in(time, options.timeout());
        Duration tenth = options.timeout().dividedBy(10);
        this.lastLook = tenth.compareTo(LAST_LOOK) < 0 ? tenth : LAST_LOOK;
        this.start = time.nanos();
        this.good = start;
    }

    /**
     * Looks until a look says that it was the last.
     *
     * @param look asks the service, and throws what a call throws, which is tolerated if it may pass; what it returns
     *     judges the answer, and tells listeners, of which nothing is tolerated
     * @return false if time was up before, or nothing but trouble came for too long
     * @throws InterruptedException if the thread was interrupted, also within a call
     * @throws ClickPipesException what a look threw, unless that may pass
     */
    boolean until(Supplier<BooleanSupplier> look) throws InterruptedException {
        Duration pause = options.firstPause();
        while (true) {
            if (passes(look)) {
                return true;
            }
            Duration left = deadline.left().minus(lastLook);
            if (left.isNegative() || left.isZero() || hasOnlyTrouble()) {
                return false;
            }
            Duration jittered = jitter.lengthen(pause);
            time.sleep(jittered.compareTo(left) < 0 ? jittered : left);
            pause = longer(pause);
        }
    }

    /** Since the beginning. */
    Duration elapsed() {
        return Duration.ofNanos(time.nanos() - start);
    }

    /** By when each call has to be over. */
    Deadline deadline() {
        return deadline;
    }

    /** Why the last look saw nothing; null if it saw something. */
    @Nullable
    ClickPipesException trouble() {
        return trouble;
    }

    private boolean passes(Supplier<BooleanSupplier> look) throws InterruptedException {
        BooleanSupplier judgement;
        try {
            judgement = look.get();
        } catch (ClickPipesConnectionException | RateLimitDeadlineException e) {
            tolerate(e);
            return false;
        } catch (ClickPipesApiException e) {
            if (e.status() != TOO_MANY_REQUESTS && e.status() < SERVER_ERRORS) {
                throw e;
            }
            tolerate(e);
            return false;
        }
        trouble = null;
        good = time.nanos();
        return judgement.getAsBoolean();
    }

    private void tolerate(ClickPipesException e) throws InterruptedException {
        if (Thread.interrupted()) {
            InterruptedException interrupted = new InterruptedException("interrupted during a call");
            interrupted.initCause(e);
            throw interrupted;
        }
        trouble = e;
    }

    private boolean hasOnlyTrouble() {
        return trouble != null && time.nanos() - good >= LONGEST_TROUBLE.toNanos();
    }

    /**
     * The exception for a wait that ended without an answer.
     *
     * @param what it was for, as the subject of a sentence
     * @param verb what that was to do
     */
    WaitException late(String what, String verb, List<Observation> history, @Nullable ClickPipe lastPipe) {
        return hasOnlyTrouble()
                ? new WaitException(
                        what + " could not be asked for " + LONGEST_TROUBLE.toMinutes()
                                + " minutes, so that it is not known whether it did " + verb + ".",
                        history,
                        lastPipe,
                        trouble)
                : new WaitTimeoutException(
                        what + " did not " + verb + " within " + seconds(options.timeout()) + ".",
                        history,
                        lastPipe,
                        trouble);
    }

    static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    private Duration longer(Duration pause) {
        Duration longer = pause.plus(pause.dividedBy(2));
        return longer.compareTo(options.longestPause()) < 0 ? longer : options.longestPause();
    }
}
