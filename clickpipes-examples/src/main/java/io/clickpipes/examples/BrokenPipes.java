package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import java.io.PrintStream;
import java.util.Optional;

/** Lists the pipes that are broken, with what their state means. The API tells no more: details are in the console. */
final class BrokenPipes {
    private BrokenPipes() {}

    static void run(ClickPipesClient client, PrintStream out) {
        int broken = 0;
        for (ClickPipe pipe : client.list()) {
            Optional<String> reason = reason(pipe);
            if (reason.isPresent()) {
                broken++;
                out.printf("%s  %-13s  %s: %s%n", pipe.id(), pipe.state(), pipe.name(), reason.get());
            }
        }
        out.println(broken == 0 ? "Nothing is broken" : broken + " broken");
    }

    /** A state that is newer than this client is not taken for broken. */
    private static Optional<String> reason(ClickPipe pipe) {
        ClickPipeState state = pipe.state();
        if (state == null) {
            return Optional.empty();
        }
        return switch (state.known()) {
            case FAILED -> Optional.of("gave up; mend the source or the login, then start it");
            case DEGRADED -> Optional.of("runs with trouble; look at the source and its permissions");
            case INTERNAL_ERROR -> Optional.of("can not be mended from outside; ask support");
            default -> Optional.empty();
        };
    }
}
