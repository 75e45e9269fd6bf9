package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.rules.Violation;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.PrivateEndpoint;
import java.util.ArrayList;
import java.util.List;

/** Rule KAF-12: a private endpoint to MSK and the pipe that uses it log in the same way. */
final class KafkaEndpoints {
    private static final String IDS = "reversePrivateEndpointIds";

    private KafkaEndpoints() {}

    /**
     * Checks the endpoints that a source names, as far as they are known here.
     *
     * @param authentication that of the pipe
     * @param sent the source as a create or a PATCH has it
     */
    static void check(CloudState state, String authentication, JsonNode sent) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < sent.path(IDS).size(); i++) {
            String id = sent.path(IDS).get(i).asText();
            for (PrivateEndpoint endpoint : state.endpoints()) {
                if (endpoint.id().toString().equalsIgnoreCase(id) && !fits(endpoint, authentication)) {
                    found.add(new Violation(
                            "/source/kafka/" + IDS + "/" + i,
                            "is an endpoint with another authentication than the ClickPipe",
                            "KAF-12"));
                }
            }
        }
        Violation.refuse(found);
    }

    private static boolean fits(PrivateEndpoint endpoint, String authentication) {
        return switch (endpoint.member("mskAuthentication")) {
            case "SASL_SCRAM" -> authentication.startsWith("SCRAM");
            case "SASL_IAM" -> authentication.startsWith("IAM_");
            default -> true;
        };
    }
}
