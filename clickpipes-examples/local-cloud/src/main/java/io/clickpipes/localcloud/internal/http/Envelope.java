package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands around every answer (wire facts 2.1 and 2.2). */
final class Envelope {
    private Envelope() {}

    static ObjectNode success(@Nullable JsonNode result) {
        ObjectNode envelope = envelope(200);
        if (result != null) {
            envelope.set("result", result);
        }
        return envelope;
    }

    static ObjectNode failure(int status, String error) {
        return envelope(status).put("error", error);
    }

    private static ObjectNode envelope(int status) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("status", status)
                .put("requestId", UUID.randomUUID().toString());
    }
}
