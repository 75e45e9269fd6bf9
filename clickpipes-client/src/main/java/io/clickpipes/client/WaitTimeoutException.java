package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was waited for did not come in time. It may still come: nothing was undone. The cause, if there is one, is why
 * the last look saw nothing.
 */
public final class WaitTimeoutException extends WaitException {
    private static final long serialVersionUID = 1L;

    WaitTimeoutException(
            String message, List<Observation> history, @Nullable ClickPipe lastPipe, @Nullable Throwable cause) {
        super(message, history, lastPipe, cause);
    }
}
