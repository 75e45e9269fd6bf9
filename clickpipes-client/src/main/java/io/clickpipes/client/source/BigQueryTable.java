package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeBigQueryPipeTableMapping;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import java.util.Objects;

/** A table of BigQuery and the table it goes into. Immutable. */
public final class BigQueryTable {

    private final Checked<ClickPipeBigQueryPipeTableMapping> checked;
    private final String targetTable;

    private BigQueryTable(Checked<ClickPipeBigQueryPipeTableMapping> checked, String targetTable) {
        this.checked = checked;
        this.targetTable = targetTable;
    }

    /**
     * Begins with the source; {@link Builder#into} ends it.
     *
     * @param dataset name of the data set
     * @param table name of the table
     * @return what can be chosen
     */
    public static Builder of(String dataset, String table) {
        return new Builder(dataset, table);
    }

    /**
     * What is sent.
     *
     * @return the generated model
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
     */
    public ClickPipeBigQueryPipeTableMapping toModel() {
        return checked.model();
    }

    /**
     * What is sent, and which rules it breaks.
     *
     * @return the generated model and the violations
     */
    public Checked<ClickPipeBigQueryPipeTableMapping> checked() {
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

        private final String dataset;
        private final String table;

        private Builder(String dataset, String table) {
            this.dataset = Objects.requireNonNull(dataset, "dataset");
            this.table = Objects.requireNonNull(table, "table");
        }

        /**
         * The target, which ends the mapping.
         *
         * @param targetTable name of the table in the destination's database
         * @return the mapping
         */
        public BigQueryTable into(String targetTable) {
            Objects.requireNonNull(targetTable, "targetTable");
            Checks checks = new Checks();
            requireGiven(checks, "sourceDatasetName", dataset, "BQ-4");
            requireGiven(checks, "sourceTable", table, "BQ-4");
            requireGiven(checks, "targetTable", targetTable, "BQ-4");
            return new BigQueryTable(checks.then(() -> model(targetTable)), targetTable);
        }

        private ClickPipeBigQueryPipeTableMapping model(String targetTable) {
            ClickPipeBigQueryPipeTableMapping.Builder model = ClickPipeBigQueryPipeTableMapping.builder()
                    .sourceDatasetName(dataset)
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
            return additionalTo(model).build();
        }
    }
}
