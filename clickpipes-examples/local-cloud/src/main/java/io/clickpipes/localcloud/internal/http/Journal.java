package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes note of requests. */
@FunctionalInterface
public interface Journal {
    /** Notes one request, before its answer is sent. */
    void note(Entry entry);

    /**
     * What is known of a request once its answer is.
     *
     * @param arrivedAt when its first line and its headers were there, by the clock of LocalCloud
     * @param method the HTTP method
     * @param path as sent
     * @param operationId what it names, null where it is nothing or was not looked up
     * @param body as it was sent, null where it was not read
     * @param status of the answer, 0 where there is none
     * @param overLimit whether it was refused because its key had sent too many
     * @param abandoned whether its sender was gone before the answer
     */
    record Entry(
            Instant arrivedAt,
            String method,
            String path,
            @Nullable String operationId,
            @Nullable JsonNode body,
            int status,
            boolean overLimit,
            boolean abandoned) {}
}
