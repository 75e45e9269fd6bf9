package io.clickpipes.client.source;

import io.clickpipes.client.model.MappingTableEngine;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the tables of Postgres, MySQL and BigQuery share. */
abstract class MappingBuilder<B extends MappingBuilder<B>> extends PartBuilder<B> {

    @Nullable
    List<String> excludedColumns;

    @Nullable
    Boolean useCustomSortingKey;

    @Nullable
    List<String> sortingKeys;

    @Nullable
    MappingTableEngine tableEngine;

    MappingBuilder() {}

    /**
     * Columns that stay behind.
     *
     * @param columns their names
     * @return this builder
     */
    public B excludedColumns(String... columns) {
        return excludedColumns(Checks.listOf("columns", columns));
    }

    /**
     * Columns that stay behind.
     *
     * @param columns their names
     * @return this builder
     */
    public B excludedColumns(List<String> columns) {
        excludedColumns = List.copyOf(columns);
        return self();
    }

    /**
     * The sorting key of the target table, instead of the primary key of the source: {@code useCustomSortingKey} and
     * {@code sortingKeys} in one.
     *
     * @param first a column
     * @param more further columns, in order
     * @return this builder
     */
    public B sortedBy(String first, String... more) {
        List<String> keys = new ArrayList<>();
        keys.add(Objects.requireNonNull(first, "first"));
        keys.addAll(Checks.listOf("more", more));
        return useCustomSortingKey(true).sortingKeys(keys);
    }

    /**
     * Whether the target table is sorted by {@code sortingKeys}. {@link #sortedBy} says both.
     *
     * @param use true if so
     * @return this builder
     */
    public B useCustomSortingKey(boolean use) {
        useCustomSortingKey = use;
        return self();
    }

    /**
     * The columns of the custom sorting key. {@link #sortedBy} says both.
     *
     * @param columns their names, in order
     * @return this builder
     */
    public B sortingKeys(List<String> columns) {
        sortingKeys = List.copyOf(columns);
        return self();
    }

    /**
     * Engine of the target table. Without it the service chooses, and its answers show the choice (rule PG-10).
     *
     * @param engine the engine; {@code MappingTableEngine.of(text)} takes any
     * @return this builder
     */
    public B tableEngine(MappingTableEngine engine) {
        tableEngine = Objects.requireNonNull(engine, "engine");
        return self();
    }

    /** Rules PG-6, PG-7 and their twins of MySQL. */
    final void checkKeys(Checks checks, String together, String twice) {
        boolean keys = given("sortingKeys", sortingKeys);
        if (Boolean.TRUE.equals(useCustomSortingKey) && !givenByName("useCustomSortingKey")) {
            checks.require(keys, together, "sortingKeys");
        } else {
            checks.require(!keys || givenByName("useCustomSortingKey"), together, "useCustomSortingKey");
        }
        checks.require(isDistinct(sortingKeys) || givenByName("sortingKeys"), twice, "sortingKeys");
        checks.require(isDistinct(excludedColumns) || givenByName("excludedColumns"), twice, "excludedColumns");
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }

    private static boolean isDistinct(@Nullable List<String> names) {
        return names == null || new HashSet<>(names).size() == names.size();
    }
}
