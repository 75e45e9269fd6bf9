package io.clickpipes.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures and prints one line per figure, ours beside the peer's from the same run. The first argument says what:
 * {@code all}, {@code reading}, {@code writing} or {@code start}; {@code quick-reading} has fewer and shorter rounds.
 */
public final class Figures {

    private Figures() {}

    /** Runs what the arguments name. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String what = arguments.length == 0 ? "all" : arguments[0];
        boolean quick = what.startsWith("quick-");
        String name = quick ? what.substring("quick-".length()) : what;
        boolean all = name.equals("all");
        if (all || name.equals("reading")) {
            compare(Reading.class, quick);
        }
        if (all || name.equals("writing")) {
            compare(Writing.class, quick);
        }
        if (all || name.equals("start")) {
            new ColdStart(quick ? 5 : 21).measure();
        }
    }

    private static void compare(Class<?> benchmark, boolean quick) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 4 : 5)
                .measurementIterations(quick ? 4 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1));
        print(benchmark.getSimpleName(), new Runner(options.build()).run());
    }

    private static void print(String name, Collection<RunResult> results) {
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%s %-14s %9.2f us, %,d bytes allocated%n",
                    name,
                    result.getPrimaryResult().getLabel(),
                    median(result),
                    Math.round(allocated(result)));
        }
        RunResult ours = named(results, "ours");
        RunResult peer = named(results, "peer");
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f times as fast as the peer, %.1f %% of its allocation%n",
                name,
                median(peer) / median(ours),
                100 * allocated(ours) / allocated(peer));
    }

    /** Of single calls, so that a machine that is busy with other things for a moment changes nothing. */
    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static RunResult named(Collection<RunResult> results, String label) {
        return results.stream()
                .filter(each -> each.getPrimaryResult().getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }
}
