package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of one pipe of a fleet.
 *
 * @param id the pipe
 * @param result what came of it
 * @param pipe the pipe as last seen; null if it was not
 * @param history the states that it was seen in, as in {@link WaitException#history()}
 */
public record PipeOutcome(UUID id, Result result, @Nullable ClickPipe pipe, List<Observation> history) {

    /** What can come of a pipe that was waited for. */
    public enum Result {
        /** It is where it was to get. */
        REACHED,
        /** It is {@code Failed} or {@code InternalError}, as in {@link PipeFailedException}. */
        FAILED,
        /** It rests in another state, or its kind never gets there, as in {@link WaitException}. */
        NOT_BY_ITSELF,
        /** The list of pipes does not show it, and did not for as long as the grace is. */
        MISSING,
        /** It did not get there in time, and may still do so. */
        LATE
    }

    /**
     * Checks that nothing is missing.
     *
     * @param id the pipe
     * @param result what came of it
     * @param pipe the pipe as last seen, or null
     * @param history the states that it was seen in; copied
     */
    public PipeOutcome {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(result, "result");
        history = List.copyOf(history);
    }

    /** Id, result and last state; without the pipe. */
    @Override
    public String toString() {
        return id + " " + result + (history.isEmpty() ? "" : " (" + history.get(history.size() - 1) + ")");
    }
}
