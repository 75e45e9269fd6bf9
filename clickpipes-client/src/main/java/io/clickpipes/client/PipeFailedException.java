package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pipe that was waited for is {@code Failed}, where a start or a change of its source lets it try again, or
 * {@code InternalError}, a case for support (section 3.1 of the wire facts). The API does not say why it failed; the
 * console does.
 */
public final class PipeFailedException extends WaitException {
    private static final long serialVersionUID = 1L;

    PipeFailedException(String message, List<Observation> history, @Nullable ClickPipe lastPipe) {
        super(message, history, lastPipe, null);
    }
}
