package io.clickpipes.localcloud.internal.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one request gets instead of its answer.
 *
 * @param operationId which requests it is for, null for any
 * @param handled whether the request is carried out all the same
 * @param reply what is sent, null to end the connection without an answer
 * @param hold what keeps the answer back, null if it is another one; the request gets its own answer then
 */
public record FaultPlan(
        @Nullable String operationId,
        boolean handled,
        @Nullable Reply reply,
        @Nullable Hold hold) {

    /** Keeps the answer of one request back. */
    public static FaultPlan held(@Nullable String operationId, Hold hold) {
        return new FaultPlan(operationId, true, null, hold);
    }

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param error the text for the usual envelope, null where there is a body
     * @param contentType of the body
     * @param body as it is sent, where there is no text for the envelope
     * @param headers more headers
     */
    public record Reply(
            int status, @Nullable String error, String contentType, String body, Map<String, String> headers) {}
}
