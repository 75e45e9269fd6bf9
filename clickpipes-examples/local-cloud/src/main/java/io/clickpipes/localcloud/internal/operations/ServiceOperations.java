package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.http.Call;
import io.clickpipes.localcloud.internal.http.Desk;
import io.clickpipes.localcloud.internal.state.ClickHouseService;
import io.clickpipes.localcloud.internal.state.CloudState;
import java.util.Map;

/** The service itself, as far as a client needs it that wakes an idle one (wire facts 2.4). */
final class ServiceOperations {
    private final CloudState state;

    ServiceOperations(CloudState state) {
        this.state = state;
    }

    Map<String, Desk> handlers() {
        return Map.of("instanceGet", this::get, "instanceStateUpdate", this::command);
    }

    private JsonNode get(Call call) {
        return state.service().view();
    }

    private JsonNode command(Call call) {
        ClickHouseService service = state.service();
        switch (call.body().path("command").asText()) {
            case "start" -> service.start();
            case "stop" -> service.stop();
            case "awake" -> service.awake();
            default -> throw new IllegalStateException("the document allows a command that LocalCloud does not know");
        }
        return service.view();
    }
}
