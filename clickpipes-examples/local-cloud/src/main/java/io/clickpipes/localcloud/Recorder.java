package io.clickpipes.localcloud;

import io.clickpipes.localcloud.internal.http.Journal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Remembers requests, the newest only, so that a LocalCloud that runs for days does not grow. */
final class Recorder {
    private static final int REMEMBERED = 10_000;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();

    synchronized void record(Journal.Entry entry) {
        if (requests.size() == REMEMBERED) {
            requests.removeFirst();
        }
        requests.addLast(new RecordedRequest(entry));
    }

    synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }
}
