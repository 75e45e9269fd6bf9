package io.clickpipes.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/**
 * Work that runs on one thread of an executor, and the future of its result. Whoever completes the future from outside
 * also ends the work: the thread is interrupted, and the call that it is in is cancelled, since an interrupt does not
 * reach a socket.
 */
final class AsyncWork<T extends @Nullable Object> extends CompletableFuture<T> implements Runnable {

    private static final ThreadLocal<@Nullable AsyncWork<?>> CURRENT = new ThreadLocal<>();

    private final Supplier<T> work;
    private final Consumer<AsyncWork<?>> afterwards;
    private final Object lock = new Object();

    private @Nullable Thread thread;
    private @Nullable Call<?> call;
    private boolean ended;
    private boolean interrupts;
    private boolean sheltered;

    AsyncWork(Supplier<T> work, Consumer<AsyncWork<?>> afterwards) {
        this.work = work;
        this.afterwards = afterwards;
    }

    /** Executes a call as part of the work of this thread, if there is any. */
    static <R> Response<R> execute(Call<R> call) throws IOException {
        AsyncWork<?> current = CURRENT.get();
        if (current == null) {
            return call.execute();
        }
        current.begin(call);
        try {
            return call.execute();
        } finally {
            current.begin(null);
        }
    }

    /**
     * Puts right what work that was ended would leave behind, and so also after that end: neither an interrupt nor a
     * cancellation reaches it. Afterwards the thread is as interrupted as it would be without this.
     */
    static void sheltered(Runnable recovery) {
        AsyncWork<?> current = CURRENT.get();
        if (current != null) {
            current.shelter(true);
            CURRENT.remove();
        }
        boolean interrupted = Thread.interrupted();
        try {
            recovery.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (current != null) {
                CURRENT.set(current);
                current.shelter(false);
            }
        }
    }

    /** An end that comes meanwhile interrupts the thread when the shelter is over. */
    private void shelter(boolean begins) {
        synchronized (lock) {
            sheltered = begins;
            if (!begins && ended) {
                interrupts = true;
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void run() {
        AsyncWork<?> outer = CURRENT.get();
        synchronized (lock) {
            if (ended) {
                afterwards.accept(this);
                return;
            }
            thread = Thread.currentThread();
        }
        CURRENT.set(this);
        try {
            super.complete(work.get());
        } catch (Throwable e) {
            super.completeExceptionally(e);
        } finally {
            CURRENT.set(outer);
            release();
            afterwards.accept(this);
        }
    }

    /**
     * Cancels the future.
     *
     * @param mayInterruptIfRunning whether to end the work too
     */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled && mayInterruptIfRunning) {
            end();
        }
        return cancelled;
    }

    @Override
    public boolean complete(T value) {
        boolean completed = super.complete(value);
        if (completed) {
            end();
        }
        return completed;
    }

    @Override
    public boolean completeExceptionally(Throwable e) {
        boolean completed = super.completeExceptionally(e);
        if (completed) {
            end();
        }
        return completed;
    }

    /** Cancels the future, and ends the thread's work also if that is no longer the result but what depends on it. */
    void stop() {
        super.cancel(true);
        end();
    }

    /**
     * Waits until no thread is in this work, unless it is the one that asks.
     *
     * @param nanos how long at most, in nanoseconds
     */
    void awaitEnd(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        synchronized (lock) {
            while (thread != null && thread != Thread.currentThread()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return;
                }
                TimeUnit.NANOSECONDS.timedWait(lock, left);
            }
        }
    }

    private void begin(@Nullable Call<?> next) throws InterruptedIOException {
        synchronized (lock) {
            if (ended && next != null) {
                throw new InterruptedIOException("canceled");
            }
            call = next;
        }
    }

    private void end() {
        synchronized (lock) {
            ended = true;
            if (call != null) {
                call.cancel();
            }
            if (thread != null && thread != Thread.currentThread() && !sheltered) {
                interrupts = true;
                thread.interrupt();
            }
        }
    }

    /** The thread goes back to who lent it, without an interrupt that was meant for this work. */
    private void release() {
        synchronized (lock) {
            thread = null;
            lock.notifyAll();
            if (interrupts) {
                Thread.interrupted();
            }
        }
    }
}
