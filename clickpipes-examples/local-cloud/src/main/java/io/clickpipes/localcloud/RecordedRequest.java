package io.clickpipes.localcloud;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A request that reached a {@link LocalCloud}, for tests that compare what arrived. The body is kept as it
 * was sent, <em>secrets included</em>, so {@link #toString()} leaves it out; the credentials of the request
 * are never kept.
 */
public final class RecordedRequest {
    private final String method;
    private final String path;
    private final @Nullable String operationId;
    private final @Nullable JsonNode body;
    private final int status;

    RecordedRequest(String method, String path, @Nullable String operationId, @Nullable JsonNode body, int status) {
        this.method = method;
        this.path = path;
        this.operationId = operationId;
        this.body = body;
        this.status = status;
    }

    /**
     * The HTTP method.
     *
     * @return the method in upper case, such as {@code POST}
     */
    public String method() {
        return method;
    }

    /**
     * The path as sent.
     *
     * @return the path from {@code /v1} on, not decoded, without query
     */
    public String path() {
        return path;
    }

    /**
     * The operation that path and method name.
     *
     * @return its {@code operationId} in the OpenAPI document; null where they name none, or where the request
     *     was refused for its credentials
     */
    public @Nullable String operationId() {
        return operationId;
    }

    /**
     * The JSON body as sent, before LocalCloud rewrites anything, secrets included. Numbers with a fraction are
     * decimal, so that no digit is lost.
     *
     * @return a copy on each call; null where the request had no body, where it was no JSON object, or where it
     *     was refused before its body was read
     */
    public @Nullable JsonNode body() {
        return body == null ? null : body.deepCopy();
    }

    /**
     * What LocalCloud answered.
     *
     * @return the HTTP status; 0 where a {@link Fault} ended the connection without an answer
     */
    public int status() {
        return status;
    }

    /** Method, path, operation and status; never the body. */
    @Override
    public String toString() {
        return method + " " + path + " (" + (operationId == null ? "no operation" : operationId) + ") -> " + status;
    }
}
