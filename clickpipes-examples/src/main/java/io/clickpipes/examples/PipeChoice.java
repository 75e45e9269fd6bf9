package io.clickpipes.examples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which pipe an example is about: that of the argument, else of {@code CLICKPIPE_ID}, else, on LocalCloud, the first. */
final class PipeChoice {
    static final String VARIABLE = "CLICKPIPE_ID";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private PipeChoice() {}

    /**
     * Chooses.
     *
     * @param argument the text on the command line
     * @param environment the environment variables; an empty one counts as unset
     * @param target what the example talks to
     * @param pipes all pipes there are, asked for only where the first one is what is wanted
     * @throws UsageException if no pipe was named where one has to be, or not by a UUID
     */
    static UUID choose(
            @Nullable String argument, Map<String, String> environment, Target target, Supplier<List<UUID>> pipes) {
        if (argument != null) {
            return parse("The argument", argument);
        }
        String variable = environment.getOrDefault(VARIABLE, "");
        if (!variable.isEmpty()) {
            return parse(VARIABLE, variable);
        }
        // Elsewhere a pipe may matter to somebody, so nobody but its owner picks it.
        Optional<UUID> first =
                target == Target.LOCAL_CLOUD ? pipes.get().stream().findFirst() : Optional.empty();
        return first.orElseThrow(() -> new UsageException(
                "Which pipe? Give its id as an argument or in " + VARIABLE + "; `list` shows the ids"));
    }

    private static UUID parse(String source, String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new UsageException(source + " is not the id of a pipe, which is a UUID; `list` shows the ids");
        }
        return UUID.fromString(text);
    }
}
