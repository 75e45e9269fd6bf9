package io.clickpipes.client;

import java.io.IOException;

/**
 * An operation that must not be done twice was sent, and its answer did not arrive. Between executors only; callers
 * get an {@link OutcomeUnknownException}.
 */
final class LostAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException reason;

    LostAnswerException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    IOException reason() {
        return reason;
    }
}
