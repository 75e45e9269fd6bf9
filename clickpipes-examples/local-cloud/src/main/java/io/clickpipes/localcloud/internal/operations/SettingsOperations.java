package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.http.Call;
import io.clickpipes.localcloud.internal.http.Desk;
import io.clickpipes.localcloud.internal.rules.RuleBook;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.Pipe;
import java.util.Map;

/** The settings of a pipe (wire facts 7.1). */
final class SettingsOperations {
    private final CloudState state;

    SettingsOperations(CloudState state) {
        this.state = state;
    }

    Map<String, Desk> handlers() {
        return Map.of("clickPipeSettingsGet", this::get, "clickPipeSettingsUpdate", this::put);
    }

    private JsonNode get(Call call) {
        return settings(state.pipe(call.id(PipeOperations.PIPE_ID))).deepCopy();
    }

    /** Merges, as the service was seen to do (rule SET-4); null takes a setting away. */
    private JsonNode put(Call call) {
        Pipe pipe = state.pipeToChange(call.id(PipeOperations.PIPE_ID));
        ObjectNode settings = settings(pipe);
        RuleBook.settings(pipe.kind(), call.body());
        for (Map.Entry<String, JsonNode> setting : call.body().properties()) {
            if (setting.getValue().isNull()) {
                settings.remove(setting.getKey());
            } else {
                settings.set(setting.getKey(), setting.getValue());
            }
        }
        pipe.touch();
        return settings.deepCopy();
    }

    private static ObjectNode settings(Pipe pipe) {
        if (pipe.kind().isDatabase()) {
            throw Refusal.notFound("ingestion for pipe \"" + pipe.id() + "\" not found");
        }
        return (ObjectNode) pipe.shown().path("settings");
    }
}
