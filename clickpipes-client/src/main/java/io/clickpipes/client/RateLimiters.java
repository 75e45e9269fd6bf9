package io.clickpipes.client;

import java.util.HashMap;
import java.util.Map;

/**
 * The limiters of the process: one for each key and server, whichever client uses it. One is forgotten when its last
 * client is closed and nothing that was sent counts any more, so that a client that is opened at once again does not
 * begin from zero.
 */
final class RateLimiters {

    private record Key(Time time, String origin, String keyId) {}

    private static final class Entry {
        final RateLimiter limiter;
        int users;

        Entry(RateLimiter limiter) {
            this.limiter = limiter;
        }
    }

    private static final Map<Key, Entry> ENTRIES = new HashMap<>();

    private RateLimiters() {}

    /** The limiter for a client, until {@link #leave}. */
    static RateLimiter join(Configuration configuration) {
        Key key = key(configuration);
        synchronized (ENTRIES) {
            tidy();
            Entry entry = ENTRIES.computeIfAbsent(key, missing -> new Entry(new RateLimiter(missing.time())));
            entry.users++;
            return entry.limiter;
        }
    }

    /** Once for each {@link #join}. */
    static void leave(Configuration configuration) {
        synchronized (ENTRIES) {
            Entry entry = ENTRIES.get(key(configuration));
            if (entry != null) {
                entry.users--;
            }
            tidy();
        }
    }

    static int size() {
        synchronized (ENTRIES) {
            tidy();
            return ENTRIES.size();
        }
    }

    private static void tidy() {
        ENTRIES.values().removeIf(entry -> entry.users == 0 && entry.limiter.isIdle());
    }

    private static Key key(Configuration configuration) {
        return new Key(configuration.time(), configuration.baseUrl().root().resolve("/") + "", configuration.keyId());
    }
}
