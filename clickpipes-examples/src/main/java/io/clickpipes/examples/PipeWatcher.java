package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NotFoundException;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at a pipe again and again, and prints each state once. */
final class PipeWatcher {
    private static final List<ClickPipeState> BROKEN = List.of(ClickPipeState.FAILED, ClickPipeState.INTERNAL_ERROR);

    private final ClickPipesClient client;
    private final Pace pace;
    private final PrintStream out;
    private @Nullable ClickPipeState printed;

    PipeWatcher(ClickPipesClient client, Pace pace, PrintStream out) {
        this.client = client;
        this.pace = pace;
        this.out = out;
    }

    /**
     * Waits until the pipe is in one of the wanted states.
     *
     * @return the pipe as it is then
     * @throws IllegalStateException if it breaks, or if it takes too long
     */
    ClickPipe waitFor(UUID pipeId, ClickPipeState... wanted) throws InterruptedException {
        printed = null;
        long start = System.nanoTime();
        while (true) {
            ClickPipe pipe = look(pipeId);
            ClickPipeState state = pipe.state();
            if (state != null && List.of(wanted).contains(state)) {
                return pipe;
            }
            if (state != null && BROKEN.contains(state)) {
                throw new IllegalStateException("Pipe " + pipeId + " is " + state + " instead of getting ready");
            }
            pause(start, "Pipe " + pipeId + " is still " + state);
        }
    }

    /** Waits until the service answers 404 for the pipe. */
    void waitUntilGone(UUID pipeId) throws InterruptedException {
        printed = null;
        long start = System.nanoTime();
        while (true) {
            try {
                look(pipeId);
            } catch (NotFoundException gone) {
                out.println("    gone (404)");
                return;
            }
            pause(start, "Pipe " + pipeId + " is still there");
        }
    }

    private ClickPipe look(UUID pipeId) {
        ClickPipe pipe = client.pipe(pipeId).get();
        if (!Objects.equals(pipe.state(), printed)) {
            printed = pipe.state();
            out.println("    " + printed);
        }
        return pipe;
    }

    private void pause(long start, String complaint) throws InterruptedException {
        if (System.nanoTime() - start > pace.patience().toNanos()) {
            throw new IllegalStateException(
                    complaint + " after " + pace.patience().toSeconds() + " seconds; `get` shows how it goes on");
        }
        Thread.sleep(pace.interval().toMillis());
    }
}
