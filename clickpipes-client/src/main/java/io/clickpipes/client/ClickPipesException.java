package io.clickpipes.client;

import org.jspecify.annotations.Nullable;

/**
 * What the client throws: one unchecked tree. No message in it ever holds a secret.
 *
 * <ul>
 *   <li>{@link ClickPipesConfigurationException}: the client could not be built;
 *   <li>{@link io.clickpipes.client.rule.InvalidRequestException}: a request breaks rules, and was not sent;
 *   <li>{@link WaitException}: what was waited for, such as the state of a pipe, did not come;
 *   <li>{@link RateLimitDeadlineException}: the turn of a request lay beyond its deadline, and it was not sent;
 *   <li>{@link ClickPipesConnectionException}: no complete answer arrived;
 *   <li>{@link ClickPipesApiException}: the service answered with an error;
 *   <li>{@link ClickPipesResponseException}: the service answered with success, but not as its API is documented.
 * </ul>
 *
 * <p>An argument that can not be right, such as a pipe id that is no UUID, is an {@link IllegalArgumentException}.
 */
public abstract class ClickPipesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * For the exceptions of this client.
     *
     * @param message what is wrong and the way out; never a secret
     * @param cause what led to it, or null
     */
    protected ClickPipesException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
