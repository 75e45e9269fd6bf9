package io.clickpipes.localcloud;

import io.clickpipes.localcloud.internal.http.Hold;
import java.time.Duration;

/**
 * An answer that a {@link LocalCloud} keeps back, from {@link Trouble#holdNext()}. The request was carried out, or
 * refused, and its caller waits. The hold ends with {@link #release()}, or when the caller closes its connection.
 * All waiting is in real time, whatever the clock of LocalCloud. Safe for use by several threads.
 *
 * <pre>{@code
 * try (HeldAnswer held = cloud.trouble().holdNext("clickPipeGet")) {
 *     // ... let the client call in another thread
 *     held.awaitRequest(Duration.ofSeconds(10));
 *     // ... cancel that call
 *     held.awaitAbandoned(Duration.ofSeconds(10)); // true: the cancellation has reached the socket
 * }
 * }</pre>
 */
public final class HeldAnswer implements AutoCloseable {
    private final Hold hold;

    HeldAnswer(Hold hold) {
        this.hold = hold;
    }

    /**
     * Waits until a request has come whose answer is held.
     *
     * @param timeout how long at most
     * @return whether there is one, or was
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean awaitRequest(Duration timeout) throws InterruptedException {
        return hold.awaitReached(timeout);
    }

    /**
     * Waits until the caller has closed its connection without waiting for the answer. The request is among
     * {@link LocalCloud#requests()} then, {@linkplain RecordedRequest#abandoned() abandoned}.
     *
     * @param timeout how long at most
     * @return whether the caller is gone; false if it still waits, or has got its answer
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean awaitAbandoned(Duration timeout) throws InterruptedException {
        return hold.awaitAbandoned(timeout);
    }

    /** Sends the answer; if no request has come yet, the one that comes is not held. Once is enough. */
    public void release() {
        hold.release();
    }

    /** The same as {@link #release()}. */
    @Override
    public void close() {
        release();
    }
}
