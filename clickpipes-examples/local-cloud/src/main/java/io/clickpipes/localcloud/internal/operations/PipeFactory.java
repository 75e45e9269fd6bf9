package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.state.Lifecycle;
import io.clickpipes.localcloud.internal.state.LoadMode;
import io.clickpipes.localcloud.internal.state.Pipe;
import io.clickpipes.localcloud.internal.state.PipeKind;
import io.clickpipes.localcloud.internal.state.Ticker;
import io.clickpipes.localcloud.internal.validate.AnswerShape;
import java.util.List;
import java.util.UUID;

/** Makes a pipe of the body of a create: forgets the secrets, fills in what the server chooses. */
final class PipeFactory {
    private final Ticker ticker;
    private final AnswerShape shape;

    PipeFactory(Ticker ticker, AnswerShape shape) {
        this.ticker = ticker;
        this.shape = shape;
    }

    Pipe create(JsonNode body) {
        PipeKind kind = PipeKind.of(body.path("source"));
        UUID id = UUID.randomUUID();
        ObjectNode sent = shape.object("ClickPipe", body);
        ObjectNode source = (ObjectNode) sent.path("source").path(kind.arm());
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        shown.set("name", sent.path("name"));
        if (!kind.isDatabase()) {
            shown.set("scaling", scaling(sent));
        }
        if (kind == PipeKind.KAFKA && !source.hasNonNull("consumerGroup")) {
            source.put("consumerGroup", "clickpipes-" + id);
        }
        source.path("tableMappings").forEach(PipeFactory::withoutBlankPartition);
        shown.putObject("source").set(kind.arm(), source);
        shown.set("destination", destination(kind, sent));
        shown.set("fieldMappings", sent.withArrayProperty("fieldMappings"));
        // Those of a database pipe stand in its source; here it has none (rule SET-3).
        shown.set("settings", kind.isDatabase() ? shown.objectNode() : sent.withObjectProperty("settings"));
        return new Pipe(id, new Lifecycle(kind, LoadMode.of(kind, source)), shown, ticker);
    }

    /** Rule PG-9: a blank one is stored as none. */
    static void withoutBlankPartition(JsonNode mapping) {
        if (mapping instanceof ObjectNode object
                && object.path("partitionByExpr").asText().isBlank()) {
            object.remove("partitionByExpr");
        }
    }

    private static ObjectNode destination(PipeKind kind, ObjectNode sent) {
        ObjectNode destination = sent.withObjectProperty("destination");
        if (!destination.hasNonNull("database")) {
            destination.put("database", "default");
        }
        if (kind.isDatabase()) {
            destination.retain(List.of("database"));
        }
        return destination;
    }

    /** What was asked for, and for the rest the one replica that is the default (rule SCL-3). */
    private static ObjectNode scaling(ObjectNode sent) {
        ObjectNode scaling = sent.objectNode()
                .put("replicas", 1)
                .put("replicaCpuMillicores", 500)
                .put("replicaMemoryGb", 2);
        sent.path("scaling").properties().stream()
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> scaling.set(member.getKey(), member.getValue()));
        return scaling;
    }
}
