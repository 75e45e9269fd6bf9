package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import java.io.PrintStream;
import java.util.List;

/** Lists the pipes of the service. */
final class ListPipes {
    private ListPipes() {}

    static void run(ClickPipesClient client, PrintStream out) {
        List<ClickPipe> pipes = client.list();
        for (ClickPipe pipe : pipes) {
            out.printf("%s  %-12s  %s%n", pipe.id(), pipe.state(), pipe.name());
        }
        out.println(pipes.size() == 1 ? "1 pipe" : pipes.size() + " pipes");
    }
}
