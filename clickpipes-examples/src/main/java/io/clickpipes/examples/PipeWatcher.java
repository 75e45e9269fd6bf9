package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.Observation;
import io.clickpipes.client.WaitOptions;
import io.clickpipes.client.model.ClickPipe;
import java.io.PrintStream;
import java.util.UUID;

/** Waits for pipes, and prints each state once. */
final class PipeWatcher {
    private final ClickPipesClient client;
    private final WaitOptions options;
    private final PrintStream out;

    PipeWatcher(ClickPipesClient client, Pace pace, PrintStream out) {
        this.client = client;
        this.out = out;
        this.options = pace.options().listener(this::print);
    }

    /** Waits until a pipe runs, and has loaded what there was to load at its beginning. */
    ClickPipe waitUntilRunning(UUID pipeId) {
        return client.pipe(pipeId).waitUntilRunning(options.throughInitialLoad());
    }

    /** Waits until a pipe that loads once has done so. */
    ClickPipe waitUntilCompleted(UUID pipeId) {
        return client.pipe(pipeId).waitUntilCompleted(options);
    }

    /** Waits until a pipe stands still. */
    ClickPipe waitUntilStopped(UUID pipeId) {
        return client.pipe(pipeId).waitUntilStopped(options);
    }

    /** Waits until the service answers 404 for the pipe. */
    void waitUntilGone(UUID pipeId) {
        client.pipe(pipeId).waitUntilDeleted(options);
    }

    private void print(Observation seen) {
        if (seen.changed()) {
            out.println("    " + (seen.pipe() == null ? "gone (404)" : seen.state()));
        }
    }
}
