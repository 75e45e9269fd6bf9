package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.http.Call;
import io.clickpipes.localcloud.internal.http.Desk;
import io.clickpipes.localcloud.internal.quirks.Quirks;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.validate.AnswerShape;
import io.clickpipes.localcloud.internal.validate.SpecDocument;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the handler of every operation, and lets one call at a time at the state. */
public final class Operations implements Desk {
    private final CloudState state;
    private final Quirks quirks;
    private final Map<String, Desk> handlers = new HashMap<>();

    /**
     * Handlers for all operations of the document.
     *
     * @throws IllegalStateException if the document has an operation that has none
     */
    public Operations(SpecDocument document, CloudState state, Quirks quirks) {
        this.state = state;
        this.quirks = quirks;
        AnswerShape shape = new AnswerShape(document);
        handlers.putAll(new PipeOperations(state, shape, quirks).handlers());
        handlers.putAll(new SettingsOperations(state).handlers());
        handlers.putAll(new ScalingOperations(state).handlers());
        handlers.putAll(new EndpointOperations(state, shape).handlers());
        handlers.putAll(new ServiceOperations(state).handlers());
        handlers.put("clickPipeSchemaDiscovery", new SchemaDiscovery());
        requireHandlers(document.operations(), handlers.keySet());
    }

    /** The operations that can be carried out. */
    Set<String> operationIds() {
        return Set.copyOf(handlers.keySet());
    }

    static void requireHandlers(List<SpecDocument.Operation> operations, Collection<String> handled) {
        List<String> missing = operations.stream()
                .map(SpecDocument.Operation::id)
                .filter(id -> !handled.contains(id))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("LocalCloud has no handler for " + missing
                    + " of the OpenAPI document; add one in " + Operations.class.getPackageName());
        }
    }

    @Override
    public @Nullable JsonNode handle(Call call) {
        Desk handler = handlers.get(call.operationId());
        if (handler == null) {
            throw new IllegalStateException("no handler for " + call.operationId());
        }
        return state.<@Nullable JsonNode>exclusively(() -> {
            JsonNode result = handler.handle(call);
            if (result != null) {
                quirks.distort(call.operationId(), result);
            }
            return result;
        });
    }
}
