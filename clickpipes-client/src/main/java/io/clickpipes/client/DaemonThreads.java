package io.clickpipes.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Daemon threads, each there only while there is work for it: none is idle. Beyond a number of them, work waits for its
 * turn, first come first served.
 */
final class DaemonThreads implements Executor, AutoCloseable {

    /** Far more than the rate limit can keep busy; what waits for pipes takes one each. */
    static final int MOST = 64;

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final String prefix;
    private final Object lock = new Object();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Set<Thread> threads = new HashSet<>();
    private int started;

    DaemonThreads(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (lock) {
            if (threads.size() == MOST) {
                waiting.add(work);
                return;
            }
            Thread thread = new Thread(() -> work(work), prefix + ++started);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    private void work(Runnable first) {
        for (Runnable next = first; next != null; next = nextOrEnd()) {
            next.run();
        }
    }

    private @Nullable Runnable nextOrEnd() {
        synchronized (lock) {
            Runnable next = waiting.poll();
            if (next == null) {
                threads.remove(Thread.currentThread());
            }
            return next;
        }
    }

    /** Waits until the threads have ended, unless one of them is who asks; the work itself is ended elsewhere. */
    @Override
    public void close() {
        Set<Thread> left;
        synchronized (lock) {
            left = new HashSet<>(threads);
        }
        if (left.contains(Thread.currentThread())) {
            return;
        }
        long end = System.nanoTime() + FAREWELL.toNanos();
        try {
            for (Thread thread : left) {
                thread.join(
                        Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
