package io.clickpipes.client;

/** Status 500 to 599: the service, or something on the way to it, failed. */
public final class ServerException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    ServerException(ApiError error) {
        super(error);
    }
}
