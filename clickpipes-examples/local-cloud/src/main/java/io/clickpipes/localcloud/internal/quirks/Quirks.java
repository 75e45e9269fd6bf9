package io.clickpipes.localcloud.internal.quirks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.Quirk;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.state.Ticker;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The quirks that are turned on, and what they remember. Used inside the lock of the state only. Results are
 * changed in place: handlers give copies away.
 */
public final class Quirks {
    private static final int EDITS_BEFORE_FAILURE = 6;

    /** Made up; the service has no such state. */
    private static final String STATE = "Rebalancing";

    private final Set<Quirk> on;
    private final Ticker ticker;
    private final PipeQuirks pipes;
    private final Map<String, Integer> answersAbout = new HashMap<>();
    private final Map<String, Instant> scaledUntil = new HashMap<>();
    private final Map<UUID, Integer> editsWithoutCredentials = new HashMap<>();

    public Quirks(Set<Quirk> on, Ticker ticker) {
        this.on = Set.copyOf(on);
        this.ticker = ticker;
        this.pipes = new PipeQuirks(this.on);
    }

    /** Distorts the result of an operation. */
    public void distort(String operationId, JsonNode result) {
        if (on.isEmpty()) {
            return;
        }
        switch (operationId) {
            case "clickPipeGetList" -> result.forEach(pipe -> pipe((ObjectNode) pipe));
            case "clickPipeCreate", "clickPipeGet", "clickPipeUpdate", "clickPipeStateUpdate" ->
                pipe((ObjectNode) result);
            case "clickPipeScalingUpdate" -> {
                scaledUntil.put(result.path("id").asText(), ticker.after(1));
                pipe((ObjectNode) result);
                zeroScaling((ObjectNode) result);
            }
            case "clickPipeReversePrivateEndpointGetList" -> result.forEach(item -> endpoint((ObjectNode) item));
            case "clickPipeReversePrivateEndpointCreate",
                    "clickPipeReversePrivateEndpointGet",
                    "clickPipeReversePrivateEndpointUpdate" -> endpoint((ObjectNode) result);
            default -> {}
        }
    }

    /**
     * Notes an edit of the tables of a MongoDB pipe.
     *
     * @throws Refusal 500 once there were too many without credentials (rule UPD-11)
     */
    public void mongoEdit(UUID pipe, boolean hasCredentials) {
        if (!on.contains(Quirk.MONGODB_EDITS_WEAR_OUT)) {
            return;
        }
        int before = editsWithoutCredentials.getOrDefault(pipe, 0);
        if (before >= EDITS_BEFORE_FAILURE) {
            throw Refusal.broken("Internal error");
        }
        if (!hasCredentials) {
            editsWithoutCredentials.put(pipe, before + 1);
        }
    }

    private void pipe(ObjectNode pipe) {
        String id = pipe.path("id").asText();
        int answer = answersAbout.merge(id, 1, Integer::sum);
        if (on.contains(Quirk.UNKNOWN_STATE) && answer == 2) {
            pipe.put("state", STATE);
        }
        pipes.distort(pipe);
        Instant until = scaledUntil.get(id);
        if (until != null && until.isAfter(ticker.now())) {
            zeroScaling(pipe);
        }
    }

    private void zeroScaling(ObjectNode pipe) {
        if (on.contains(Quirk.SCALING_ZERO) && pipe.path("scaling") instanceof ObjectNode scaling) {
            scaling.put("replicaCpuMillicores", 0).put("replicaMemoryGb", 0);
        }
    }

    private void endpoint(ObjectNode endpoint) {
        if (on.contains(Quirk.ARRAYS_NULL)) {
            PipeQuirks.emptyToNull(endpoint, "customPrivateDnsMappings", "dnsNames", "privateDnsNames");
        }
        if (on.contains(Quirk.UNKNOWN_MEMBERS)) {
            endpoint.put("generation", 1);
        }
    }
}
