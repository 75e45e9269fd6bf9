package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Takes note of requests. */
@FunctionalInterface
public interface Journal {
    /** Notes one request, its body as it was sent, and the status of the answer that it is about to get. */
    void note(String method, String path, @Nullable String operationId, @Nullable JsonNode body, int status);
}
