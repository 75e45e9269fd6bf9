package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one can wait for a pipe to become, and what each state says about it (section 3 of the wire facts). */
enum PipeGoal {
    /** It does its work: reads, replicates or, unless more is wanted, loads. */
    RUNNING("run"),

    /** It stands still, whatever that is called for its kind. */
    STOPPED("stop"),

    /** It has loaded all there was to load. */
    COMPLETED("complete"),

    /** It is not there any more, which is status 404 and no state. */
    DELETED("be gone");

    /**
     * Two columns for each goal: the first for pipes that may end by themselves ({@link PipeNature#MAY_END}), the
     * second for those that follow their source for ever ({@link PipeNature#FOLLOWS}). A state that is not listed,
     * because it is newer than this client, is asked for again.
     */
    private static final String TABLE = """
            state          running            stopped           completed        deleted

            Unknown        wait     wait      wait     wait     wait     wait    wait wait
            Provisioning   wait     wait      wait     wait     wait     never   wait wait
            Setup          wait     wait      wait     wait     wait     never   wait wait
            Snapshot       loading  loading   wait     wait     wait     never   wait wait
            Running        reached  reached   wait     wait     wait     never   wait wait
            Degraded       wait     wait      wait     wait     wait     never   wait wait
            Modifying      wait     wait      wait     wait     wait     never   wait wait
            Resync         wait     wait      wait     wait     wait     never   wait wait
            Stopping       wait     wait      wait     wait     wait     never   wait wait
            Pausing        wait     wait      wait     wait     wait     never   wait wait
            Stopped        at_rest  at_rest   reached  reached  at_rest  never   wait wait
            Paused         at_rest  at_rest   reached  reached  at_rest  never   wait wait
            Completed      reached  at_rest   reached  reached  reached  reached wait wait
            Failed         failed   failed    failed   failed   failed   failed  wait wait
            InternalError  broken   broken    broken   broken   broken   broken  wait wait
            """;

    private static final Map<PipeGoal, Map<PipeNature, Map<String, Verdict>>> VERDICTS = read();

    private final String verb;

    PipeGoal(String verb) {
        this.verb = verb;
    }

    /** What the state of a pipe says. */
    Verdict verdict(ClickPipe pipe) {
        return verdict(PipeNature.of(pipe), stateOf(pipe));
    }

    Verdict verdict(PipeNature nature, String state) {
        return VERDICTS.get(this).get(nature).getOrDefault(state, Verdict.WAIT);
    }

    /** What the pipe is to do, for messages. */
    String verb() {
        return verb;
    }

    /** The text of the state; empty if the answer has none that can be read. */
    static String stateOf(ClickPipe pipe) {
        ClickPipeState state = Lenient.read(pipe::state);
        return state == null ? "" : state.value();
    }

    private static Map<PipeGoal, Map<PipeNature, Map<String, Verdict>>> read() {
        Map<PipeGoal, Map<PipeNature, Map<String, Verdict>>> verdicts = new EnumMap<>(PipeGoal.class);
        for (String row : TABLE.lines().skip(2).toList()) {
            Iterator<String> cells = List.of(row.split(" +")).iterator();
            String state = cells.next();
            for (PipeGoal goal : values()) {
                for (PipeNature nature : PipeNature.values()) {
                    verdicts.computeIfAbsent(goal, none -> new EnumMap<>(PipeNature.class))
                            .computeIfAbsent(nature, none -> new HashMap<>())
                            .put(state, Verdict.valueOf(cells.next().toUpperCase(Locale.ROOT)));
                }
            }
        }
        return verdicts;
    }
}
