package io.clickpipes.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sending of one request, and what came back; all secrets are masked: the key, the logins of sources and
 * registries, addresses with a password (section 4.9 of the wire facts). Immutable.
 */
public final class ObservedCall {

    private final String operation;
    private final String method;
    private final String path;
    private final int attempt;
    private final Duration waited;
    private final Duration duration;
    private final Message request;
    private final int status;
    private final Message response;
    private final @Nullable String failure;

    /** Headers and body. */
    record Message(
            Map<String, List<String>> headers, @Nullable String body) {
        static final Message NONE = new Message(Map.of(), null);
    }

    /** What is known of the sending itself. */
    record Sending(String operation, String method, String path, int attempt, Duration waited, Duration duration) {}

    ObservedCall(Sending sending, Message request, int status, Message response, @Nullable String failure) {
        this.operation = sending.operation();
        this.method = sending.method();
        this.path = sending.path();
        this.attempt = sending.attempt();
        this.waited = sending.waited();
        this.duration = sending.duration();
        this.request = request;
        this.status = status;
        this.response = response;
        this.failure = failure;
    }

    /**
     * What was called.
     *
     * @return the {@code operationId} in the OpenAPI document, such as {@code clickPipeGet}
     */
    public String operation() {
        return operation;
    }

    /**
     * The HTTP method.
     *
     * @return the method, such as {@code GET}
     */
    public String method() {
        return method;
    }

    /**
     * The path of the request.
     *
     * @return the path, which holds ids and no secrets
     */
    public String path() {
        return path;
    }

    /**
     * Which sending of the call this was.
     *
     * @return 1 for the first
     */
    public int attempt() {
        return attempt;
    }

    /**
     * What passed before this sending: the pause after the one before, and the wait for a turn.
     *
     * @return the time
     */
    public Duration waited() {
        return waited;
    }

    /**
     * From the sending to the answer, or the failure.
     *
     * @return the time
     */
    public Duration duration() {
        return duration;
    }

    /**
     * The headers of the request.
     *
     * @return by name in lower case
     */
    public Map<String, List<String>> requestHeaders() {
        return request.headers();
    }

    /**
     * The body of the request.
     *
     * @return JSON; null if there was none
     */
    public @Nullable String requestBody() {
        return request.body();
    }

    /**
     * The status of the answer.
     *
     * @return the status, or zero if there was no answer
     */
    public int status() {
        return status;
    }

    /**
     * The headers of the answer.
     *
     * @return by name in lower case; empty if there was no answer
     */
    public Map<String, List<String>> responseHeaders() {
        return response.headers();
    }

    /**
     * The body of the answer.
     *
     * @return JSON; of a body that is none, the beginning; null if there was none, or it was longer than a mebibyte
     */
    public @Nullable String responseBody() {
        return response.body();
    }

    /**
     * Why there was no answer.
     *
     * @return the kind of failure, such as {@code SocketTimeoutException}; null if there was an answer
     */
    public @Nullable String failure() {
        return failure;
    }

    /** One line, without headers and bodies. */
    @Override
    public String toString() {
        return operation + ": " + method + " " + path + " -> " + (failure == null ? status : failure) + " in "
                + duration.toMillis() + " ms (attempt " + attempt + ", waited " + waited.toMillis() + " ms)";
    }
}
