package io.clickpipes.client;

import java.time.Duration;

/**
 * A request was not sent: within the {@linkplain RateLimit rate limit}, its turn would have come after its deadline.
 * Thrown at once, without waiting for the deadline; nothing happened, and the call can be made again.
 */
public final class RateLimitDeadlineException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    /** Its {@code operationId}. */
    private final String operation;

    /** From when this was thrown. */
    private final Duration turnIn;

    RateLimitDeadlineException(String operation, Duration turnIn) {
        super(
                operation + " was not sent: its turn within the rate limit would be in " + turnIn.toMillis()
                        + " ms, which is after its deadline. Send fewer requests at a time, or allow them more time.",
                null);
        this.operation = operation;
        this.turnIn = turnIn;
    }

    /**
     * The operation that was not sent.
     *
     * @return its {@code operationId} in the OpenAPI document, such as {@code clickPipeGet}
     */
    public String operation() {
        return operation;
    }

    /**
     * How long the request would have had to wait.
     *
     * @return the time from when this was thrown to the turn, if all that waited before it go first
     */
    public Duration turnIn() {
        return turnIn;
    }
}
