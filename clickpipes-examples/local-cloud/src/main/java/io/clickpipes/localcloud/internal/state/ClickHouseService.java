package io.clickpipes.localcloud.internal.state;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The ClickHouse service that the pipes write into: nothing but its state (wire facts 2.2 and 2.4). */
public final class ClickHouseService {
    /** The states in which it stays until it is told otherwise, or somebody wakes it. */
    public static final Set<String> RESTING = Set.of("running", "idle", "stopped", "partially_running");

    private static final String RUNNING = "running";
    private static final String NAME = "LocalCloud";

    /** Waking takes longer than any other transition, so that it lasts this many. */
    private static final int STEPS_TO_WAKE = 2;

    private final UUID id;
    private final Ticker ticker;
    private Timeline<String> states;

    ClickHouseService(UUID id, Ticker ticker) {
        this.id = id;
        this.ticker = ticker;
        this.states = ticker.timeline(List.of(RUNNING));
    }

    /** Puts it into a state at once, where it stays. */
    public void put(String state) {
        states = ticker.timeline(List.of(state));
    }

    /** Starts it if it was stopped; one that is idle stays so (wire facts 2.4). */
    public void start() {
        if (isStopped()) {
            states = ticker.timeline(List.of("starting", RUNNING));
        }
    }

    /** Wakes it if it is idle; one that was stopped stays so, for that was somebody's decision. */
    public void awake() {
        if (state().equals("idle")) {
            states = Timeline.of(ticker.now(), ticker.step().multipliedBy(STEPS_TO_WAKE), List.of("awaking", RUNNING));
        }
    }

    /** Stops it, from any state. */
    public void stop() {
        if (!isStopped()) {
            states = ticker.timeline(List.of("stopping", "stopped"));
        }
    }

    /**
     * Passes if it runs.
     *
     * @throws Refusal 424 otherwise (wire facts 2.2)
     */
    public void requireRunning() {
        if (!state().equals(RUNNING)) {
            throw Refusal.failedDependency("ClickPipe creation is allowed only when the ClickHouse service is"
                    + " running. Current state: " + state());
        }
    }

    /** The service as an answer shows it. */
    public ObjectNode view() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("name", NAME)
                .put("state", state());
    }

    private boolean isStopped() {
        return states.last().equals("stopped");
    }

    private String state() {
        return states.at(ticker.now());
    }
}
