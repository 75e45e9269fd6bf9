package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was waited for did not come. Carries what was seen.
 *
 * <ul>
 *   <li>{@link WaitTimeoutException}: not in time; it may still come;
 *   <li>{@link PipeFailedException}: the pipe failed;
 *   <li>this class itself: it does not come by itself, since a pipe rests in another state or an endpoint was rejected;
 *       or it never comes for this kind of pipe; or the thread was interrupted, and it still is; or the service could
 *       not be asked for too long.
 * </ul>
 */
public class WaitException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Observation> history;
    private final transient @Nullable ClickPipe lastPipe;

    WaitException(String message, List<Observation> history, @Nullable ClickPipe lastPipe, @Nullable Throwable cause) {
        super(message + seen(history, lastPipe), cause);
        this.history = List.copyOf(history);
        this.lastPipe = lastPipe;
    }

    /**
     * The states that were seen one after the other, each once, with the time since the wait began: at most the newest
     * hundred.
     *
     * @return the oldest first; empty if nothing was seen or this exception was deserialised
     */
    public final List<Observation> history() {
        return history == null ? List.of() : history;
    }

    /**
     * The pipe as last seen.
     *
     * @return the pipe; null if this is not about a pipe, it was not seen, or this exception was deserialised
     */
    public final @Nullable ClickPipe lastPipe() {
        return lastPipe;
    }

    private static String seen(List<Observation> history, @Nullable ClickPipe lastPipe) {
        if (history.isEmpty() && lastPipe == null) {
            return "";
        }
        String state = history.isEmpty()
                ? PipeGoal.stateOf(lastPipe)
                : history.get(history.size() - 1).state();
        return " It was last seen "
                + (state.isEmpty()
                        ? "without a state"
                        : state.equals(Observation.NOT_THERE) ? state : "in the state " + state)
                + ".";
    }
}
