package io.clickpipes.client;

/**
 * Status 404: there is no such pipe or endpoint, or it does not have what was asked for.
 *
 * <p>The settings of a database pipe do not exist, nor does the CDC scaling before the first database pipe (section
 * 2.2 of the wire facts).
 */
public final class NotFoundException extends ClickPipesApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(ApiError error) {
        super(error);
    }
}
