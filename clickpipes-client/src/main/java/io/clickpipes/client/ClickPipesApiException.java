package io.clickpipes.client;

import org.jspecify.annotations.Nullable;

/**
 * The service refused a request, or failed at it. Statuses that a caller may want to tell apart have classes of their
 * own; all others, redirects included, are this one (section 2.2 of the wire facts).
 */
public class ClickPipesApiException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    /** The HTTP status. */
    private final int status;

    /** Null where the answer did not tell. */
    private final @Nullable String requestId;

    /** Cleaned and cut. */
    private final String serviceMessage;

    /** Its {@code operationId}. */
    private final String operation;

    ClickPipesApiException(ApiError error) {
        super(error.message(), null);
        this.status = error.status();
        this.requestId = error.requestId();
        this.serviceMessage = error.text();
        this.operation = error.operation();
    }

    /**
     * The HTTP status.
     *
     * @return the status, such as 404
     */
    public final int status() {
        return status;
    }

    /**
     * What the service calls this request; support asks for it.
     *
     * @return the id, or null where the answer did not tell, as those of a proxy do not
     */
    public final @Nullable String requestId() {
        return requestId;
    }

    /**
     * The service's own words, which often begin with {@code BAD_REQUEST:} or the like. Secrets of the request are
     * masked, control characters replaced. Of an answer that is not JSON only the beginning is left.
     *
     * @return at most 2,000 characters; empty if the answer had no text
     */
    public final String serviceMessage() {
        return serviceMessage;
    }

    /**
     * The operation that failed.
     *
     * @return its {@code operationId} in the OpenAPI document, such as {@code clickPipeGet}
     */
    public final String operation() {
        return operation;
    }
}
