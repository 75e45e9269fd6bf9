package io.clickpipes.examples;

import io.clickpipes.client.NotFoundException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Runs the example that the command line names. */
public final class Main {
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Main() {}

    /**
     * Runs an example and ends the process: with 0 if it went well, 1 if it failed, 2 if the command line can not be
     * understood.
     *
     * @param line the name of the example and what it takes; {@code --help} lists them
     */
    public static void main(String[] line) {
        System.exit(run(List.of(line), System.getenv(), System.out, System.err));
    }

    /** The same without ending the process. */
    static int run(List<String> line, Map<String, String> environment, PrintStream out, PrintStream err) {
        Arguments arguments;
        try {
            arguments = Arguments.parse(line);
        } catch (UsageException e) {
            err.println(e.getMessage() + ".");
            err.println();
            Usage.print(err);
            return NOT_UNDERSTOOD;
        }
        Example example = arguments.example();
        if (example == null) {
            Usage.print(out);
            return 0;
        }
        return run(example, new Run(arguments, environment, out), err);
    }

    private static int run(Example example, Run run, PrintStream err) {
        try (run) {
            example.body().run(run);
            return 0;
        } catch (UsageException e) {
            err.println(example.name() + ": " + e.getMessage() + ".");
            return NOT_UNDERSTOOD;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println(example.name() + " was interrupted.");
        } catch (NotFoundException e) {
            err.println(example.name() + " failed: " + oneLine(e) + (run.isOnFreshLocalCloud() ? freshHint() : ""));
        } catch (RuntimeException e) {
            err.println(example.name() + " failed: " + oneLine(e));
        }
        return FAILED;
    }

    private static String oneLine(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String freshHint() {
        return " (LocalCloud was started for this run, so it knows no older id: leave out the argument and unset "
                + PipeChoice.VARIABLE + " to take its first pipe)";
    }
}
