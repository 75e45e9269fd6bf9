package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import java.io.PrintStream;
import java.util.Objects;

/** Deletes the pipes that failed. The tables that they wrote to stay; a pipe does not come back. */
final class CleanUp {
    private CleanUp() {}

    /**
     * Prints each failed pipe, and deletes it if that is wanted.
     *
     * @param reallyDelete false to see only what would be deleted
     */
    static void run(ClickPipesClient client, boolean reallyDelete, PrintStream out) {
        int failed = 0;
        for (ClickPipe pipe : client.list()) {
            if (ClickPipeState.FAILED.equals(pipe.state())) {
                failed++;
                out.printf("%s %s  %s%n", reallyDelete ? "Delete" : "Would delete", pipe.id(), pipe.name());
                if (reallyDelete) {
                    client.pipe(Objects.requireNonNull(pipe.id(), "id")).delete();
                }
            }
        }
        out.println(failed == 1 ? "1 failed pipe" : failed + " failed pipes");
    }
}
