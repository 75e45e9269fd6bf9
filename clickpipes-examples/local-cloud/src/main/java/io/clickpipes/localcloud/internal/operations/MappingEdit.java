package io.clickpipes.localcloud.internal.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.state.Pipe;
import io.clickpipes.localcloud.internal.state.PipeKind;
import io.clickpipes.localcloud.internal.state.PipeState;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables that a PATCH adds to a database pipe and removes from it (wire facts 6.3). */
final class MappingEdit {
    private static final String ADD = "tableMappingsToAdd";
    private static final String REMOVE = "tableMappingsToRemove";
    private static final String MAPPINGS = "tableMappings";
    private static final Set<String> NO_RECONNECT = Set.of(ADD, REMOVE, "credentials");

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

    /** Whether the arm says how to log in; a MongoDB URI may do so too. */
    static boolean hasCredentials(JsonNode arm) {
        return arm.hasNonNull("credentials") || arm.path("uri").asText("").contains("@");
    }

    /**
     * The edit that an arm of a PATCH asks for, which may be none.
     *
     * @throws Refusal if the pipe is not paused (UPD-9), a table is both added and removed (UPD-7), a table to
     *     remove is not there, none would remain (UPD-8), or the service had to log in without credentials (UPD-10)
     */
    static MappingEdit of(Pipe pipe, JsonNode arm, ObjectNode source) {
        JsonNode added = arm.path(ADD);
        JsonNode removed = arm.path(REMOVE);
        Map<String, JsonNode> result = new LinkedHashMap<>();
        source.path(MAPPINGS).forEach(mapping -> result.put(table(mapping), mapping));
        MappingEdit edit = new MappingEdit(source, added, removed, result);
        if (edit.isEdit()) {
            if (pipe.state() != PipeState.PAUSED) {
                throw Refusal.badRequest("ClickPipe must be paused to edit (UPD-9)");
            }
            checkLogin(arm, source);
            edit.prepare(pipe.kind());
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
            mappings.forEach(PipeFactory::withoutBlankPartition);
        }
    }

    private void prepare(PipeKind kind) {
        String place = "/source/" + kind.arm() + "/";
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
                        place + ADD + "/" + i + " names a table that is also removed; use two requests (UPD-7)");
            }
            if (result.putIfAbsent(table, added.get(i)) != null) {
                throw Refusal.badRequest(
                        place + ADD + "/" + i + " names a table that the ClickPipe has already (UPD-7)");
            }
        }
        checkTargets(kind, place);
        if (result.isEmpty()) {
            throw Refusal.badRequest(place + REMOVE + " would leave the ClickPipe without tables (UPD-8)");
        }
    }

    /** Rule UPD-10: what else is sent makes the service connect again, which it can not do by itself. */
    private static void checkLogin(JsonNode arm, ObjectNode source) {
        boolean reconnects = arm.properties().stream()
                .filter(member -> !member.getValue().isNull())
                .anyMatch(member -> !NO_RECONNECT.contains(member.getKey()));
        boolean byRole = source.path("authentication").asText().equals("IAM_ROLE");
        if (reconnects && !hasCredentials(arm) && !byRole) {
            throw Refusal.badRequest("failed to establish connection: authentication failed; change table mappings"
                    + " in a request of their own, or send the credentials along (UPD-10)");
        }
    }

    /** Rules PG-5 and MY-5, across what is there and what is added; for MongoDB there is no such rule. */
    private void checkTargets(PipeKind kind, String place) {
        if (kind == PipeKind.MONGODB) {
            return;
        }
        String rule = kind == PipeKind.POSTGRES ? "PG-5" : "MY-5";
        Set<String> targets = new HashSet<>();
        for (JsonNode mapping : result.values()) {
            if (!targets.add(mapping.path("targetTable").asText())) {
                throw Refusal.badRequest(
                        place + ADD + " holds a target that another mapping has already (" + rule + ")");
            }
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
