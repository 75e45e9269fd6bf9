package io.clickpipes.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
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
            if (thread != null && thread != Thread.currentThread()) {
                interrupts = true;
                thread.interrupt();
            }
        }
    }

    /** The thread goes back to who lent it, without an interrupt that was meant for this work. */
    private void release() {
        synchronized (lock) {
            thread = null;
            if (interrupts) {
                Thread.interrupted();
            }
        }
    }
}
