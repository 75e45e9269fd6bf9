package io.clickpipes.localcloud;

import io.clickpipes.localcloud.internal.http.FaultPlan;
import io.clickpipes.localcloud.internal.http.FaultPlan.Reply;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one request gets instead of its answer; given to {@link Trouble#failNext(Fault)}. Immutable: each method
 * returns another fault.
 *
 * <pre>{@code
 * cloud.trouble().failNext(Fault.status(429, "TOO_MANY_REQUESTS: slow down").header("X-RateLimit-Reset", "2"));
 * cloud.trouble().failNext(Fault.droppedConnection().on("clickPipeCreate").afterHandling());
 * }</pre>
 */
public final class Fault {
    private final @Nullable String operationId;
    private final boolean handled;
    private final @Nullable Reply reply;

    private Fault(@Nullable String operationId, boolean handled, @Nullable Reply reply) {
        this.operationId = operationId;
        this.handled = handled;
        this.reply = reply;
    }

    /**
     * An error in the service's form: status, request id and text in JSON (wire facts 2.2).
     *
     * @param status 200 to 599
     * @param error the text of {@code error}, such as {@code "INTERNAL_ERROR: try again"}
     * @return a fault for any operation
     * @throws IllegalArgumentException if the status is not between 200 and 599
     */
    public static Fault status(int status, String error) {
        return new Fault(
                null, false, new Reply(checked(status), Objects.requireNonNull(error, "error"), "", "", Map.of()));
    }

    /**
     * Any answer, such as the page of a proxy.
     *
     * @param status 200 to 599
     * @param contentType such as {@code text/html}
     * @param body sent as it is, in UTF-8; may be empty
     * @return a fault for any operation
     * @throws IllegalArgumentException if the status is not between 200 and 599
     */
    public static Fault raw(int status, String contentType, String body) {
        return new Fault(
                null,
                false,
                new Reply(
                        checked(status),
                        null,
                        Objects.requireNonNull(contentType, "contentType"),
                        Objects.requireNonNull(body, "body"),
                        Map.of()));
    }

    /**
     * No answer: the connection ends.
     *
     * @return a fault for any operation
     */
    public static Fault droppedConnection() {
        return new Fault(null, false, null);
    }

    /**
     * Strikes the next request of one operation only.
     *
     * @param operationId as in the OpenAPI document, such as {@code clickPipeCreate}
     * @return another fault
     */
    public Fault on(String operationId) {
        return new Fault(Objects.requireNonNull(operationId, "operationId"), handled, reply);
    }

    /**
     * Strikes after the request was carried out, so that only its answer is lost. A request that is refused keeps
     * its own answer.
     *
     * @return another fault
     */
    public Fault afterHandling() {
        return new Fault(operationId, true, reply);
    }

    /**
     * Adds a header to the answer.
     *
     * @param name such as {@code Retry-After}
     * @param value its value
     * @return another fault
     * @throws IllegalStateException for a dropped connection, which has no headers
     */
    public Fault header(String name, String value) {
        if (reply == null) {
            throw new IllegalStateException("a dropped connection has no headers");
        }
        Map<String, String> headers = new TreeMap<>(reply.headers());
        headers.put(name, value);
        return new Fault(
                operationId,
                handled,
                new Reply(reply.status(), reply.error(), reply.contentType(), reply.body(), Map.copyOf(headers)));
    }

    @Nullable
    String operationId() {
        return operationId;
    }

    FaultPlan plan() {
        return new FaultPlan(operationId, handled, reply, null);
    }

    private static int checked(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("the status must be between 200 and 599, not " + status);
        }
        return status;
    }

    /** What it does and to which operation; not its texts. */
    @Override
    public String toString() {
        return "Fault[" + (reply == null ? "dropped connection" : "status " + reply.status()) + " for "
                + (operationId == null ? "any operation" : operationId) + "]";
    }
}
