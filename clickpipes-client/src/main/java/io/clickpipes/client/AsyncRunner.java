package io.clickpipes.client;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the asynchronous work of one client, on its own threads or on an executor that was given, and can end all of it. */
final class AsyncRunner implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final @Nullable DaemonThreads own;
    private final Executor executor;
    private final Set<AsyncWork<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    AsyncRunner(@Nullable Executor users) {
        this.own = users == null ? new DaemonThreads("clickpipes-async-") : null;
        this.executor = users == null ? own : users;
    }

    <T extends @Nullable Object> CompletableFuture<T> run(Supplier<T> supplier) {
        AsyncWork<T> work = new AsyncWork<>(supplier, underWay::remove);
        underWay.add(work);
        // Looked at after adding: close() either finds the work or is seen here.
        if (closed) {
            underWay.remove(work);
            throw new IllegalStateException("This ClickPipesClient is closed.");
        }
        try {
            executor.execute(work);
        } catch (RejectedExecutionException e) {
            underWay.remove(work);
            throw e;
        }
        return work;
    }

    /**
     * Cancels what is under way, and waits a little until threads of our own are gone, and others out of it: work may
     * have something to put right (see {@link AsyncWork#sheltered}).
     */
    @Override
    public void close() {
        closed = true;
        underWay.forEach(AsyncWork::stop);
        if (own != null) {
            own.close();
        } else {
            awaitEnds();
        }
    }

    private void awaitEnds() {
        long end = System.nanoTime() + FAREWELL.toNanos();
        try {
            for (AsyncWork<?> work : underWay) {
                work.awaitEnd(end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
