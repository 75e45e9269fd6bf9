package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import java.io.PrintStream;
import java.util.UUID;

/** Shows one pipe. Whatever is printed of it, its secrets are not. */
final class GetPipe {
    private GetPipe() {}

    static void run(ClickPipesClient client, UUID pipeId, PrintStream out) {
        ClickPipe pipe = client.pipe(pipeId).get();

        out.println("name        " + pipe.name());
        out.println("id          " + pipe.id());
        out.println("state       " + pipe.state());
        out.println("created at  " + pipe.createdAt());
        out.println("source      " + pipe.source());
        out.println("target      " + pipe.destination());
    }
}
