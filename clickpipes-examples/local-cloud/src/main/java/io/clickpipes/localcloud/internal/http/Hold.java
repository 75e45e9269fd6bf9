package io.clickpipes.localcloud.internal.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps the answer of one request back until somebody lets it go, or its caller is gone. */
public final class Hold {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch abandoned = new CountDownLatch(1);

    /** Lets the answer go, now or when it would be kept back. */
    public void release() {
        end.countDown();
    }

    /** Waits until there is an answer that is kept back; gives false if that takes too long. */
    public boolean awaitReached(Duration timeout) throws InterruptedException {
        return reached.await(timeout.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Waits until it was noted that the caller is gone; gives false if that takes too long. */
    public boolean awaitAbandoned(Duration timeout) throws InterruptedException {
        return abandoned.await(timeout.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Keeps the calling thread until the hold ends. */
    void keep(Connection connection) {
        connection.whenAbandoned(end::countDown);
        reached.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            // LocalCloud is being closed; the interrupt is what ends this thread.
            Thread.currentThread().interrupt();
        }
    }

    /** Tells that the request was noted as abandoned. */
    void noted() {
        abandoned.countDown();
    }
}
