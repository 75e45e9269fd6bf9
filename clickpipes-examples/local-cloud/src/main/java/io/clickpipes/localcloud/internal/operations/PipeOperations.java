package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.clickpipes.localcloud.internal.http.Call;
import io.clickpipes.localcloud.internal.http.Desk;
import io.clickpipes.localcloud.internal.quirks.Quirks;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.Pipe;
import io.clickpipes.localcloud.internal.validate.AnswerShape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pipes themselves: list, create, read, change, delete, and the commands. */
final class PipeOperations {
    static final String PIPE_ID = "clickPipeId";

    private final CloudState state;
    private final PipeFactory factory;
    private final PipePatch patch;

    PipeOperations(CloudState state, AnswerShape shape, Quirks quirks) {
        this.state = state;
        this.factory = new PipeFactory(state.ticker(), shape);
        this.patch = new PipePatch(state, shape, quirks);
    }

    Map<String, Desk> handlers() {
        return Map.of(
                "clickPipeGetList", this::list,
                "clickPipeCreate", this::create,
                "clickPipeGet", this::get,
                "clickPipeUpdate", this::update,
                "clickPipeDelete", this::delete,
                "clickPipeStateUpdate", this::command);
    }

    private JsonNode list(Call call) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        state.pipes().forEach(pipe -> all.add(pipe.view(state.serviceId())));
        return all;
    }

    private JsonNode create(Call call) {
        JsonNode kafka = call.body().path("source").path("kafka");
        KafkaEndpoints.check(state, kafka.path("authentication").asText(), kafka);
        state.service().requireRunning();
        Pipe pipe = factory.create(call.body());
        state.add(pipe);
        return pipe.view(state.serviceId());
    }

    private JsonNode get(Call call) {
        return state.pipe(call.id(PIPE_ID)).view(state.serviceId());
    }

    private JsonNode update(Call call) {
        Pipe pipe = state.pipeToChange(call.id(PIPE_ID));
        patch.apply(pipe, call.body());
        return pipe.view(state.serviceId());
    }

    private @Nullable JsonNode delete(Call call) {
        state.pipeToChange(call.id(PIPE_ID)).delete();
        return null;
    }

    private JsonNode command(Call call) {
        Pipe pipe = state.pipeToChange(call.id(PIPE_ID));
        String command = call.body().path("command").asText();
        switch (command) {
            case "start" -> pipe.start();
            case "stop" -> pipe.stop();
            case "resync" -> pipe.resync();
            default -> throw new IllegalStateException("the document allows a command that LocalCloud does not know");
        }
        return pipe.view(state.serviceId());
    }
}
