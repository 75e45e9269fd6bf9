package io.clickpipes.localcloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers requests, the newest only, so that a LocalCloud that runs for days does not grow. */
final class Recorder {
    private static final int REMEMBERED = 10_000;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();

    synchronized void record(
            String method, String path, @Nullable String operationId, @Nullable JsonNode body, int status) {
        if (requests.size() == REMEMBERED) {
            requests.removeFirst();
        }
        requests.addLast(new RecordedRequest(method, path, operationId, body, status));
    }

    synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }
}
