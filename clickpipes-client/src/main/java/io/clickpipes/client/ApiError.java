package io.clickpipes.client;

import org.jspecify.annotations.Nullable;

/** What an answer with an error status said, cleaned of secrets and control characters. */
record ApiError(String operation, int status, @Nullable String requestId, String text) {

    ClickPipesApiException toException() {
        return switch (status) {
            case 400 -> new BadRequestException(this);
            case 401 -> new AuthenticationException(this);
            case 403 -> new PermissionDeniedException(this);
            case 404 -> new NotFoundException(this);
            case 409 -> new ConflictException(this);
            case 424 -> new FailedDependencyException(this);
            case 429 -> new RateLimitException(this);
            default -> status >= 500 && status < 600 ? new ServerException(this) : new ClickPipesApiException(this);
        };
    }

    String message() {
        return operation + " was answered with status " + status
                + (text.isEmpty() ? "" : ": " + text)
                + (requestId == null ? "" : " (request id " + requestId + ")");
    }
}
