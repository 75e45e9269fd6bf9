package io.clickpipes.client.destination;

import io.clickpipes.client.model.ClickPipeDestinationTableEngine;
import io.clickpipes.client.model.DestinationTableEngineType;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The engine of a managed table: each asks for its own properties (rules DST-3, DST-4). Immutable. */
public final class TableEngine {

    private final DestinationTableEngineType type;
    private final @Nullable String versionColumn;
    private final List<String> summedColumns;
    private final Map<String, JsonValue> additional;

    private TableEngine(
            DestinationTableEngineType type,
            @Nullable String versionColumn,
            List<String> summedColumns,
            Map<String, JsonValue> additional) {
        this.type = Objects.requireNonNull(type, "type");
        this.versionColumn = versionColumn;
        this.summedColumns = List.copyOf(summedColumns);
        this.additional = additional;
    }

    /**
     * Keeps every row.
     *
     * @return the engine
     */
    public static TableEngine mergeTree() {
        return of(DestinationTableEngineType.MERGE_TREE);
    }

    /**
     * Keeps the newest row of each sorting key, which the table needs (rule DST-3).
     *
     * @param versionColumn the column that says which is newest
     * @return the engine
     */
    public static TableEngine replacingMergeTree(String versionColumn) {
        return new TableEngine(
                DestinationTableEngineType.REPLACING_MERGE_TREE,
                Objects.requireNonNull(versionColumn, "versionColumn"),
                List.of(),
                Map.of());
    }

    /**
     * Adds up the rows of each sorting key.
     *
     * @param columns the columns to sum; without any, every number is summed
     * @return the engine
     */
    public static TableEngine summingMergeTree(String... columns) {
        return new TableEngine(
                DestinationTableEngineType.SUMMING_MERGE_TREE, null, Checks.listOf("columns", columns), Map.of());
    }

    /**
     * Keeps nothing; for materialized views.
     *
     * @return the engine
     */
    public static TableEngine nullEngine() {
        return of(DestinationTableEngineType.NULL);
    }

    /**
     * Any engine.
     *
     * @param type its name; {@code DestinationTableEngineType.of(text)} takes any
     * @return the engine
     */
    public static TableEngine of(DestinationTableEngineType type) {
        return new TableEngine(type, null, List.of(), Map.of());
    }

    /**
     * The same with one more property, by its name on the wire.
     *
     * @param name its name
     * @param value its value
     * @return another engine
     */
    public TableEngine additionalProperty(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(additional);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new TableEngine(type, versionColumn, summedColumns, more);
    }

    ClickPipeDestinationTableEngine toModel() {
        ClickPipeDestinationTableEngine.Builder model =
                ClickPipeDestinationTableEngine.builder().type(type);
        if (versionColumn != null) {
            model.versionColumnId(versionColumn);
        }
        if (!summedColumns.isEmpty()) {
            model.columnIds(summedColumns);
        }
        additional.forEach(model::additionalProperty);
        return model.build();
    }

    /** Rules DST-3 and DST-5. */
    void check(Checks checks, @Nullable Set<String> columns, boolean sorted) {
        if (additional.containsKey("type")) {
            return;
        }
        if (type.equals(DestinationTableEngineType.REPLACING_MERGE_TREE)) {
            checks.require(
                    versionColumn != null || additional.containsKey("versionColumnId"),
                    "DST-3",
                    "tableDefinition.engine.versionColumnId");
            checks.require(sorted, "DST-3", "tableDefinition.sortingKey");
        }
        checks.require(
                versionColumn == null
                        || columns == null
                        || additional.containsKey("versionColumnId")
                        || columns.contains(versionColumn),
                "DST-5",
                "tableDefinition.engine.versionColumnId");
        checks.require(
                columns == null || additional.containsKey("columnIds") || columns.containsAll(summedColumns),
                "DST-5",
                "tableDefinition.engine.columnIds");
    }

    @Override
    public String toString() {
        return toModel().toString();
    }
}
