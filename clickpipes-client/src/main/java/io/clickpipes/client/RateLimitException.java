package io.clickpipes.client;

/** Status 429: too many requests. The limit is 10 in 10 seconds for each key (section 2.3 of the wire facts). */
public final class RateLimitException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    RateLimitException(ApiError error) {
        super(error);
    }
}
