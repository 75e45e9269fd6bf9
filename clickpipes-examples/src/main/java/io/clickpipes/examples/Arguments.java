package io.clickpipes.examples;

import io.clickpipes.examples.Example.Takes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command line, understood.
 *
 * @param example what to run; null if only help is wanted
 * @param live whether a real account may be used
 * @param port where LocalCloud listens; 0 for any free port
 * @param rateLimited whether LocalCloud keeps the rate limit of the service
 * @param pipeId the text given for a pipe id, not checked yet; null if there is none
 */
record Arguments(
        @Nullable Example example,
        boolean live,
        int port,
        boolean rateLimited,
        @Nullable String pipeId) {
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads a command line.
     *
     * @throws UsageException if it holds anything that the example does not take, or no example at all
     */
    static Arguments parse(List<String> line) {
        Deque<String> rest = new ArrayDeque<>(line);
        Example example = null;
        String pipeId = null;
        String port = null;
        boolean live = false;
        boolean rateLimited = true;
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            if (word.equals("--help") || word.equals("-h")) {
                return new Arguments(null, false, 0, true, null);
            } else if (word.equals("--live")) {
                live = true;
            } else if (word.equals("--no-rate-limit")) {
                rateLimited = false;
            } else if (word.equals("--port")) {
                if (rest.isEmpty()) {
                    throw new UsageException("--port wants a number after it");
                }
                port = rest.removeFirst();
            } else if (word.startsWith("--port=")) {
                port = word.substring("--port=".length());
            } else if (word.startsWith("-")) {
                throw new UsageException("There is no option " + word.replaceFirst("=.*", ""));
            } else if (example == null) {
                example =
                        Examples.named(word).orElseThrow(() -> new UsageException("There is no example named " + word));
            } else if (pipeId == null) {
                pipeId = word;
            } else {
                throw new UsageException("There are too many words after " + example.name());
            }
        }
        if (example == null) {
            throw new UsageException("Which example? Give one of these names");
        }
        check(example, live, port, pipeId);
        if (!rateLimited && example.takes() != Takes.PORT) {
            throw new UsageException(example.name() + " takes no --no-rate-limit");
        }
        return new Arguments(example, live, port == null ? 0 : number(port), rateLimited, pipeId);
    }

    private static void check(Example example, boolean live, @Nullable String port, @Nullable String pipeId) {
        boolean isServer = example.takes() == Takes.PORT;
        if (pipeId != null && example.takes() != Takes.PIPE_ID) {
            throw new UsageException(example.name() + " takes no pipe id");
        }
        if (port != null && !isServer) {
            throw new UsageException(example.name() + " takes no --port");
        }
        if (live && isServer) {
            throw new UsageException(example.name() + " takes no --live: it has no account to use");
        }
    }

    private static int number(String port) {
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // The same complaint as for a number that is out of range.
        }
        throw new UsageException("--port wants a number between 0 and " + HIGHEST_PORT);
    }
}
