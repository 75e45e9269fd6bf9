package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs what may hang in a thread of its own, and ends it in time by closing what it waits for. No wait of a socket,
 * of a look-up or of a device is bounded as a whole by itself.
 */
final class Watched {

    /** How long a closed connection may take to end its thread. */
    private static final Duration PARTING = Duration.ofSeconds(2);

    private Watched() {}

    /** What the work waits for at the moment. */
    static final class CutOff {

        private @Nullable Closeable current;
        private boolean over;

        /** Names what is to be closed when time is up. */
        synchronized void guard(Closeable waitedFor) throws IOException {
            current = waitedFor;
            if (over) {
                waitedFor.close();
                throw new IOException("Time was up before.");
            }
        }

        private synchronized void cut() {
            over = true;
            if (current != null) {
                try {
                    current.close();
                } catch (IOException e) {
                    // It is given up either way.
                }
            }
        }
    }

    /**
     * The result of the work.
     *
     * @throws CodegenException what the work threw, or that it took too long
     */
    static <T> T within(Duration total, Faults faults, Function<CutOff, T> work) {
        CutOff cutOff = new CutOff();
        FutureTask<T> task = new FutureTask<>(() -> work.apply(cutOff));
        Thread thread = new Thread(task, "clickpipes-codegen fetches " + faults.name());
        // Not even a look-up that can not be interrupted holds the JVM.
        thread.setDaemon(true);
        thread.start();
        try {
            T result = task.get(total.toNanos(), TimeUnit.NANOSECONDS);
            thread.join();
            return result;
        } catch (TimeoutException e) {
            end(cutOff, thread);
            throw faults.late();
        } catch (InterruptedException e) {
            end(cutOff, thread);
            Thread.currentThread().interrupt();
            throw faults.interrupted();
        } catch (ExecutionException e) {
            end(cutOff, thread);
            if (e.getCause() instanceof CodegenException known) {
                throw known;
            }
            throw new IllegalStateException("Reading " + faults.name() + " failed unexpectedly.", e.getCause());
        }
    }

    private static void end(CutOff cutOff, Thread thread) {
        cutOff.cut();
        try {
            thread.join(PARTING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
