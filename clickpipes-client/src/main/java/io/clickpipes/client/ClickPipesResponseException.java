package io.clickpipes.client;

import org.jspecify.annotations.Nullable;

/**
 * The service answered with success, but not with what its API is documented to answer with: no JSON, or no result,
 * or a result of another JSON type. Never holds the answer itself.
 *
 * <p>What lies deeper, such as one field of another type, does not fail here: the rest of the answer is readable, and
 * only the accessor of that field throws, a {@link io.clickpipes.client.support.PropertyException}.
 */
public final class ClickPipesResponseException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    /** Its {@code operationId}. */
    private final String operation;

    /** JSON pointer; empty for the whole answer. */
    private final String pointer;

    /** Null where the answer did not tell. */
    private final @Nullable String requestId;

    ClickPipesResponseException(String operation, String pointer, @Nullable String requestId, String what) {
        super(
                operation + " was answered in a form that does not fit its documentation: " + what
                        + (requestId == null ? "" : " (request id " + requestId + ")"),
                null);
        this.operation = operation;
        this.pointer = pointer;
        this.requestId = requestId;
    }

    /**
     * The operation that failed.
     *
     * @return its {@code operationId} in the OpenAPI document, such as {@code clickPipeGet}
     */
    public String operation() {
        return operation;
    }

    /**
     * The place in the answer that does not fit.
     *
     * @return JSON pointer; empty for the answer as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * What the service calls this request; support asks for it.
     *
     * @return the id, or null where the answer did not tell
     */
    public @Nullable String requestId() {
        return requestId;
    }
}
