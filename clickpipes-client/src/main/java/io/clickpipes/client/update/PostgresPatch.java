package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipePatchPostgresPipeRemoveTableMapping;
import io.clickpipes.client.model.ClickPipePatchPostgresPipeSettings;
import io.clickpipes.client.model.ClickPipePatchPostgresSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.model.ClickPipePostgresPipeTableMapping;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.PasswordLogin;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.update.TableChanges.Names;
import io.clickpipes.client.update.TableChanges.Place;
import java.util.Objects;
import java.util.Set;

/**
 * A change to a Postgres pipe. Authentication, role, replication mode and slot are fixed at creation.
 *
 * <pre>{@code
 * client.pipe(id).changeTables(PostgresPatch.builder()
 *         .addTable(PostgresTable.of("public", "tasks").into("tasks"))
 *         .removeTable("public", "notes", "notes")
 *         .build());
 * }</pre>
 */
public final class PostgresPatch extends DatabasePatch {

    private PostgresPatch(Body body) {
        super(body, "postgres");
    }

    /**
     * Begins a patch that changes nothing yet.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Everything that can be changed; any other member of the source by name. Not safe for several threads. */
    public static final class Builder extends ServerPatchBuilder<Builder> {

        private final ClickPipePatchPostgresSource.Builder arm;
        private final ClickPipePatchPostgresPipeSettings.Builder settings;
        private final TableChanges<ClickPipePostgresPipeTableMapping, ClickPipePatchPostgresPipeRemoveTableMapping>
                tables = new TableChanges<>(new Names("sourceSchemaName", "sourceTable"), Builder::place);

        private Builder() {
            this(ClickPipePatchPostgresSource.builder(), ClickPipePatchPostgresPipeSettings.builder());
        }

        private Builder(ClickPipePatchPostgresSource.Builder arm, ClickPipePatchPostgresPipeSettings.Builder settings) {
            super(
                    new Tls(
                            new Member<>(arm::tlsHost, arm::tlsHostNull),
                            new Member<>(arm::caCertificate, arm::caCertificateNull),
                            new Member<>(arm::disableTls, arm::disableTlsNull),
                            new Member<>(arm::skipCertVerification, arm::skipCertVerificationNull)),
                    new Pace(
                            new Member<>(settings::syncIntervalSeconds, settings::syncIntervalSecondsNull),
                            new Member<>(settings::pullBatchSize, settings::pullBatchSizeNull),
                            "PG-4"));
            this.arm = arm;
            this.settings = settings;
        }

        /**
         * Another user, another password.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(PasswordLogin login) {
            arm.credentials(Objects.requireNonNull(login.credentials()));
            return this;
        }

        /**
         * Another host.
         *
         * @param host a name or an address
         * @return this builder
         */
        public Builder host(String host) {
            notBlank("host", host, "PG-1");
            arm.host(host);
            return this;
        }

        /**
         * Another port.
         *
         * @param port 1 to 65535 (rule PG-1)
         * @return this builder
         */
        public Builder port(long port) {
            port(port, "PG-1");
            arm.port(port);
            return this;
        }

        /**
         * Another database.
         *
         * @param database name of the database
         * @return this builder
         */
        public Builder database(String database) {
            notBlank("database", database, "PG-1");
            arm.database(database);
            return this;
        }

        /**
         * One more table. With tables, a patch holds nothing else (rule UPD-10).
         *
         * @param table the table and its target
         * @return this builder
         */
        public Builder addTable(PostgresTable table) {
            tables.add(table.checked());
            return this;
        }

        /**
         * One table less; its target stays. A table can not be removed and added by the same patch (rule UPD-7), and the
         * last one can not be removed (rule UPD-8).
         *
         * @param schema name of the schema
         * @param table name of the table
         * @param targetTable name of its target
         * @return this builder
         */
        public Builder removeTable(String schema, String table, String targetTable) {
            tables.remove(
                    new Place(schema, table, targetTable),
                    ClickPipePatchPostgresPipeRemoveTableMapping.builder()
                            .sourceSchemaName(schema)
                            .sourceTable(table)
                            .targetTable(targetTable)
                            .build());
            return this;
        }

        /**
         * One table less, as it was added.
         *
         * @param table the table and its target
         * @return this builder
         */
        public Builder removeTable(PostgresTable table) {
            tables.remove(table.checked(), Builder::removal);
            return this;
        }

        /**
         * Sends null as the host; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearHost() {
            noLimit("host");
            arm.hostNull();
            return this;
        }

        /**
         * Sends null as the port; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearPort() {
            noLimit("port");
            arm.portNull();
            return this;
        }

        /**
         * Sends null as the database; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearDatabase() {
            noLimit("database");
            arm.databaseNull();
            return this;
        }

        /**
         * Checks everything.
         *
         * @return an immutable patch, ready to be sent
         * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
         */
        public PostgresPatch build() {
            Checks checks = checkLimits();
            ClickPipePatchPostgresPipeSettings changed =
                    withSettingsByName(settings).build();
            ClickPipePatchPostgresSource.Builder model = additionalTo(arm.build().toBuilder());
            if (!isEmpty(changed) && !givenByName("settings")) {
                model.settings(changed);
            }
            checkAlone(checks, tables, model.build(), Set.of());
            tables.check(checks, "PG-1", "PG-5");
            if (adds(tables)) {
                model.tableMappingsToAdd(tables.added());
            }
            if (removes(tables)) {
                model.tableMappingsToRemove(tables.removed());
            }
            ClickPipePatchPostgresSource built = model.build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!isEmpty(built)) {
                from.postgres(built);
            }
            return new PostgresPatch(finish("postgres", checks, from));
        }

        private static Place place(ClickPipePostgresPipeTableMapping model) {
            return new Place(model.sourceSchemaName(), model.sourceTable(), model.targetTable());
        }

        private static ClickPipePatchPostgresPipeRemoveTableMapping removal(ClickPipePostgresPipeTableMapping model) {
            ClickPipePatchPostgresPipeRemoveTableMapping.Builder removal =
                    ClickPipePatchPostgresPipeRemoveTableMapping.builder()
                            .sourceSchemaName(model.sourceSchemaName())
                            .sourceTable(model.sourceTable())
                            .targetTable(model.targetTable());
            if (model.tableEngine() != null) {
                removal.tableEngine(model.tableEngine());
            }
            if (model.partitionKey() != null) {
                removal.partitionKey(model.partitionKey());
            }
            if (model.partitionByExpr() != null) {
                removal.partitionByExpr(model.partitionByExpr());
            }
            model.additionalProperties().forEach(removal::additionalProperty);
            return removal.build();
        }
    }
}
