package io.clickpipes.client;

/** Status 409: something else is going on that has to end first. */
public final class ConflictException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(ApiError error) {
        super(error);
    }
}
