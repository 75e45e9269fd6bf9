package io.clickpipes.client;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One attempt to wake the service for all requests that wait for it at the same time. */
final class SharedWake {

    /** What one thread does while the others wait. */
    interface Attempt {
        /** Null if the service is awake, or why it is not. */
        @Nullable
        String run() throws InterruptedIOException;
    }

    /** An attempt under way; its result counts once it has ended, unless the thread that made it gave up. */
    private static final class UnderWay {
        final CompletableFuture<Void> ended = new CompletableFuture<>();
        volatile boolean hasResult;
        volatile @Nullable String trouble;
    }

    private final Time time;
    private final AtomicReference<@Nullable UnderWay> underWay = new AtomicReference<>();

    SharedWake(Time time) {
        this.time = time;
    }

    /**
     * Makes the attempt, or waits for the one that is under way. If who makes that is interrupted, another of those who
     * wait makes the next.
     *
     * @param atMost how long to wait for others
     * @return null if the service is awake, or why it is not
     */
    @Nullable
    String join(Attempt attempt, Duration atMost) throws InterruptedIOException {
        Deadline end = Deadline.in(time, atMost);
        UnderWay mine = new UnderWay();
        while (true) {
            UnderWay other = underWay.compareAndExchange(null, mine);
            if (other == null) {
                return run(attempt, mine);
            }
            if (!await(other, end)) {
                return "The service was told to wake by another request, and was not running in time.";
            }
            if (other.hasResult) {
                return other.trouble;
            }
        }
    }

    private @Nullable String run(Attempt attempt, UnderWay mine) throws InterruptedIOException {
        try {
            mine.trouble = attempt.run();
            mine.hasResult = true;
            return mine.trouble;
        } finally {
            underWay.set(null);
            mine.ended.complete(null);
        }
    }

    private boolean await(UnderWay other, Deadline end) throws InterruptedIOException {
        try {
            return time.await(other.ended, end.left());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the service woke");
        }
    }
}
