package io.clickpipes.localcloud.internal.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reverse private endpoint (wire facts 7.4). */
public final class PrivateEndpoint {
    private static final String PROVISIONING = "Provisioning";
    private static final String PENDING = "PendingAcceptance";
    private static final String DNS_MAPPINGS = "customPrivateDnsMappings";

    private final UUID id;
    private final String endpointId;
    private final ObjectNode shown;
    private final Ticker ticker;
    private Timeline<String> status;
    private @Nullable Instant goneAt;

    /**
     * An endpoint that is created now.
     *
     * @param shown what was asked for
     * @param needsAcceptance whether the owner of the other side has to accept the connection, which is where
     *     LocalCloud leaves it until {@link #decide}: a person does that, outside the API (rule RPE-3)
     */
    public PrivateEndpoint(UUID id, ObjectNode shown, boolean needsAcceptance, Ticker ticker) {
        this.id = id;
        this.endpointId = "vpce-" + id.toString().replace("-", "").substring(0, 17);
        this.shown = shown;
        this.ticker = ticker;
        this.status = ticker.timeline(List.of(PROVISIONING, needsAcceptance ? PENDING : "Ready"));
    }

    /** The text of a member as it was sent; empty where there is none. */
    public String member(String name) {
        return shown.path(name).asText("");
    }

    /** The private names that it was given. */
    public List<String> privateNames() {
        return shown.path(DNS_MAPPINGS).findValuesAsText("privateDnsName");
    }

    /** What the owner of the other side decides about a connection that waits for it (rule RPE-3). */
    public void decide(boolean accepted) {
        if (!status.at(ticker.now()).equals(PENDING)) {
            throw new IllegalArgumentException("the endpoint " + id + " does not wait for acceptance");
        }
        status = ticker.timeline(List.of(accepted ? "Ready" : "Rejected"));
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Replaces the whole list of private names (rule RPE-4). */
    public void replaceDnsMappings(JsonNode mappings) {
        shown.set(DNS_MAPPINGS, mappings.deepCopy());
    }

    /** Begins the deletion; for one transition more the endpoint is still shown. */
    public void delete() {
        status = ticker.timeline(List.of("Deleting"));
        goneAt = ticker.after(1);
    }

    /** Whether its deletion has begun. */
    public boolean isDeleting() {
        return goneAt != null;
    }

    boolean isGone() {
        return goneAt != null && !goneAt.isAfter(ticker.now());
    }

    /** The endpoint as an answer shows it; a copy. */
    public ObjectNode view(UUID serviceId) {
        String now = status.at(ticker.now());
        ObjectNode view = shown.deepCopy();
        view.put("id", id.toString());
        view.put("serviceId", serviceId.toString());
        view.put("endpointId", endpointId);
        ArrayNode dnsNames = view.putArray("dnsNames");
        if (!now.equals(PROVISIONING)) {
            dnsNames.add(endpointId + ".endpoints.local-cloud.test");
        }
        ArrayNode privateNames = view.putArray("privateDnsNames");
        view.path(DNS_MAPPINGS).forEach(mapping -> privateNames.add(mapping.path("privateDnsName")));
        return view.put("status", now);
    }
}
