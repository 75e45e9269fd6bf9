package io.clickpipes.client;

import java.io.IOException;

/**
 * No complete answer arrived: the service could not be reached, or the connection broke, or time ran out. The cause
 * says which. Unless it never got through, the service may have done what it was asked to do.
 */
public final class ClickPipesConnectionException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    /** Its {@code operationId}. */
    private final String operation;

    ClickPipesConnectionException(String operation, String host, IOException cause) {
        super(operation + " got no complete answer from " + host + ": " + describe(cause), cause);
        this.operation = operation;
    }

    /**
     * The operation that failed.
     *
     * @return its {@code operationId} in the OpenAPI document, such as {@code clickPipeGet}
     */
    public String operation() {
        return operation;
    }

    private static String describe(IOException cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
}
