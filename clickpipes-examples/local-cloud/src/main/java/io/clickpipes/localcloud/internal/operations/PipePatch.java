package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.quirks.Quirks;
import io.clickpipes.localcloud.internal.rules.RuleBook;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.Pipe;
import io.clickpipes.localcloud.internal.state.PipeKind;
import io.clickpipes.localcloud.internal.validate.AnswerShape;
import java.util.List;
import java.util.Map;

/**
 * Changes a pipe as PATCH does (wire facts 6): only what was sent changes. What null does no source says; here
 * it clears the member. Secrets are accepted and forgotten. {@code settings} is ignored, as the service does.
 */
final class PipePatch {
    private static final String AUTHENTICATION = "authentication";
    private static final List<String> CREDENTIALS = List.of("credentials", "accessKey", "serviceAccountKey");

    private final CloudState state;
    private final AnswerShape shape;
    private final Quirks quirks;

    PipePatch(CloudState state, AnswerShape shape, Quirks quirks) {
        this.state = state;
        this.shape = shape;
        this.quirks = quirks;
    }

    void apply(Pipe pipe, JsonNode body) {
        ObjectNode sent = shape.object("ClickPipe", body);
        JsonNode arm = sourceArm(pipe, body.path("source"));
        ObjectNode source =
                (ObjectNode) pipe.shown().path("source").path(pipe.kind().arm());
        RuleBook.patch(pipe.kind(), source, body);
        JsonNode authentication = arm.hasNonNull(AUTHENTICATION) ? arm : source;
        KafkaEndpoints.check(state, authentication.path(AUTHENTICATION).asText(), arm);
        MappingEdit edit = MappingEdit.of(pipe, arm, source);
        if (edit.isEdit() && pipe.kind() == PipeKind.MONGODB) {
            quirks.mongoEdit(pipe.id(), MappingEdit.hasCredentials(arm));
        }

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
            return;
        }
        if (CREDENTIALS.stream().anyMatch(arm::hasNonNull)) {
            pipe.credentialsChanged();
        }
        if (!arm.isEmpty()) {
            pipe.sourceChanged();
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
