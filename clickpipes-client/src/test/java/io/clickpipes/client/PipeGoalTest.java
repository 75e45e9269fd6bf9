package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.support.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each state says about each goal, for each kind of source and way to load; said once more, in another form. */
class PipeGoalTest {

    /** Sources as answers show them; those of the first map never end by themselves. */
    private static final Map<String, String> FOLLOWING = Map.of(
            "Kafka", "{\"kafka\":{}}",
            "Kinesis", "{\"kinesis\":{}}",
            "Pub/Sub", "{\"pubsub\":{}}",
            "continuous object storage", "{\"objectStorage\":{\"isContinuous\":true}}",
            "Postgres", "{\"postgres\":{\"settings\":{\"replicationMode\":\"cdc\"}}}",
            "Postgres without load", "{\"postgres\":{\"settings\":{\"replicationMode\":\"cdc_only\"}}}",
            "MySQL", "{\"mysql\":{\"settings\":{\"replicationMode\":\"cdc\"}},\"kafka\":null}",
            "MongoDB", "{\"mongodb\":{\"settings\":{\"replicationMode\":\"cdc\"}}}");

    private static final Map<String, String> ENDING = Map.of(
            "object storage once", "{\"objectStorage\":{\"isContinuous\":false}}",
            "object storage, not told", "{\"objectStorage\":{}}",
            "object storage, odd", "{\"objectStorage\":{\"isContinuous\":\"\"}}",
            "Postgres once", "{\"postgres\":{\"settings\":{\"replicationMode\":\"snapshot\"}}}",
            "MySQL once", "{\"mysql\":{\"settings\":{\"replicationMode\":\"snapshot\"}}}",
            "MongoDB once", "{\"mongodb\":{\"settings\":{\"replicationMode\":\"snapshot\"}}}",
            "Postgres in a newer mode", "{\"postgres\":{\"settings\":{\"replicationMode\":\"mirror\"}}}",
            "Postgres without settings", "{\"postgres\":{}}",
            "BigQuery", "{\"bigquery\":{}}",
            "a newer kind", "{\"oracle\":{}}");

    private static final List<String> STATES = Arrays.stream(ClickPipeState.Known.values())
            .filter(known -> known != ClickPipeState.Known.UNKNOWN)
            .map(PipeGoalTest::wire)
            .toList();

    private static final Set<String> AT_REST = Set.of("Stopped", "Paused");

    static Stream<Arguments> all() {
        List<String> states = new ArrayList<>(STATES);
        states.add("Hibernating");
        states.add("");
        return Stream.of(PipeGoal.values())
                .flatMap(goal -> states.stream()
                        .flatMap(state -> Stream.concat(
                                FOLLOWING.entrySet().stream()
                                        .map(kind -> Arguments.of(goal, state, kind.getKey(), kind.getValue(), true)),
                                ENDING.entrySet().stream()
                                        .map(kind ->
                                                Arguments.of(goal, state, kind.getKey(), kind.getValue(), false)))));
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @MethodSource("all")
    void eachStateSaysWhatItShould(PipeGoal goal, String state, String kind, String source, boolean follows) {
        assertThat(goal.verdict(pipe(source, state))).as(kind).isEqualTo(expected(goal, state, follows));
    }

    @Test
    void allFifteenStatesAreInTheTable() {
        assertThat(STATES).hasSize(15);
        assertThat(all()).hasSize(4 * 17 * 18);
        assertThat(STATES)
                .allSatisfy(state -> assertThat(PipeGoal.COMPLETED.verdict(PipeNature.FOLLOWS, state))
                        .isNotEqualTo(state.equals("Unknown") ? Verdict.NEVER : Verdict.WAIT));
    }

    @Test
    void anAnswerWithoutStateOrSourceIsAskedForAgain() {
        for (String answer : List.of("{}", "{\"state\":7,\"source\":[]}", "{\"state\":null,\"source\":null}")) {
            assertThat(PipeGoal.RUNNING.verdict(read(answer))).isEqualTo(Verdict.WAIT);
        }
    }

    private static Verdict expected(PipeGoal goal, String state, boolean follows) {
        if (goal == PipeGoal.DELETED || state.equals("Hibernating") || state.isEmpty() || state.equals("Unknown")) {
            return Verdict.WAIT;
        }
        if (state.equals("InternalError")) {
            return Verdict.BROKEN;
        }
        if (state.equals("Failed")) {
            return Verdict.FAILED;
        }
        return switch (goal) {
            case RUNNING -> running(state, follows);
            case STOPPED -> AT_REST.contains(state) || state.equals("Completed") ? Verdict.REACHED : Verdict.WAIT;
            default -> completed(state, follows);
        };
    }

    private static Verdict running(String state, boolean follows) {
        return switch (state) {
            case "Running" -> Verdict.REACHED;
            case "Snapshot" -> Verdict.LOADING;
            case "Stopped", "Paused" -> Verdict.AT_REST;
            case "Completed" -> follows ? Verdict.AT_REST : Verdict.REACHED;
            default -> Verdict.WAIT;
        };
    }

    private static Verdict completed(String state, boolean follows) {
        if (state.equals("Completed")) {
            return Verdict.REACHED;
        }
        if (follows) {
            return Verdict.NEVER;
        }
        return AT_REST.contains(state) ? Verdict.AT_REST : Verdict.WAIT;
    }

    private static ClickPipe pipe(String source, String state) {
        return read("{\"source\":" + source + (state.isEmpty() ? "}" : ",\"state\":\"" + state + "\"}"));
    }

    private static ClickPipe read(String json) {
        ClickPipe.Builder pipe = ClickPipe.builder();
        JsonValue.parse(json).asMap().forEach(pipe::additionalProperty);
        return pipe.build();
    }

    private static String wire(ClickPipeState.Known known) {
        return switch (known) {
            case UNKNOWN_ -> "Unknown";
            case INTERNAL_ERROR -> "InternalError";
            default -> known.name().charAt(0) + known.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        };
    }
}
