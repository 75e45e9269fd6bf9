package io.clickpipes.localcloud;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.http.Journal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that reached a {@link LocalCloud}, for tests that compare what arrived. The body is kept as it
 * was sent, <em>secrets included</em>, so {@link #toString()} leaves it out; the credentials of the request
 * are never kept.
 */
public final class RecordedRequest {
    private final Journal.Entry entry;

    RecordedRequest(Journal.Entry entry) {
        this.entry = entry;
    }

    /**
     * The HTTP method.
     *
     * @return the method in upper case, such as {@code POST}
     */
    public String method() {
        return entry.method();
    }

    /**
     * The path as sent.
     *
     * @return the path from {@code /v1} on, not decoded, without query
     */
    public String path() {
        return entry.path();
    }

    /**
     * The operation that path and method name.
     *
     * @return its {@code operationId} in the OpenAPI document; null where they name none, or where the request
     *     was refused for its credentials
     */
    public @Nullable String operationId() {
        return entry.operationId();
    }

    /**
     * The JSON body as sent, before LocalCloud rewrites anything, secrets included. Numbers with a fraction are
     * decimal, so that no digit is lost.
     *
     * @return a copy on each call; null where the request had no body, where it was no JSON object, or where it
     *     was refused before its body was read
     */
    public @Nullable JsonNode body() {
        JsonNode body = entry.body();
        return body == null ? null : body.deepCopy();
    }

    /**
     * What LocalCloud answered.
     *
     * @return the HTTP status; 0 where a {@link Fault} ended the connection without an answer
     */
    public int status() {
        return entry.status();
    }

    /**
     * When it arrived: its headers were there, its body not read yet.
     *
     * @return the time by the clock that LocalCloud was started with
     */
    public Instant arrivedAt() {
        return entry.arrivedAt();
    }

    /**
     * Whether it was refused because its key had sent too much (wire facts 2.3). A {@link Fault} with status 429 is
     * something else.
     *
     * @return true if LocalCloud's own limit has refused it
     */
    public boolean refusedByRateLimit() {
        return entry.overLimit();
    }

    /**
     * Whether its sender closed the connection before the answer was sent. It was carried out all the same, and
     * {@link #status()} is that of the answer which nobody waited for.
     *
     * @return true if nobody was left to get the answer
     * @see Trouble#holdNext()
     */
    public boolean abandoned() {
        return entry.abandoned();
    }

    /** Method, path, operation and status; never the body. */
    @Override
    public String toString() {
        String operation = entry.operationId() == null ? "no operation" : entry.operationId();
        return entry.method() + " " + entry.path() + " (" + operation + ") -> " + entry.status();
    }
}
