package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import java.io.PrintStream;
import java.util.UUID;

/** Deletes a pipe and waits until the service has forgotten it. Tables that it wrote to stay. */
final class DeletePipe {
    private DeletePipe() {}

    static void run(ClickPipesClient client, UUID pipeId, Pace pace, PrintStream out) {
        out.println("Delete " + pipeId);
        boolean wasThere = client.pipe(pipeId).delete();
        if (!wasThere) {
            out.println("    there is no such pipe (404)");
            return;
        }
        new PipeWatcher(client, pace, out).waitUntilGone(pipeId);
    }
}
