package io.clickpipes.client;

/**
 * Status 400: the request is not valid, or a check that the service runs on it failed.
 *
 * <p>When a pipe is created or updated, the service connects to its source for real, so this can also be a host that
 * is not reachable or a role that is not known everywhere yet: the same request may pass a minute later (section 2.2
 * of the wire facts).
 */
public final class BadRequestException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(ApiError error) {
        super(error);
    }
}
