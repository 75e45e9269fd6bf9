package io.clickpipes.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Time as the client sees it: the one place where it passes, so that tests need not let any pass. */
interface Time {

    Time REAL = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        }
    };

    /** For differences only; any origin. */
    long nanos();

    /** What the calendar shows: for histories, and for headers with a date. */
    default Instant instant() {
        return Instant.now();
    }

    /** Lets time pass; returns at once if there is none. */
    void sleep(Duration time) throws InterruptedException;

    /**
     * Waits for a signal of another thread.
     *
     * @param signal never completed exceptionally
     * @return false if it did not come in time
     */
    default boolean await(CompletableFuture<Void> signal, Duration atMost) throws InterruptedException {
        try {
            signal.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
