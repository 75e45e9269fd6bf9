package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.http.Call;
import io.clickpipes.localcloud.internal.http.Desk;
import io.clickpipes.localcloud.internal.state.CdcScaling;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.Pipe;
import java.util.Map;

/** Sizes: that of one pipe (wire facts 7.2), and the one that all database pipes share (7.3). */
final class ScalingOperations {
    private final CloudState state;

    ScalingOperations(CloudState state) {
        this.state = state;
    }

    Map<String, Desk> handlers() {
        // The docs page has the shared size below the organisation, the API below the service: one size, two paths.
        return Map.of(
                "clickPipeScalingUpdate", this::resize,
                "clickPipeCdcScalingGet", this::getShared,
                "clickPipeCdcScalingUpdate", this::resizeShared,
                "clickPipeOrganizationCdcScalingGet", this::getShared,
                "clickPipeOrganizationCdcScalingUpdate", this::resizeShared);
    }

    private JsonNode resize(Call call) {
        Pipe pipe = state.pipeToChange(call.id(PipeOperations.PIPE_ID));
        if (pipe.kind().isDatabase()) {
            throw Refusal.badRequest("database ClickPipes have no scaling of their own; use the CDC scaling (SCL-1)");
        }
        ObjectNode scaling = (ObjectNode) pipe.shown().path("scaling");
        for (Map.Entry<String, JsonNode> member : call.body().properties()) {
            if (!member.getValue().isNull()) {
                scaling.set(member.getKey(), member.getValue());
            }
        }
        pipe.touch();
        return pipe.view(state.serviceId());
    }

    private JsonNode getShared(Call call) {
        return state.cdcScaling().view();
    }

    /** Answers the size that is still in effect: the new one shows after a while (rule CDC-3). */
    private JsonNode resizeShared(Call call) {
        CdcScaling shared = state.cdcScaling();
        shared.change(call.body());
        return shared.view();
    }
}
