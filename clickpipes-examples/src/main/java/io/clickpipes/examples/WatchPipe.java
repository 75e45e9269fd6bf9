package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.Observation;
import java.io.PrintStream;
import java.util.Locale;
import java.util.UUID;

/**
 * Watches a pipe until it runs, through its initial load: a line for each state with the seconds since the beginning,
 * and a dot for each look that saw nothing new.
 */
final class WatchPipe {
    private final PrintStream out;
    private boolean inLine;

    private WatchPipe(PrintStream out) {
        this.out = out;
    }

    static void run(ClickPipesClient client, UUID pipeId, Pace pace, PrintStream out) {
        out.println("Watch " + pipeId);
        WatchPipe progress = new WatchPipe(out);
        try {
            client.pipe(pipeId)
                    .waitUntilRunning(pace.options().throughInitialLoad().listener(progress::show));
        } finally {
            // Whatever comes next, such as why it failed, gets a line of its own.
            out.println();
        }
        out.println("Ready.");
    }

    /** Called by the wait each time it has looked. */
    private void show(Observation seen) {
        if (!seen.changed()) {
            out.print(".");
        } else {
            if (inLine) {
                out.println();
            }
            double seconds = seen.elapsed().toMillis() / 1_000.0;
            out.printf(Locale.ROOT, "%7.1f s  %s ", seconds, seen.state());
            inLine = true;
        }
        out.flush();
    }
}
