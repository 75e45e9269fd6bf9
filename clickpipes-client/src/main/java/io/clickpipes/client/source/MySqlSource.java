package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeMutateMySQLSource;
import io.clickpipes.client.model.ClickPipeMySQLPipeSettings;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.DatabaseAuthentication;
import io.clickpipes.client.model.MySqlReplicationMechanism;
import io.clickpipes.client.model.MySqlType;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tables of a MySQL or MariaDB (section 4.6 of the wire facts). Immutable; its text shows no secret. */
public final class MySqlSource implements DatabaseSource {

    private static final String KIND = "mysql";

    private final Checked<ClickPipePostSource> checked;

    private MySqlSource(Checked<ClickPipePostSource> checked) {
        this.checked = checked;
    }

    /**
     * A server.
     *
     * @param host name or address, or a DNS name of a private endpoint
     * @param port 1 to 65535, by custom 3306
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

        private static final long HIGHEST_SERVER_ID = 4_294_967_295L;

        private final List<MySqlTable> mappings = new ArrayList<>();
        private @Nullable MySqlType type;
        private @Nullable Long serverId;
        private @Nullable MySqlReplicationMechanism replicationMechanism;
        private @Nullable Boolean useCompression;

        private Builder(String host, int port) {
            super(host, port);
        }

        /**
         * Which server, and who runs it; without it the service takes {@code mysql}.
         *
         * @param type the type; {@code MySqlType.of(text)} takes any
         * @return this builder
         */
        public Builder type(MySqlType type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * The id by which the pipe replicates, its own among all replicas; without it the service picks one.
         *
         * @param serverId 1 to 4294967295 (rule MY-10)
         * @return this builder
         */
        public Builder serverId(long serverId) {
            this.serverId = serverId;
            return this;
        }

        /**
         * How the place in the log is kept; without it by GTID. MariaDB knows nothing else (rule MY-8), and on MySQL
         * support has to allow anything else (rule MY-11).
         *
         * @param mechanism the way; {@code MySqlReplicationMechanism.of(text)} takes any
         * @return this builder
         */
        public Builder replicationMechanism(MySqlReplicationMechanism mechanism) {
            this.replicationMechanism = Objects.requireNonNull(mechanism, "mechanism");
            return this;
        }

        /**
         * Whether the connection is compressed.
         *
         * @param use true if so
         * @return this builder
         */
        public Builder useCompression(boolean use) {
            this.useCompression = use;
            return this;
        }

        /**
         * One more table.
         *
         * @param table the table and its target
         * @return this builder
         */
        public Builder mapping(MySqlTable table) {
            mappings.add(Objects.requireNonNull(table, "table"));
            return this;
        }

        /**
         * More tables.
         *
         * @param tables the tables and their targets
         * @return this builder
         */
        public Builder mappings(List<MySqlTable> tables) {
            tables.forEach(this::mapping);
            return this;
        }

        /**
         * The source. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable source
         */
        public MySqlSource build() {
            List<MySqlTable> tables = List.copyOf(mappings);
            Checks checks = checkShared(
                    "MY-1",
                    "MY-2",
                    "MY-4",
                    "MY-5",
                    tables.stream().map(MySqlTable::targetTable).toList());
            boolean typeByName = givenByName("type");
            MySqlType.Known known =
                    typeByName ? MySqlType.Known.UNKNOWN : type == null ? MySqlType.Known.MYSQL : type.known();
            boolean maria = known == MySqlType.Known.MARIADB || known == MySqlType.Known.RDSMARIADB;
            boolean own = known == MySqlType.Known.MYSQL || known == MySqlType.Known.MARIADB;
            checks.require(
                    !maria
                            || settings.byName("replicationMechanism")
                            || !MySqlReplicationMechanism.FILE_POS.equals(replicationMechanism),
                    "MY-8",
                    "settings.replicationMechanism");
            checks.require(
                    !own
                            || login == null
                            || givenByName("authentication")
                            || !DatabaseAuthentication.IAM_ROLE.equals(login.authentication()),
                    "MY-9",
                    "authentication");
            checks.require(
                    serverId == null || givenByName("serverId") || (serverId >= 1 && serverId <= HIGHEST_SERVER_ID),
                    "MY-10",
                    "serverId");
            for (int i = 0; i < tables.size(); i++) {
                checks.addAll(
                        "tableMappings[" + i + "]", tables.get(i).checked().violations());
            }
            return new MySqlSource(Parts.source(KIND, checks, source -> source.mysql(model(tables))));
        }

        private ClickPipeMutateMySQLSource model(List<MySqlTable> tables) {
            ClickPipeMutateMySQLSource.Builder model =
                    ClickPipeMutateMySQLSource.builder().host(host).port(port);
            Parts.set(type, model::type);
            if (login != null) {
                Parts.set(login.authentication(), model::authentication);
                Parts.set(login.iamRole(), model::iamRole);
                Parts.set(login.credentials(), model::credentials);
            }
            Parts.set(tlsHost, model::tlsHost);
            Parts.set(caCertificate, model::caCertificate);
            Parts.set(disableTls, model::disableTls);
            Parts.set(skipCertVerification, model::skipCertVerification);
            Parts.set(serverId, model::serverId);
            model.settings(settings());
            Parts.set(tables.stream().map(MySqlTable::toModel).toList(), model::tableMappings);
            return additionalTo(model).build();
        }

        private ClickPipeMySQLPipeSettings settings() {
            ClickPipeMySQLPipeSettings.Builder model = ClickPipeMySQLPipeSettings.builder();
            Parts.set(replicationMode, model::replicationMode);
            Parts.set(replicationMechanism, model::replicationMechanism);
            Parts.set(useCompression, model::useCompression);
            Parts.set(syncIntervalSeconds, model::syncIntervalSeconds);
            Parts.set(pullBatchSize, model::pullBatchSize);
            Parts.set(allowNullableColumns, model::allowNullableColumns);
            Parts.set(initialLoadParallelism, model::initialLoadParallelism);
            Parts.set(snapshotNumRowsPerPartition, model::snapshotNumRowsPerPartition);
            Parts.set(snapshotNumberOfParallelTables, model::snapshotNumberOfParallelTables);
            Parts.set(deleteOnMerge, model::deleteOnMerge);
            return settings.addTo(model).build();
        }
    }
}
