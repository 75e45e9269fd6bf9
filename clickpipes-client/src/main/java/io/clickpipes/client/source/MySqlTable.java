package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeMySQLPipeTableMapping;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table of MySQL and the table it goes into (rules MY-5 to MY-7). Immutable. */
public final class MySqlTable {

    private final Checked<ClickPipeMySQLPipeTableMapping> checked;
    private final String targetTable;

    private MySqlTable(Checked<ClickPipeMySQLPipeTableMapping> checked, String targetTable) {
        this.checked = checked;
        this.targetTable = targetTable;
    }

    /**
     * Begins with the source; {@link Builder#into} ends it.
     *
     * @param database name of the database, which the API calls a schema
     * @param table name of the table
     * @return what can be chosen
     */
    public static Builder of(String database, String table) {
        return new Builder(database, table);
    }

    /**
     * What is sent.
     *
     * @return the generated model
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
     */
    public ClickPipeMySQLPipeTableMapping toModel() {
        return checked.model();
    }

    /**
     * What is sent, and which rules it breaks.
     *
     * @return the generated model and the violations
     */
    public Checked<ClickPipeMySQLPipeTableMapping> checked() {
        return checked;
    }

    String targetTable() {
        return targetTable;
    }

    @Override
    public String toString() {
        return checked.toString();
    }

    /** Everything that can be chosen. Not safe for several threads. */
    public static final class Builder extends MappingBuilder<Builder> {

        private final String database;
        private final String table;
        private @Nullable String partitionKey;

        private Builder(String database, String table) {
            this.database = Objects.requireNonNull(database, "database");
            this.table = Objects.requireNonNull(table, "table");
        }

        /**
         * Column by whose ranges the first load is split: indexed, and an integer, a date or a timestamp.
         *
         * @param column name of the column
         * @return this builder
         */
        public Builder partitionKey(String column) {
            this.partitionKey = Objects.requireNonNull(column, "column");
            return this;
        }

        /**
         * The target, which ends the mapping.
         *
         * @param targetTable name of the table in the destination's database
         * @return the mapping
         */
        public MySqlTable into(String targetTable) {
            Objects.requireNonNull(targetTable, "targetTable");
            Checks checks = new Checks();
            requireGiven(checks, "sourceSchemaName", database, "MY-1");
            requireGiven(checks, "sourceTable", table, "MY-1");
            requireGiven(checks, "targetTable", targetTable, "MY-1");
            checkKeys(checks, "MY-6", "MY-7");
            requireNotBlank(checks, "partitionKey", partitionKey);
            return new MySqlTable(checks.then(() -> model(targetTable)), targetTable);
        }

        private ClickPipeMySQLPipeTableMapping model(String targetTable) {
            ClickPipeMySQLPipeTableMapping.Builder model = ClickPipeMySQLPipeTableMapping.builder()
                    .sourceSchemaName(database)
                    .sourceTable(table)
                    .targetTable(targetTable);
            if (excludedColumns != null && !excludedColumns.isEmpty()) {
                model.excludedColumns(excludedColumns);
            }
            if (useCustomSortingKey != null) {
                model.useCustomSortingKey(useCustomSortingKey);
            }
            if (sortingKeys != null && !sortingKeys.isEmpty()) {
                model.sortingKeys(sortingKeys);
            }
            if (tableEngine != null) {
                model.tableEngine(tableEngine);
            }
            if (partitionKey != null) {
                model.partitionKey(partitionKey);
            }
            return additionalTo(model).build();
        }
    }
}
