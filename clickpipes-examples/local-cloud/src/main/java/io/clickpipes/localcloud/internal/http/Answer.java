package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes back over the wire.
 *
 * @param status the HTTP status; 0 for none, where the connection ends without an answer
 * @param contentType of the body
 * @param body as text
 * @param headers all other headers
 */
record Answer(int status, String contentType, String body, Map<String, String> headers) {
    private static final String JSON = "application/json; charset=utf-8";

    static Answer success(@Nullable JsonNode result) {
        return new Answer(200, JSON, Envelope.success(result).toString(), Map.of());
    }

    static Answer refusal(Refusal refusal) {
        return new Answer(
                refusal.status(),
                JSON,
                Envelope.failure(refusal.status(), refusal.error()).toString(),
                refusal.headers());
    }

    static Answer fault(FaultPlan fault) {
        FaultPlan.Reply reply = fault.reply();
        if (reply == null) {
            return new Answer(0, JSON, "", Map.of());
        }
        if (reply.error() == null) {
            return new Answer(reply.status(), reply.contentType(), reply.body(), reply.headers());
        }
        String body = Envelope.failure(reply.status(), reply.error()).toString();
        return new Answer(reply.status(), JSON, body, reply.headers());
    }

    boolean isDropped() {
        return status == 0;
    }
}
