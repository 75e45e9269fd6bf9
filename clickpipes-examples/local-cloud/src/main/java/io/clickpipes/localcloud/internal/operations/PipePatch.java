package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.state.Pipe;
import io.clickpipes.localcloud.internal.validate.AnswerShape;
import java.util.List;
import java.util.Map;

/**
 * Changes a pipe as PATCH does (wire facts 6): only what was sent changes. What null does no source says; here
 * it clears the member. Secrets are accepted and forgotten. {@code settings} is ignored, as the service does.
 */
final class PipePatch {
    private static final List<String> CREDENTIALS = List.of("credentials", "accessKey", "serviceAccountKey");

    private final AnswerShape shape;

    PipePatch(AnswerShape shape) {
        this.shape = shape;
    }

    void apply(Pipe pipe, JsonNode body) {
        ObjectNode sent = shape.object("ClickPipe", body);
        JsonNode arm = sourceArm(pipe, body.path("source"));
        checkMappedColumns(body);
        ObjectNode source =
                (ObjectNode) pipe.shown().path("source").path(pipe.kind().arm());
        MappingEdit edit = MappingEdit.of(pipe, arm, source);

        if (body.hasNonNull("name")) {
            pipe.shown().set("name", body.get("name"));
        }
        merge(source, sent.path("source").path(pipe.kind().arm()));
        edit.apply();
        if (body.hasNonNull("destination")) {
            ((ObjectNode) pipe.shown().path("destination"))
                    .set("columns", sent.path("destination").path("columns"));
        }
        if (body.hasNonNull("fieldMappings")) {
            pipe.shown().set("fieldMappings", sent.path("fieldMappings"));
        }
        pipe.touch();

        if (edit.isEdit()) {
            pipe.mappingsEdited(edit.adds());
        } else if (CREDENTIALS.stream().anyMatch(arm::hasNonNull)) {
            pipe.credentialsChanged();
        }
    }

    private static JsonNode sourceArm(Pipe pipe, JsonNode source) {
        for (Map.Entry<String, JsonNode> member : source.properties()) {
            boolean isArm = member.getValue().isObject();
            if (isArm && !member.getKey().equals(pipe.kind().arm())) {
                throw Refusal.badRequest(
                        "/source/" + member.getKey() + " does not fit: the source of this ClickPipe is "
                                + pipe.kind().arm());
            }
        }
        return source.path(pipe.kind().arm());
    }

    /** Rules UPD-3 and UPD-4. */
    private static void checkMappedColumns(JsonNode body) {
        boolean hasColumns = body.path("destination").hasNonNull("columns");
        if (body.hasNonNull("fieldMappings") && !hasColumns) {
            throw Refusal.badRequest("Columns are required if field mappings are provided");
        }
        if (body.hasNonNull("destination") && !hasColumns) {
            throw Refusal.badRequest("/destination/columns is required");
        }
    }

    /** Objects are merged member by member, all else is replaced, null clears. */
    private static void merge(ObjectNode target, JsonNode changes) {
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (value.isObject() && target.path(change.getKey()) instanceof ObjectNode nested) {
                merge(nested, value);
            } else {
                target.set(change.getKey(), value);
            }
        }
    }
}
