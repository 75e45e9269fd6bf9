package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.client.update.DatabasePatch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a patch of tables fits a pipe, found out before the pipe is disturbed. */
final class TableEdit {

    private static final String REMOVE = "tableMappingsToRemove";

    private TableEdit() {}

    /**
     * The kind of the patch is that of the pipe; what it removes is there; and a table is left (rule UPD-8). Where the
     * answer does not tell, the service does.
     *
     * @throws io.clickpipes.client.rule.InvalidRequestException if not so; names everything that is wrong
     */
    static void check(ClickPipe before, DatabasePatch patch) {
        if (before.source() == null) {
            return;
        }
        Checks checks = new Checks();
        JsonValue source = JsonValue.of(before.source());
        JsonValue arm = object(source.get(patch.kind()));
        if (arm != null) {
            checkTables(checks, arm, patch);
        } else {
            String actual = kindOf(source);
            checks.require(
                    actual == null,
                    "UPD-2",
                    "source",
                    "This patch is for " + patch.kind() + ", and the source of the pipe is " + actual + ".");
        }
        checks.then(() -> before).model();
    }

    private static void checkTables(Checks checks, JsonValue arm, DatabasePatch patch) {
        List<JsonValue> present = list(arm.get("tableMappings"));
        if (present == null) {
            return;
        }
        Set<List<Object>> left = new HashSet<>();
        present.forEach(table -> left.add(place(table)));
        List<JsonValue> removed = list(armOf(patch).get(REMOVE));
        for (int i = 0; removed != null && i < removed.size(); i++) {
            checks.require(
                    left.remove(place(removed.get(i))),
                    "UPD-8",
                    "source." + patch.kind() + "." + REMOVE + "[" + i + "]",
                    "A table to remove is one that the pipe has, and is named once.");
        }
        checks.require(!left.isEmpty() || patch.tablesAdded() > 0, "UPD-8", "source");
    }

    private static JsonValue armOf(DatabasePatch patch) {
        JsonValue request = patch.toModel() == null ? JsonValue.NULL : JsonValue.of(patch.toModel());
        JsonValue source = object(request) == null ? null : request.get("source");
        JsonValue arm = source == null ? null : source.get(patch.kind());
        return arm == null ? JsonValue.parse("{}") : arm;
    }

    /** What makes two mappings the same: the place that they read from. */
    private static List<Object> place(JsonValue table) {
        return List.of(
                text(table, "sourceSchemaName"),
                text(table, "sourceTable"),
                text(table, "sourceDatabaseName"),
                text(table, "sourceCollection"));
    }

    private static Object text(JsonValue table, String name) {
        JsonValue value = object(table) == null ? null : table.get(name);
        return value == null ? JsonValue.NULL : value;
    }

    private static @Nullable String kindOf(JsonValue source) {
        return source.asMap().entrySet().stream()
                .filter(member -> object(member.getValue()) != null)
                .map(member -> member.getKey())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonValue object(@Nullable JsonValue value) {
        return value != null && value.kind() == JsonValue.Kind.OBJECT ? value : null;
    }

    private static @Nullable List<JsonValue> list(@Nullable JsonValue value) {
        return value != null && value.kind() == JsonValue.Kind.ARRAY ? value.asList() : null;
    }
}
