package io.clickpipes.client;

import java.io.IOException;
import retrofit2.Response;

/**
 * The service was to be woken, and did not run after all. Between executors only; callers get the
 * {@link FailedDependencyException} of the request, with this as suppressed.
 */
final class NotAwakeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Response<?> answer;

    NotAwakeException(Response<?> answer, String message) {
        super(message);
        this.answer = answer;
    }

    /** What the request was answered with that made this necessary. */
    Response<?> answer() {
        return answer;
    }
}
