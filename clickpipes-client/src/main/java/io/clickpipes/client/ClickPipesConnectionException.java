package io.clickpipes.client;

import java.io.IOException;

/**
 * No complete answer arrived: the service could not be reached, or the connection broke, or time ran out. The cause
 * says which. An operation that may be done twice was sent again before this is thrown, as the {@link RetryPolicy}
 * says; for others it is an {@link OutcomeUnknownException} if the service may have done what it was asked to do.
 */
public class ClickPipesConnectionException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    /** Its {@code operationId}. */
    private final String operation;

    ClickPipesConnectionException(String operation, String message, Exception cause) {
        super(message, cause);
        this.operation = operation;
    }

    static ClickPipesConnectionException of(String operation, String host, IOException cause) {
        String message = operation + " got no complete answer from " + host + ": " + describe(cause);
        return new ClickPipesConnectionException(operation, message, cause);
    }

    /**
     * The operation that failed.
     *
     * @return its {@code operationId} in the OpenAPI document, such as {@code clickPipeGet}
     */
    public final String operation() {
        return operation;
    }

    static String describe(Exception cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
}
