package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a wait saw when it looked once.
 *
 * @param id the pipe or the endpoint that was looked at; null for the size of the database pipes
 * @param state its state as the service calls it, such as {@code Provisioning}, also one that is newer than this
 *     client; {@code not there} where the service answered
 *     that there is none; empty if the answer had no state
 * @param changed whether that is another state than at the look before, as it is at the first one
 * @param elapsed time since the wait began
 * @param pipe the pipe as it was answered; null if this is about something else, or if it is gone
 */
public record Observation(
        @Nullable UUID id,
        String state,
        boolean changed,
        Duration elapsed,
        @Nullable ClickPipe pipe) {

    /** What it is called if there is nothing: status 404. */
    static final String NOT_THERE = "not there";

    /**
     * Checks that nothing is missing.
     *
     * @param id the pipe or the endpoint, or null
     * @param state its state
     * @param changed whether that is new
     * @param elapsed since the wait began
     * @param pipe the pipe, or null
     */
    public Observation {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(elapsed, "elapsed");
    }

    /** State and time, without the pipe. */
    @Override
    public String toString() {
        return (state.isEmpty() ? "(no state)" : state) + " after " + Polling.seconds(elapsed);
    }
}
