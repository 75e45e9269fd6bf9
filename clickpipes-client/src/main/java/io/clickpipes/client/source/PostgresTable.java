package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipePostgresPipeTableMapping;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table of Postgres and the table it goes into (rules PG-5 to PG-10). Immutable. */
public final class PostgresTable {

    private final Checked<ClickPipePostgresPipeTableMapping> checked;
    private final String targetTable;

    private PostgresTable(Checked<ClickPipePostgresPipeTableMapping> checked, String targetTable) {
        this.checked = checked;
        this.targetTable = targetTable;
    }

    /**
     * Begins with the source; {@link Builder#into} ends it.
     *
     * @param schema name of the schema
     * @param table name of the table
     * @return what can be chosen
     */
    public static Builder of(String schema, String table) {
        return new Builder(schema, table);
    }

    /**
     * What is sent.
     *
     * @return the generated model
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
     */
    public ClickPipePostgresPipeTableMapping toModel() {
        return checked.model();
    }

    /**
     * What is sent, and which rules it breaks.
     *
     * @return the generated model and the violations
     */
    public Checked<ClickPipePostgresPipeTableMapping> checked() {
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

        private final String schema;
        private final String table;
        private @Nullable String partitionKey;
        private @Nullable String partitionByExpr;

        private Builder(String schema, String table) {
            this.schema = Objects.requireNonNull(schema, "schema");
            this.table = Objects.requireNonNull(table, "table");
        }

        /**
         * Column by whose ranges the first load is split: indexed, and an integer or a timestamp.
         *
         * @param column name of the column
         * @return this builder
         */
        public Builder partitionKey(String column) {
            this.partitionKey = Objects.requireNonNull(column, "column");
            return this;
        }

        /**
         * {@code PARTITION BY} of the target table.
         *
         * @param expression an expression of ClickHouse, not blank (rule PG-9)
         * @return this builder
         */
        public Builder partitionByExpr(String expression) {
            this.partitionByExpr = Objects.requireNonNull(expression, "expression");
            return this;
        }

        /**
         * The target, which ends the mapping.
         *
         * @param targetTable name of the table in the destination's database
         * @return the mapping
         */
        public PostgresTable into(String targetTable) {
            Objects.requireNonNull(targetTable, "targetTable");
            Checks checks = new Checks();
            requireGiven(checks, "sourceSchemaName", schema, "PG-1");
            requireGiven(checks, "sourceTable", table, "PG-1");
            requireGiven(checks, "targetTable", targetTable, "PG-1");
            checkKeys(checks, "PG-6", "PG-7");
            checks.require(
                    partitionByExpr == null || !partitionByExpr.isBlank() || givenByName("partitionByExpr"),
                    "PG-9",
                    "partitionByExpr");
            requireNotBlank(checks, "partitionKey", partitionKey);
            return new PostgresTable(checks.then(() -> model(targetTable)), targetTable);
        }

        private ClickPipePostgresPipeTableMapping model(String targetTable) {
            ClickPipePostgresPipeTableMapping.Builder model = ClickPipePostgresPipeTableMapping.builder()
                    .sourceSchemaName(schema)
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
            if (partitionByExpr != null) {
                model.partitionByExpr(partitionByExpr);
            }
            return additionalTo(model).build();
        }
    }
}
