package io.clickpipes.client;

import io.clickpipes.localcloud.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Time that passes only in sleep: as soon as all threads that take part sleep, it jumps to the moment when the first
 * of them wakes. A thread takes part while it runs in {@link #start}; any other only while it sleeps. Shared with a
 * LocalCloud by its clock.
 */
final class DrivenTime implements Time {

    /** One thread that sleeps. */
    private static final class Sleeper {
        final long until;
        boolean woken;

        Sleeper(long until) {
            this.until = until;
        }
    }

    private final ManualClock clock;
    private final Instant origin;
    private final List<Sleeper> asleep = new ArrayList<>();
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Boolean> takesPart = ThreadLocal.withInitial(() -> false);
    private volatile Runnable whileSleeping = () -> {};
    private int participants;

    DrivenTime(ManualClock clock) {
        this.clock = clock;
        this.origin = clock.instant();
    }

    /** Time of its own, shared with nothing. */
    static DrivenTime create() {
        return new DrivenTime(ManualClock.create());
    }

    ManualClock clock() {
        return clock;
    }

    /** How long was slept, each time, by whoever; without waits for a signal. */
    List<Duration> sleeps() {
        return sleeps;
    }

    /** What happens at the beginning of each sleep, on the thread that sleeps. */
    void whileSleeping(Runnable event) {
        whileSleeping = event;
    }

    /** Since this was made. */
    Duration passed() {
        return Duration.between(origin, clock.instant());
    }

    /** A thread that takes part from now on, until its work is done. */
    Thread start(Runnable work) {
        return start(List.of(work)).get(0);
    }

    /** Threads that take part from now on, all of them before the first begins. */
    List<Thread> start(List<Runnable> works) {
        synchronized (this) {
            participants += works.size();
        }
        List<Thread> threads = works.stream().map(this::thread).toList();
        threads.forEach(Thread::start);
        return threads;
    }

    private Thread thread(Runnable work) {
        return new Thread(() -> {
            takesPart.set(true);
            try {
                work.run();
            } finally {
                leave();
            }
        });
    }

    /** How many threads sleep now. */
    synchronized int asleep() {
        return asleep.size();
    }

    @Override
    public long nanos() {
        return passed().toNanos();
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        sleeps.add(time);
        whileSleeping.run();
        doze(time, null);
    }

    @Override
    public boolean await(CompletableFuture<Void> signal, Duration atMost) throws InterruptedException {
        doze(atMost, signal);
        return signal.isDone();
    }

    private void doze(Duration time, @Nullable CompletableFuture<Void> signal) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        boolean guest = !takesPart.get();
        Sleeper sleeper;
        synchronized (this) {
            sleeper = new Sleeper(nanos() + time.toNanos());
            asleep.add(sleeper);
            participants += guest ? 1 : 0;
        }
        try {
            if (signal != null) {
                Future<?> unused = signal.thenRun(() -> wake(sleeper));
            }
            synchronized (this) {
                jump();
                while (!sleeper.woken) {
                    wait();
                }
            }
        } finally {
            synchronized (this) {
                asleep.remove(sleeper);
                participants -= guest ? 1 : 0;
                jump();
            }
        }
    }

    private synchronized void wake(Sleeper sleeper) {
        sleeper.woken = true;
        asleep.remove(sleeper);
        notifyAll();
    }

    private synchronized void leave() {
        participants--;
        jump();
    }

    /** If all sleep, the time of the first of them comes. */
    private void jump() {
        if (asleep.isEmpty() || asleep.size() < participants) {
            return;
        }
        long first = asleep.stream().mapToLong(sleeper -> sleeper.until).min().orElseThrow();
        clock.advance(Duration.ofNanos(Math.max(0, first - nanos())));
        for (Sleeper sleeper : List.copyOf(asleep)) {
            if (sleeper.until <= nanos()) {
                wake(sleeper);
            }
        }
    }
}
