package io.clickpipes.client;

/** Status 403: the key is valid, but it may not do this. ClickPipes wants a key with admin rights on the service. */
public final class PermissionDeniedException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    PermissionDeniedException(ApiError error) {
        super(error);
    }
}
