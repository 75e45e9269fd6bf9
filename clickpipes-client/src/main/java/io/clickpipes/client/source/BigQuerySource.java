package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeBigQueryPipeSettings;
import io.clickpipes.client.model.ClickPipeMutateBigQuerySource;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tables of BigQuery, loaded once (section 4.8 of the wire facts): a private preview. Nothing of it can be changed
 * later (rule BQ-5). Immutable; its text shows no secret.
 */
public final class BigQuerySource implements DatabaseSource {

    private static final String KIND = "bigquery";

    private final Checked<ClickPipePostSource> checked;

    private BigQuerySource(Checked<ClickPipePostSource> checked) {
        this.checked = checked;
    }

    /**
     * A place for files on their way, which the service cleans up.
     *
     * @param snapshotStagingPath begins with {@code gs://} (rule BQ-1)
     * @return a new builder
     */
    public static Builder stagedIn(String snapshotStagingPath) {
        return new Builder(snapshotStagingPath);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Checked<ClickPipePostSource> checked() {
        return checked;
    }

    @Override
    public String toString() {
        return checked.toString();
    }

    /** Everything that can be chosen. Not safe for several threads. */
    public static final class Builder extends PartBuilder<Builder> {

        private final String snapshotStagingPath;
        private final List<BigQueryTable> mappings = new ArrayList<>();
        private final SettingsByName settings = new SettingsByName();
        private ClickPipeBigQueryPipeSettings.ReplicationMode replicationMode =
                ClickPipeBigQueryPipeSettings.ReplicationMode.SNAPSHOT;
        private @Nullable ServiceAccountLogin login;
        private @Nullable Boolean allowNullableColumns;
        private @Nullable Long initialLoadParallelism;
        private @Nullable Long snapshotNumRowsPerPartition;
        private @Nullable Long snapshotNumberOfParallelTables;

        private Builder(String snapshotStagingPath) {
            this.snapshotStagingPath = Objects.requireNonNull(snapshotStagingPath, "snapshotStagingPath");
        }

        /**
         * How to enter.
         *
         * @param login the service account
         * @return this builder
         */
        public Builder login(ServiceAccountLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            return this;
        }

        /**
         * Another mode than {@code snapshot}, the only one known and the one taken without this (rule BQ-3).
         *
         * @param mode the mode; {@code ReplicationMode.of(text)} takes any
         * @return this builder
         */
        public Builder replicationMode(ClickPipeBigQueryPipeSettings.ReplicationMode mode) {
            this.replicationMode = Objects.requireNonNull(mode, "mode");
            return this;
        }

        /**
         * Whether nullable columns stay nullable in the target tables.
         *
         * @param allow true if so
         * @return this builder
         */
        public Builder allowNullableColumns(boolean allow) {
            this.allowNullableColumns = allow;
            return this;
        }

        /**
         * Workers for each table.
         *
         * @param workers their number
         * @return this builder
         */
        public Builder initialLoadParallelism(long workers) {
            this.initialLoadParallelism = workers;
            return this;
        }

        /**
         * Rows of a part.
         *
         * @param rows their number
         * @return this builder
         */
        public Builder snapshotNumRowsPerPartition(long rows) {
            this.snapshotNumRowsPerPartition = rows;
            return this;
        }

        /**
         * Tables loaded at the same time.
         *
         * @param tables their number
         * @return this builder
         */
        public Builder snapshotNumberOfParallelTables(long tables) {
            this.snapshotNumberOfParallelTables = tables;
            return this;
        }

        /**
         * Sets a member of {@code settings} by its name on the wire.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder additionalSetting(String name, JsonValue value) {
            settings.put(name, value);
            return this;
        }

        /**
         * One more table.
         *
         * @param table the table and its target
         * @return this builder
         */
        public Builder mapping(BigQueryTable table) {
            mappings.add(Objects.requireNonNull(table, "table"));
            return this;
        }

        /**
         * More tables.
         *
         * @param tables the tables and their targets
         * @return this builder
         */
        public Builder mappings(List<BigQueryTable> tables) {
            tables.forEach(this::mapping);
            return this;
        }

        /**
         * The source. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable source
         */
        public BigQuerySource build() {
            List<BigQueryTable> tables = List.copyOf(mappings);
            Checks checks = new Checks();
            checks.require(
                    snapshotStagingPath.startsWith("gs://") || givenByName("snapshotStagingPath"),
                    "BQ-1",
                    "snapshotStagingPath");
            checks.require(keyed(), "BQ-2", "credentials");
            checks.require(
                    settings.byName("replicationMode")
                            || replicationMode.equals(ClickPipeBigQueryPipeSettings.ReplicationMode.SNAPSHOT),
                    "BQ-3",
                    "settings.replicationMode");
            checks.require(given("tableMappings", tables), "BQ-4", "tableMappings");
            for (int i = 0; i < tables.size(); i++) {
                checks.addAll(
                        "tableMappings[" + i + "]", tables.get(i).checked().violations());
            }
            return new BigQuerySource(Parts.source(KIND, checks, source -> source.bigquery(model(tables))));
        }

        private boolean keyed() {
            return givenByName("credentials")
                    || (login != null && !Checks.lacks(login.serviceAccount(), "serviceAccountFile"));
        }

        private ClickPipeMutateBigQuerySource model(List<BigQueryTable> tables) {
            ClickPipeMutateBigQuerySource.Builder model =
                    ClickPipeMutateBigQuerySource.builder().snapshotStagingPath(snapshotStagingPath);
            if (login != null) {
                model.credentials(login.serviceAccount());
            }
            model.settings(settings());
            Parts.set(tables.stream().map(BigQueryTable::toModel).toList(), model::tableMappings);
            return additionalTo(model).build();
        }

        private ClickPipeBigQueryPipeSettings settings() {
            ClickPipeBigQueryPipeSettings.Builder model =
                    ClickPipeBigQueryPipeSettings.builder().replicationMode(replicationMode);
            Parts.set(allowNullableColumns, model::allowNullableColumns);
            Parts.set(initialLoadParallelism, model::initialLoadParallelism);
            Parts.set(snapshotNumRowsPerPartition, model::snapshotNumRowsPerPartition);
            Parts.set(snapshotNumberOfParallelTables, model::snapshotNumberOfParallelTables);
            return settings.addTo(model).build();
        }
    }
}
