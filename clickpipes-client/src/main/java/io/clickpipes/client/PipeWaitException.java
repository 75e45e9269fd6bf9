package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import org.jspecify.annotations.Nullable;

/** A pipe did not come into the state that was waited for: in time, or at all. Carries the pipe as last seen. */
public final class PipeWaitException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable ClickPipe lastPipe;

    PipeWaitException(String message, @Nullable ClickPipe lastPipe, @Nullable Throwable cause) {
        super(message + (lastPipe == null ? "" : " It was last seen " + state(lastPipe) + "."), cause);
        this.lastPipe = lastPipe;
    }

    /**
     * The pipe as last seen.
     *
     * @return the pipe, or null if it was not seen or this exception was deserialised
     */
    public @Nullable ClickPipe lastPipe() {
        return lastPipe;
    }

    private static String state(ClickPipe pipe) {
        ClickPipeState state = pipe.state();
        return state == null ? "without a state" : "in the state " + state;
    }
}
