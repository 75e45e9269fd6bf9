package io.clickpipes.client;

/** Status 401: the service does not know this key, or its secret is wrong. */
public final class AuthenticationException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    AuthenticationException(ApiError error) {
        super(error);
    }
}
