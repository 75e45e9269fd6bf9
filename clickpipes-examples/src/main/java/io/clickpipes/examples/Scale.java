package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import java.io.PrintStream;
import java.util.UUID;

/**
 * Gives a streaming pipe another number of replicas; {@code scale(2, ReplicaSize.L)} would change their size too.
 * Database pipes share one size, which {@code client.cdcScaling()} changes.
 */
final class Scale {
    private Scale() {}

    static void run(ClickPipesClient client, UUID pipeId, int replicas, PrintStream out) {
        out.println("before  " + client.pipe(pipeId).get().scaling());

        ClickPipe scaled = client.pipe(pipeId).scale(replicas);

        // The service may need a while to show it (rule SCL-4).
        out.println("after   " + scaled.scaling());
    }
}
