package io.clickpipes.localcloud.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each key has sent of late: the service takes 10 requests in 10 seconds (wire facts 2.3). Whether one
 * that was refused counts, nobody tells; here each one that arrives does. That is the stricter reading, so what
 * gets along with it gets along with the other.
 */
final class RequestBudget {
    static final int REQUESTS = 10;
    static final Duration WINDOW = Duration.ofSeconds(10);

    /** By key, the newest arrivals, at most as many as are allowed: older ones decide nothing. */
    private final Map<String, Deque<Instant>> arrivals = new HashMap<>();

    /**
     * Counts one request.
     *
     * @return nothing if it is within the limit; otherwise how long to send nothing until the next one is
     */
    synchronized Optional<Duration> arrived(String keyId, Instant at) {
        Deque<Instant> newest = arrivals.computeIfAbsent(keyId, id -> new ArrayDeque<>());
        boolean full = newest.size() == REQUESTS;
        boolean over = full && at.isBefore(newest.getFirst().plus(WINDOW));
        if (full) {
            newest.removeFirst();
        }
        newest.addLast(at);
        return over ? Optional.of(Duration.between(at, newest.getFirst().plus(WINDOW))) : Optional.empty();
    }
}
