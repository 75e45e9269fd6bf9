package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeMutatePostgresSource;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.ClickPipePostgresPipeSettings;
import io.clickpipes.client.model.PostgresType;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a Postgres (section 4.5 of the wire facts). Immutable; its text shows no secret.
 *
 * <pre>{@code
 * PostgresSource.at("postgres.example.com", 5432)
 *     .database("mydb")
 *     .login(DatabaseLogin.basic("postgres_user", password))
 *     .replicationMode(ReplicationMode.CDC)
 *     .mapping(PostgresTable.of("public", "users").into("public_users"))
 *     .build()
 * }</pre>
 */
public final class PostgresSource implements DatabaseSource {

    private static final String KIND = "postgres";

    private final Checked<ClickPipePostSource> checked;

    private PostgresSource(Checked<ClickPipePostSource> checked) {
        this.checked = checked;
    }

    /**
     * A server.
     *
     * @param host name or address, or a DNS name of a private endpoint
     * @param port 1 to 65535, by custom 5432
     * @return a new builder
     */
    public static Builder at(String host, int port) {
        return new Builder(host, port);
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
    public static final class Builder extends SqlBuilder<Builder> {

        private final List<PostgresTable> mappings = new ArrayList<>();
        private @Nullable PostgresType type;
        private @Nullable String database;
        private @Nullable String publicationName;
        private @Nullable String replicationSlotName;
        private @Nullable Boolean enableFailoverSlots;

        private Builder(String host, int port) {
            super(host, port);
        }

        /**
         * Who runs the server; without it the service takes {@code postgres}.
         *
         * @param type the type; {@code PostgresType.of(text)} takes any
         * @return this builder
         */
        public Builder type(PostgresType type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * What is read.
         *
         * @param database name of the database
         * @return this builder
         */
        public Builder database(String database) {
            this.database = Objects.requireNonNull(database, "database");
            return this;
        }

        /**
         * The publication; without it the service makes one.
         *
         * @param name its name
         * @return this builder
         */
        public Builder publicationName(String name) {
            this.publicationName = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * The replication slot; in the mode {@code cdc_only} only (rule PG-3).
         *
         * @param name its name
         * @return this builder
         */
        public Builder replicationSlotName(String name) {
            this.replicationSlotName = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Whether the slot that the service makes survives a failover; from Postgres 17 (rule PG-8).
         *
         * @param enable true if so
         * @return this builder
         */
        public Builder enableFailoverSlots(boolean enable) {
            this.enableFailoverSlots = enable;
            return this;
        }

        /**
         * One more table.
         *
         * @param table the table and its target
         * @return this builder
         */
        public Builder mapping(PostgresTable table) {
            mappings.add(Objects.requireNonNull(table, "table"));
            return this;
        }

        /**
         * More tables.
         *
         * @param tables the tables and their targets
         * @return this builder
         */
        public Builder mappings(List<PostgresTable> tables) {
            tables.forEach(this::mapping);
            return this;
        }

        /**
         * The source. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable source
         */
        public PostgresSource build() {
            List<PostgresTable> tables = List.copyOf(mappings);
            Checks checks = checkShared(
                    "PG-1",
                    "PG-2",
                    "PG-4",
                    "PG-5",
                    tables.stream().map(PostgresTable::targetTable).toList());
            checks.require(given("database", database), "PG-1", "database");
            settings.requireNotBlank(checks, "publicationName", publicationName);
            boolean slot = replicationSlotName != null && !settings.byName("replicationSlotName");
            boolean ownSlot = settings.byName("replicationMode")
                    || replicationMode == null
                    || replicationMode.equals(ReplicationMode.CDC_ONLY)
                    || replicationMode.known() == ReplicationMode.Known.UNKNOWN;
            checks.require(
                    !slot || (ownSlot && replicationSlotName != null && !replicationSlotName.isBlank()),
                    "PG-3",
                    "settings.replicationSlotName");
            boolean failover = Boolean.TRUE.equals(enableFailoverSlots) && !settings.byName("enableFailoverSlots");
            checks.require(!slot || !failover, "PG-8", "settings.enableFailoverSlots");
            for (int i = 0; i < tables.size(); i++) {
                checks.addAll(
                        "tableMappings[" + i + "]", tables.get(i).checked().violations());
            }
            return new PostgresSource(Parts.source(KIND, checks, source -> source.postgres(model(tables))));
        }

        private ClickPipeMutatePostgresSource model(List<PostgresTable> tables) {
            ClickPipeMutatePostgresSource.Builder model =
                    ClickPipeMutatePostgresSource.builder().host(host).port(port);
            Parts.set(type, model::type);
            Parts.set(database, model::database);
            if (login != null) {
                Parts.set(login.authentication(), model::authentication);
                Parts.set(login.iamRole(), model::iamRole);
                Parts.set(login.credentials(), model::credentials);
            }
            Parts.set(tlsHost, model::tlsHost);
            Parts.set(caCertificate, model::caCertificate);
            Parts.set(disableTls, model::disableTls);
            Parts.set(skipCertVerification, model::skipCertVerification);
            model.settings(settings());
            Parts.set(tables.stream().map(PostgresTable::toModel).toList(), model::tableMappings);
            return additionalTo(model).build();
        }

        private ClickPipePostgresPipeSettings settings() {
            ClickPipePostgresPipeSettings.Builder model = ClickPipePostgresPipeSettings.builder();
            Parts.set(replicationMode, model::replicationMode);
            Parts.set(syncIntervalSeconds, model::syncIntervalSeconds);
            Parts.set(pullBatchSize, model::pullBatchSize);
            Parts.set(publicationName, model::publicationName);
            Parts.set(replicationSlotName, model::replicationSlotName);
            Parts.set(allowNullableColumns, model::allowNullableColumns);
            Parts.set(initialLoadParallelism, model::initialLoadParallelism);
            Parts.set(snapshotNumRowsPerPartition, model::snapshotNumRowsPerPartition);
            Parts.set(snapshotNumberOfParallelTables, model::snapshotNumberOfParallelTables);
            Parts.set(enableFailoverSlots, model::enableFailoverSlots);
            Parts.set(deleteOnMerge, model::deleteOnMerge);
            return settings.addTo(model).build();
        }
    }
}
