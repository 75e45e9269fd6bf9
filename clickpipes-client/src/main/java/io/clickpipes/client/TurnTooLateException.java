package io.clickpipes.client;

import java.io.IOException;
import java.time.Duration;

/** A turn lies beyond the deadline. Between executors only; callers get a {@link RateLimitDeadlineException}. */
final class TurnTooLateException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Duration turnIn;

    TurnTooLateException(Duration turnIn) {
        super("The turn of the request is in " + turnIn + ", beyond its deadline.");
        this.turnIn = turnIn;
    }

    Duration turnIn() {
        return turnIn;
    }
}
