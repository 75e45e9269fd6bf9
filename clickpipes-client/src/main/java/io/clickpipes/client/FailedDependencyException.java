package io.clickpipes.client;

/** Status 424: the ClickHouse service is not running, but idle or stopped; a pipe can be created only on one that runs. */
public final class FailedDependencyException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    FailedDependencyException(ApiError error) {
        super(error);
    }
}
