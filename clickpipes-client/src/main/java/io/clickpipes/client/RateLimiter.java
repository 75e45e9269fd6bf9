package io.clickpipes.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The queue of one key, and the log of what was sent with it. A log, not a bucket: a bucket that fills up again lets
 * twice as much through around the moment when it is full. The first in the queue waits for time to pass, the others
 * for the first; who leaves early makes room.
 */
final class RateLimiter {

    /** Requests are counted where they arrive, some later than others. */
    static final Duration MARGIN = Duration.ofMillis(250);

    /** One who waits. */
    private static final class Ticket {
        final RateLimit limit;
        CompletableFuture<Void> signal = new CompletableFuture<>();

        Ticket(RateLimit limit) {
            this.limit = limit;
        }
    }

    /**
     * Leave to send. Connecting takes time as well: as long as nothing has gone out, it may do so at any moment, and
     * counts as sent just now.
     */
    final class Turn implements AutoCloseable {
        private final long taken;
        private boolean open = true;

        private Turn(long taken) {
            this.taken = taken;
        }

        /** It goes out now, in {@link Time#nanos}. What goes out twice counts twice. */
        void begin(long nanos) {
            synchronized (RateLimiter.this) {
                settle();
                log(nanos - origin);
            }
        }

        /** What was never sent counts from its turn on, so that what fails early is not tried without a limit. */
        @Override
        public void close() {
            synchronized (RateLimiter.this) {
                if (open) {
                    settle();
                    log(taken);
                    wakeFirst();
                }
            }
        }

        private void settle() {
            if (open) {
                open = false;
                unsent--;
            }
        }
    }

    /** All times are nanoseconds since then. */
    private final long origin;

    private final Time time;
    private final List<Ticket> queue = new ArrayList<>();

    /** In order; not more than the largest limit asks about. */
    private final List<Long> sends = new ArrayList<>();

    /** Turns that were taken, and nothing has gone out yet. */
    private int unsent;

    private int longestLog = 1;
    private long longestWindow;
    private long heldUntil;

    RateLimiter(Time time) {
        this.time = time;
        this.origin = time.nanos();
    }

    /**
     * Waits for a turn, and takes it.
     *
     * @return to be told when something goes out, and to be closed
     * @throws TurnTooLateException if the turn lies beyond the deadline; at once, as soon as that is known
     * @throws InterruptedException if interrupted; the place in the queue is given up then
     */
    Turn take(RateLimit limit, Deadline deadline) throws InterruptedException, TurnTooLateException {
        Ticket ticket = join(limit);
        try {
            while (true) {
                Duration wait;
                synchronized (this) {
                    int place = queue.indexOf(ticket);
                    long untilTurn = turn(place) - now();
                    if (place == 0 && untilTurn <= 0) {
                        unsent++;
                        return new Turn(now());
                    }
                    if (deadline.isOver() || deadline.isBefore(Duration.ofNanos(untilTurn))) {
                        throw new TurnTooLateException(Duration.ofNanos(untilTurn));
                    }
                    wait = place == 0 ? Duration.ofNanos(untilTurn) : deadline.left();
                    ticket.signal = new CompletableFuture<>();
                }
                time.await(ticket.signal, wait);
            }
        } finally {
            leave(ticket);
        }
    }

    /** Lets nobody send for a while: the service refused a request of this key. */
    synchronized void hold(Duration duration) {
        heldUntil = Math.max(heldUntil, now() + duration.toNanos());
        queue.forEach(ticket -> ticket.signal.complete(null));
    }

    /** Whether nothing that was sent counts any more, and nobody waits. */
    synchronized boolean isIdle() {
        return queue.isEmpty()
                && unsent == 0
                && heldUntil <= now()
                && (sends.isEmpty() || sends.get(sends.size() - 1) + longestWindow <= now());
    }

    /** How many wait. */
    synchronized int waiting() {
        return queue.size();
    }

    private synchronized Ticket join(RateLimit limit) {
        longestLog = Math.max(longestLog, limit.permits());
        longestWindow = Math.max(longestWindow, span(limit));
        Ticket ticket = new Ticket(limit);
        queue.add(ticket);
        return ticket;
    }

    private synchronized void leave(Ticket ticket) {
        queue.remove(ticket);
        wakeFirst();
    }

    private void wakeFirst() {
        if (!queue.isEmpty()) {
            queue.get(0).signal.complete(null);
        }
    }

    private void log(long sent) {
        insert(sends, sent);
        if (sends.size() > longestLog) {
            sends.remove(0);
        }
    }

    /** When the one at a place in the queue may send, if all before it send as soon as they may. */
    private long turn(int place) {
        long now = now();
        List<Long> log = new ArrayList<>(sends);
        log.addAll(Collections.nCopies(unsent, now));
        long turn = Math.max(now, heldUntil);
        for (int i = 0; i <= place; i++) {
            RateLimit limit = queue.get(i).limit;
            int before = log.size() - limit.permits();
            turn = before < 0 ? turn : Math.max(turn, log.get(before) + span(limit));
            log.add(turn);
        }
        return turn;
    }

    private long now() {
        return time.nanos() - origin;
    }

    private static long span(RateLimit limit) {
        return limit.window().plus(MARGIN).toNanos();
    }

    private static void insert(List<Long> sorted, Long value) {
        int found = Collections.binarySearch(sorted, value);
        sorted.add(found < 0 ? -found - 1 : found, value);
    }
}
