package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.clickpipes.localcloud.internal.http.Call;
import io.clickpipes.localcloud.internal.http.Desk;
import io.clickpipes.localcloud.internal.rules.EndpointRules;
import io.clickpipes.localcloud.internal.rules.Violation;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.PrivateEndpoint;
import io.clickpipes.localcloud.internal.validate.AnswerShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reverse private endpoints of the service (wire facts 7.4). */
final class EndpointOperations {
    private static final String ENDPOINT_ID = "reversePrivateEndpointId";

    /** Where the owner of the other side has to accept each connection; the rest is shared beforehand. */
    private static final Set<String> ACCEPTED_BY_HAND = Set.of("VPC_ENDPOINT_SERVICE", "GCP_PSC_SERVICE_ATTACHMENT");

    private final CloudState state;
    private final AnswerShape shape;

    EndpointOperations(CloudState state, AnswerShape shape) {
        this.state = state;
        this.shape = shape;
    }

    Map<String, Desk> handlers() {
        return Map.of(
                "clickPipeReversePrivateEndpointGetList", this::list,
                "clickPipeReversePrivateEndpointCreate", this::create,
                "clickPipeReversePrivateEndpointGet", this::get,
                "clickPipeReversePrivateEndpointUpdate", this::update,
                "clickPipeReversePrivateEndpointDelete", this::delete);
    }

    private JsonNode list(Call call) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        state.endpoints().forEach(endpoint -> all.add(endpoint.view(state.serviceId())));
        return all;
    }

    private JsonNode create(Call call) {
        String type = call.body().path("type").asText();
        checkNames(call.body(), null);
        PrivateEndpoint endpoint = new PrivateEndpoint(
                UUID.randomUUID(),
                shape.object("ReversePrivateEndpoint", call.body()),
                ACCEPTED_BY_HAND.contains(type),
                state.ticker());
        state.add(endpoint);
        return endpoint.view(state.serviceId());
    }

    private JsonNode get(Call call) {
        return state.endpoint(call.id(ENDPOINT_ID)).view(state.serviceId());
    }

    private JsonNode update(Call call) {
        PrivateEndpoint endpoint = state.endpointToChange(call.id(ENDPOINT_ID));
        checkNames(call.body(), endpoint);
        if (call.body().hasNonNull("customPrivateDnsMappings")) {
            endpoint.replaceDnsMappings(call.body().get("customPrivateDnsMappings"));
        }
        return endpoint.view(state.serviceId());
    }

    private @Nullable JsonNode delete(Call call) {
        state.endpointToChange(call.id(ENDPOINT_ID)).delete();
        return null;
    }

    /** Rule RPE-5: names are unique within the service, overlaps included. */
    private void checkNames(JsonNode body, @Nullable PrivateEndpoint self) {
        List<Violation> found = new ArrayList<>();
        JsonNode mappings = body.path("customPrivateDnsMappings");
        List<String> taken = state.endpoints().stream()
                .filter(endpoint -> endpoint != self && !endpoint.isDeleting())
                .flatMap(endpoint -> endpoint.privateNames().stream())
                .toList();
        for (int i = 0; i < mappings.size(); i++) {
            String name = mappings.get(i).path("privateDnsName").asText();
            if (taken.stream().anyMatch(other -> EndpointRules.overlap(name, other))) {
                found.add(new Violation(
                        "/customPrivateDnsMappings/" + i + "/privateDnsName",
                        "overlaps a name of another endpoint",
                        "RPE-5"));
            }
        }
        Violation.refuse(found);
    }
}
