package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.state.Pipe;
import io.clickpipes.localcloud.internal.state.PipeState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables that a PATCH adds to a database pipe and removes from it (wire facts 6.3). */
final class MappingEdit {
    private static final String ADD = "tableMappingsToAdd";
    private static final String REMOVE = "tableMappingsToRemove";
    private static final String MAPPINGS = "tableMappings";

    private final ObjectNode source;
    private final JsonNode added;
    private final JsonNode removed;
    private final Map<String, JsonNode> result;

    private MappingEdit(ObjectNode source, JsonNode added, JsonNode removed, Map<String, JsonNode> result) {
        this.source = source;
        this.added = added;
        this.removed = removed;
        this.result = result;
    }

    /**
     * The edit that an arm of a PATCH asks for, which may be none.
     *
     * @throws Refusal if the pipe is not paused (UPD-9), a table is both added and removed (UPD-7), a table to
     *     remove is not there, or none would remain (UPD-8)
     */
    static MappingEdit of(Pipe pipe, JsonNode arm, ObjectNode source) {
        JsonNode added = arm.path(ADD);
        JsonNode removed = arm.path(REMOVE);
        Map<String, JsonNode> result = new LinkedHashMap<>();
        source.path(MAPPINGS).forEach(mapping -> result.put(table(mapping), mapping));
        MappingEdit edit = new MappingEdit(source, added, removed, result);
        if (edit.isEdit()) {
            if (pipe.state() != PipeState.PAUSED) {
                throw Refusal.badRequest("ClickPipe must be paused to edit");
            }
            edit.prepare(pipe.kind().arm());
        }
        return edit;
    }

    boolean isEdit() {
        return !added.isEmpty() || !removed.isEmpty();
    }

    boolean adds() {
        return !added.isEmpty();
    }

    void apply() {
        if (isEdit()) {
            ArrayNode mappings = source.putArray(MAPPINGS);
            result.values().forEach(mapping -> mappings.add(mapping.deepCopy()));
        }
    }

    private void prepare(String arm) {
        String place = "/source/" + arm + "/";
        for (int i = 0; i < removed.size(); i++) {
            if (result.remove(table(removed.get(i))) == null) {
                throw Refusal.badRequest(place + REMOVE + "/" + i + " names a table that the ClickPipe does not have");
            }
        }
        List<String> removedTables =
                removed.valueStream().map(MappingEdit::table).toList();
        for (int i = 0; i < added.size(); i++) {
            String table = table(added.get(i));
            if (removedTables.contains(table)) {
                throw Refusal.badRequest(
                        place + ADD + "/" + i + " names a table that is also removed; use two requests");
            }
            if (result.putIfAbsent(table, added.get(i)) != null) {
                throw Refusal.badRequest(place + ADD + "/" + i + " names a table that the ClickPipe has already");
            }
        }
        if (result.isEmpty()) {
            throw Refusal.badRequest(place + REMOVE + " would leave the ClickPipe without tables");
        }
    }

    /** What makes two mappings the same: the place that they read from. */
    private static String table(JsonNode mapping) {
        JsonNode schema = mapping.path("sourceSchemaName");
        return schema.isMissingNode()
                ? mapping.path("sourceDatabaseName") + "." + mapping.path("sourceCollection")
                : schema + "." + mapping.path("sourceTable");
    }
}
