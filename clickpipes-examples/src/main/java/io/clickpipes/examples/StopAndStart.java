package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import java.io.PrintStream;
import java.util.UUID;

/** Stops a pipe, waits until it stands still, and starts it again. */
final class StopAndStart {
    private StopAndStart() {}

    static void run(ClickPipesClient client, UUID pipeId, Pace pace, PrintStream out) {
        PipeWatcher watcher = new PipeWatcher(client, pace, out);

        out.println("Stop " + pipeId);
        client.pipe(pipeId).stop();
        // Streams and object storage end in Stopped, database pipes in Paused.
        watcher.waitUntilStopped(pipeId);

        out.println("Start " + pipeId);
        client.pipe(pipeId).start();
        watcher.waitUntilRunning(pipeId);
    }
}
