package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipeMySQLPipeTableMapping;
import io.clickpipes.client.model.ClickPipePatchMySQLPipeRemoveTableMapping;
import io.clickpipes.client.model.ClickPipePatchMySQLPipeSettings;
import io.clickpipes.client.model.ClickPipePatchMySQLSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.model.DatabaseAuthentication;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.MySqlTable;
import io.clickpipes.client.update.TableChanges.Names;
import io.clickpipes.client.update.TableChanges.Place;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change to a MySQL or MariaDB pipe. Type, replication mode and mechanism are fixed at creation.
 *
 * <pre>{@code
 * client.pipe(id).changeTables(MySqlPatch.builder().addTable(MySqlTable.of("shop", "carts").into("carts")).build());
 * }</pre>
 */
public final class MySqlPatch extends DatabasePatch {

    private MySqlPatch(Body body) {
        super(body, "mysql");
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

        private final ClickPipePatchMySQLSource.Builder arm;
        private final ClickPipePatchMySQLPipeSettings.Builder settings;
        private final TableChanges<ClickPipeMySQLPipeTableMapping, ClickPipePatchMySQLPipeRemoveTableMapping> tables =
                new TableChanges<>(new Names("sourceSchemaName", "sourceTable"), Builder::place);
        private final LoginMembers<ClickPipePatchMySQLSource.Builder> members = new LoginMembers<>();
        private @Nullable DatabaseLogin login;

        private Builder() {
            this(ClickPipePatchMySQLSource.builder(), ClickPipePatchMySQLPipeSettings.builder());
        }

        private Builder(ClickPipePatchMySQLSource.Builder arm, ClickPipePatchMySQLPipeSettings.Builder settings) {
            super(
                    new Tls(
                            new Member<>(arm::tlsHost, arm::tlsHostNull),
                            new Member<>(arm::caCertificate, arm::caCertificateNull),
                            new Member<>(arm::disableTls, arm::disableTlsNull),
                            new Member<>(arm::skipCertVerification, arm::skipCertVerificationNull)),
                    new Pace(
                            new Member<>(settings::syncIntervalSeconds, settings::syncIntervalSecondsNull),
                            new Member<>(settings::pullBatchSize, settings::pullBatchSizeNull),
                            "MY-4"));
            this.arm = arm;
            this.settings = settings;
        }

        /**
         * Another login; the last one given counts. Its kind is sent with it, {@code basic} included. It is not known
         * whether the service forgets the role of a pipe that gets a password: to leave a role, write
         * {@code .login(DatabaseLogin.basic(user, password)).clearIamRole()}.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(DatabaseLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            members.begin();
            DatabaseAuthentication way = login.authentication();
            members.value(
                    "authentication",
                    way == null ? DatabaseAuthentication.BASIC : way,
                    ClickPipePatchMySQLSource.Builder::authentication);
            members.value("iamRole", login.iamRole(), ClickPipePatchMySQLSource.Builder::iamRole);
            members.value("credentials", login.credentials(), ClickPipePatchMySQLSource.Builder::credentials);
            return this;
        }

        /**
         * Another host.
         *
         * @param host a name or an address
         * @return this builder
         */
        public Builder host(String host) {
            notBlank("host", host, "MY-1");
            arm.host(host);
            return this;
        }

        /**
         * Another port.
         *
         * @param port 1 to 65535 (rule MY-1)
         * @return this builder
         */
        public Builder port(long port) {
            port(port, "MY-1");
            arm.port(port);
            return this;
        }

        /**
         * Another id in the replication topology.
         *
         * @param serverId 1 to 4294967295 (rule MY-10)
         * @return this builder
         */
        public Builder serverId(long serverId) {
            limit("serverId", serverId >= 1 && serverId <= 4_294_967_295L, "MY-10", "It is 1 to 4294967295.");
            arm.serverId(serverId);
            return this;
        }

        /**
         * Whether the connection is compressed.
         *
         * @param use true if so
         * @return this builder
         */
        public Builder useCompression(boolean use) {
            settings.useCompression(use);
            return this;
        }

        /**
         * One more table. With tables, a patch holds nothing else (rule UPD-10).
         *
         * @param table the table and its target
         * @return this builder
         */
        public Builder addTable(MySqlTable table) {
            tables.add(table.checked());
            return this;
        }

        /**
         * One table less; its target stays. A table can not be removed and added by the same patch (rule UPD-7), and the
         * last one can not be removed (rule UPD-8).
         *
         * @param database name of the database
         * @param table name of the table
         * @param targetTable name of its target
         * @return this builder
         */
        public Builder removeTable(String database, String table, String targetTable) {
            tables.remove(
                    new Place(database, table, targetTable),
                    ClickPipePatchMySQLPipeRemoveTableMapping.builder()
                            .sourceSchemaName(database)
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
        public Builder removeTable(MySqlTable table) {
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
         * Sends null as the authentication; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAuthentication() {
            members.clear("authentication", ClickPipePatchMySQLSource.Builder::authenticationNull);
            return this;
        }

        /**
         * Sends null as the role; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearIamRole() {
            members.clear("iamRole", ClickPipePatchMySQLSource.Builder::iamRoleNull);
            return this;
        }

        /**
         * Sends null as the id of the server; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearServerId() {
            noLimit("serverId");
            arm.serverIdNull();
            return this;
        }

        /**
         * Sends null as whether the connection is compressed; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearUseCompression() {
            settings.useCompressionNull();
            return this;
        }

        /**
         * Checks everything.
         *
         * @return an immutable patch, ready to be sent
         * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
         */
        public MySqlPatch build() {
            Checks checks = checkLimits();
            if (login != null && !members.cleared("authentication")) {
                login.check(checks, "MY-2", givenByName("iamRole") || members.cleared("iamRole"));
            }
            ClickPipePatchMySQLPipeSettings changed =
                    withSettingsByName(settings).build();
            ClickPipePatchMySQLSource.Builder model = additionalTo(members.applyTo(arm.build().toBuilder()));
            if (!isEmpty(changed) && !givenByName("settings")) {
                model.settings(changed);
            }
            checkAlone(checks, tables, model.build(), Set.of());
            tables.check(checks, "MY-1", "MY-5");
            if (adds(tables)) {
                model.tableMappingsToAdd(tables.added());
            }
            if (removes(tables)) {
                model.tableMappingsToRemove(tables.removed());
            }
            ClickPipePatchMySQLSource built = model.build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!isEmpty(built)) {
                from.mysql(built);
            }
            return new MySqlPatch(finish("mysql", checks, from));
        }

        private static Place place(ClickPipeMySQLPipeTableMapping model) {
            return new Place(model.sourceSchemaName(), model.sourceTable(), model.targetTable());
        }

        private static ClickPipePatchMySQLPipeRemoveTableMapping removal(ClickPipeMySQLPipeTableMapping model) {
            ClickPipePatchMySQLPipeRemoveTableMapping.Builder removal =
                    ClickPipePatchMySQLPipeRemoveTableMapping.builder()
                            .sourceSchemaName(model.sourceSchemaName())
                            .sourceTable(model.sourceTable())
                            .targetTable(model.targetTable());
            if (model.tableEngine() != null) {
                removal.tableEngine(model.tableEngine());
            }
            if (model.partitionKey() != null) {
                removal.partitionKey(model.partitionKey());
            }
            model.additionalProperties().forEach(removal::additionalProperty);
            return removal.build();
        }
    }
}
