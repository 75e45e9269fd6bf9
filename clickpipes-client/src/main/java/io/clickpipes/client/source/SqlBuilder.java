package io.clickpipes.client.source;

import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.support.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the builders of Postgres and MySQL share. */
abstract class SqlBuilder<B extends SqlBuilder<B>> extends PartBuilder<B> {

    private static final int HIGHEST_PORT = 65_535;

    final String host;
    final int port;
    final SettingsByName settings = new SettingsByName();

    @Nullable
    DatabaseLogin login;

    @Nullable
    String tlsHost;

    @Nullable
    String caCertificate;

    @Nullable
    Boolean disableTls;

    @Nullable
    Boolean skipCertVerification;

    @Nullable
    ReplicationMode replicationMode;

    @Nullable
    Long syncIntervalSeconds;

    @Nullable
    Long pullBatchSize;

    @Nullable
    Boolean allowNullableColumns;

    @Nullable
    Long initialLoadParallelism;

    @Nullable
    Long snapshotNumRowsPerPartition;

    @Nullable
    Long snapshotNumberOfParallelTables;

    @Nullable
    Boolean deleteOnMerge;

    SqlBuilder(String host, int port) {
        this.host = Objects.requireNonNull(host, "host");
        this.port = port;
    }

    /**
     * How to enter.
     *
     * @param login the login
     * @return this builder
     */
    public B login(DatabaseLogin login) {
        this.login = Objects.requireNonNull(login, "login");
        return self();
    }

    /**
     * The name that the server's certificate has to have, where it is not the host.
     *
     * @param tlsHost the name
     * @return this builder
     */
    public B tlsHost(String tlsHost) {
        this.tlsHost = Objects.requireNonNull(tlsHost, "tlsHost");
        return self();
    }

    /**
     * A certificate authority of the server's own.
     *
     * @param pem its certificate, PEM
     * @return this builder
     */
    public B caCertificate(String pem) {
        this.caCertificate = Objects.requireNonNull(pem, "pem");
        return self();
    }

    /**
     * Whether the connection goes without TLS.
     *
     * @param disable true if so
     * @return this builder
     */
    public B disableTls(boolean disable) {
        this.disableTls = disable;
        return self();
    }

    /**
     * Whether the server's certificate is taken as it is.
     *
     * @param skip true if so
     * @return this builder
     */
    public B skipCertVerification(boolean skip) {
        this.skipCertVerification = skip;
        return self();
    }

    /**
     * What is copied: what is there, what changes, or both.
     *
     * @param mode the mode; {@code ReplicationMode.of(text)} takes any
     * @return this builder
     */
    public B replicationMode(ReplicationMode mode) {
        this.replicationMode = Objects.requireNonNull(mode, "mode");
        return self();
    }

    /**
     * Time between two looks for changes.
     *
     * @param seconds at least 1
     * @return this builder
     */
    public B syncIntervalSeconds(long seconds) {
        this.syncIntervalSeconds = seconds;
        return self();
    }

    /**
     * Rows taken at once.
     *
     * @param rows at least 1
     * @return this builder
     */
    public B pullBatchSize(long rows) {
        this.pullBatchSize = rows;
        return self();
    }

    /**
     * Whether nullable columns stay nullable in the target tables.
     *
     * @param allow true if so
     * @return this builder
     */
    public B allowNullableColumns(boolean allow) {
        this.allowNullableColumns = allow;
        return self();
    }

    /**
     * Workers for each table of the first load.
     *
     * @param workers at least 1
     * @return this builder
     */
    public B initialLoadParallelism(long workers) {
        this.initialLoadParallelism = workers;
        return self();
    }

    /**
     * Rows of a part of the first load.
     *
     * @param rows at least 1000
     * @return this builder
     */
    public B snapshotNumRowsPerPartition(long rows) {
        this.snapshotNumRowsPerPartition = rows;
        return self();
    }

    /**
     * Tables loaded at the same time.
     *
     * @param tables at least 1
     * @return this builder
     */
    public B snapshotNumberOfParallelTables(long tables) {
        this.snapshotNumberOfParallelTables = tables;
        return self();
    }

    /**
     * Whether deleted rows vanish from a ReplacingMergeTree.
     *
     * @param delete true if so
     * @return this builder
     */
    public B deleteOnMerge(boolean delete) {
        this.deleteOnMerge = delete;
        return self();
    }

    /**
     * Sets a member of {@code settings} by its name on the wire.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public B additionalSetting(String name, JsonValue value) {
        settings.put(name, value);
        return self();
    }

    /** Rules PG-1, PG-2, PG-4, PG-5 and their twins of MySQL. */
    final Checks checkShared(String required, String login, String numbers, String targets, List<String> intoTables) {
        Checks checks = new Checks();
        checks.require(given("host", host), required, "host");
        checks.require(givenByName("port") || (port >= 1 && port <= HIGHEST_PORT), required, "port");
        checks.require(settings.given("replicationMode", replicationMode), required, "settings.replicationMode");
        checks.require(given("tableMappings", intoTables), required, "tableMappings");
        requireNotBlank(checks, "tlsHost", tlsHost);
        requireNotBlank(checks, "caCertificate", caCertificate);
        if (this.login == null) {
            checks.require(given("credentials", null) || given("authentication", null), login, "credentials");
        } else if (!givenByName("authentication") && !givenByName("credentials")) {
            this.login.check(checks, login, givenByName("iamRole"));
        }
        Parts.atLeastOne(checks, settings, numbers, "syncIntervalSeconds", syncIntervalSeconds);
        Parts.atLeastOne(checks, settings, numbers, "pullBatchSize", pullBatchSize);
        Parts.atLeastOne(checks, settings, numbers, "initialLoadParallelism", initialLoadParallelism);
        Parts.atLeastOne(checks, settings, numbers, "snapshotNumberOfParallelTables", snapshotNumberOfParallelTables);
        Parts.rows(checks, settings, numbers, snapshotNumRowsPerPartition);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < intoTables.size(); i++) {
            boolean again = !seen.add(intoTables.get(i)) && !intoTables.get(i).isBlank();
            checks.require(!again || givenByName("tableMappings"), targets, "tableMappings[" + i + "].targetTable");
        }
        return checks;
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
