package io.clickpipes.client;

import org.jspecify.annotations.Nullable;

/**
 * What the client throws: one unchecked tree. No message in it ever holds a secret.
 *
 * <ul>
 *   <li>{@link ClickPipesConfigurationException}: the client could not be built;
 *   <li>{@link ClickPipesConnectionException}: no complete answer arrived;
 *   <li>{@link ClickPipesApiException}: the service answered with an error;
 *   <li>{@link ClickPipesResponseException}: the service answered with success, but not as its API is documented.
 * </ul>
 *
 * <p>An argument that can not be right, such as a pipe id that is no UUID, is an {@link IllegalArgumentException}.
 */
public abstract class ClickPipesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClickPipesException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
