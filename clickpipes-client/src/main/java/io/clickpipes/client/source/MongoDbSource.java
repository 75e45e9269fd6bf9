package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeMongoDBPipeSettings;
import io.clickpipes.client.model.ClickPipeMutateMongoDBSource;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import io.clickpipes.client.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collections of a MongoDB (section 4.7 of the wire facts). Immutable; its text shows no secret. */
public final class MongoDbSource implements DatabaseSource {

    private static final String KIND = "mongodb";

    private final Checked<ClickPipePostSource> checked;

    private MongoDbSource(Checked<ClickPipePostSource> checked) {
        this.checked = checked;
    }

    /**
     * A server or cluster.
     *
     * @param uri begins with {@code mongodb://} or {@code mongodb+srv://} (rule MG-2); it may hold user and password
     *     (rule MG-4), and is kept as a secret
     * @return a new builder
     */
    public static Builder at(String uri) {
        return new Builder(uri);
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

        private final String uri;
        private final List<MongoDbCollection> mappings = new ArrayList<>();
        private final SettingsByName settings = new SettingsByName();
        private @Nullable MongoReadPreference readPreference;
        private @Nullable PasswordLogin login;
        private @Nullable String tlsHost;
        private @Nullable String caCertificate;
        private @Nullable Boolean disableTls;
        private @Nullable Boolean skipCertVerification;
        private @Nullable ReplicationMode replicationMode;
        private @Nullable Long syncIntervalSeconds;
        private @Nullable Long pullBatchSize;
        private @Nullable Long snapshotNumRowsPerPartition;
        private @Nullable Long snapshotNumberOfParallelTables;
        private @Nullable Boolean deleteOnMerge;
        private @Nullable Boolean useJsonNativeFormat;

        private Builder(String uri) {
            this.uri = Objects.requireNonNull(uri, "uri");
        }

        /**
         * Which members of the cluster are read.
         *
         * @param readPreference the preference; {@code MongoReadPreference.of(text)} takes any
         * @return this builder
         */
        public Builder readPreference(MongoReadPreference readPreference) {
            this.readPreference = Objects.requireNonNull(readPreference, "readPreference");
            return this;
        }

        /**
         * How to enter, where the URI does not say.
         *
         * @param login from {@link DatabaseLogin#basic}
         * @return this builder
         */
        public Builder login(PasswordLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            return this;
        }

        /**
         * The name that the server's certificate has to have, where it is not the host.
         *
         * @param tlsHost the name
         * @return this builder
         */
        public Builder tlsHost(String tlsHost) {
            this.tlsHost = Objects.requireNonNull(tlsHost, "tlsHost");
            return this;
        }

        /**
         * A certificate authority of the server's own.
         *
         * @param pem its certificate, PEM
         * @return this builder
         */
        public Builder caCertificate(String pem) {
            this.caCertificate = Objects.requireNonNull(pem, "pem");
            return this;
        }

        /**
         * Whether the connection goes without TLS.
         *
         * @param disable true if so
         * @return this builder
         */
        public Builder disableTls(boolean disable) {
            this.disableTls = disable;
            return this;
        }

        /**
         * Whether the server's certificate is taken as it is.
         *
         * @param skip true if so
         * @return this builder
         */
        public Builder skipCertVerification(boolean skip) {
            this.skipCertVerification = skip;
            return this;
        }

        /**
         * What is copied: what is there, what changes, or both.
         *
         * @param mode the mode; {@code ReplicationMode.of(text)} takes any
         * @return this builder
         */
        public Builder replicationMode(ReplicationMode mode) {
            this.replicationMode = Objects.requireNonNull(mode, "mode");
            return this;
        }

        /**
         * Time between two looks for changes.
         *
         * @param seconds at least 1
         * @return this builder
         */
        public Builder syncIntervalSeconds(long seconds) {
            this.syncIntervalSeconds = seconds;
            return this;
        }

        /**
         * Documents taken at once.
         *
         * @param documents at least 1
         * @return this builder
         */
        public Builder pullBatchSize(long documents) {
            this.pullBatchSize = documents;
            return this;
        }

        /**
         * Documents of a part of the first load.
         *
         * @param documents at least 1000
         * @return this builder
         */
        public Builder snapshotNumRowsPerPartition(long documents) {
            this.snapshotNumRowsPerPartition = documents;
            return this;
        }

        /**
         * Collections loaded at the same time.
         *
         * @param collections at least 1
         * @return this builder
         */
        public Builder snapshotNumberOfParallelTables(long collections) {
            this.snapshotNumberOfParallelTables = collections;
            return this;
        }

        /**
         * Whether deleted documents vanish from a ReplacingMergeTree.
         *
         * @param delete true if so
         * @return this builder
         */
        public Builder deleteOnMerge(boolean delete) {
            this.deleteOnMerge = delete;
            return this;
        }

        /**
         * Whether documents are kept as JSON; as text otherwise.
         *
         * @param use true if so
         * @return this builder
         */
        public Builder useJsonNativeFormat(boolean use) {
            this.useJsonNativeFormat = use;
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
         * One more collection.
         *
         * @param collection the collection and its target
         * @return this builder
         */
        public Builder mapping(MongoDbCollection collection) {
            mappings.add(Objects.requireNonNull(collection, "collection"));
            return this;
        }

        /**
         * More collections.
         *
         * @param collections the collections and their targets
         * @return this builder
         */
        public Builder mappings(List<MongoDbCollection> collections) {
            collections.forEach(this::mapping);
            return this;
        }

        /**
         * The source. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable source
         */
        public MongoDbSource build() {
            List<MongoDbCollection> collections = List.copyOf(mappings);
            Checks checks = new Checks();
            checks.require(given("uri", uri), "MG-1", "uri");
            checks.require(given("readPreference", readPreference), "MG-1", "readPreference");
            checks.require(settings.given("replicationMode", replicationMode), "MG-1", "settings.replicationMode");
            checks.require(given("tableMappings", collections), "MG-1", "tableMappings");
            boolean scheme = uri.startsWith("mongodb://") || uri.startsWith("mongodb+srv://");
            checks.require(uri.isBlank() || scheme || givenByName("uri"), "MG-2", "uri");
            requireNotBlank(checks, "tlsHost", tlsHost);
            requireNotBlank(checks, "caCertificate", caCertificate);
            PLAIN credentials = login == null || givenByName("credentials") ? null : login.credentials();
            checks.require(
                    credentials == null
                            || !(Checks.lacks(credentials, "username") || Checks.lacks(credentials, "password")),
                    "DST-9",
                    "credentials");
            Parts.atLeastOne(checks, settings, "MG-3", "syncIntervalSeconds", syncIntervalSeconds);
            Parts.atLeastOne(checks, settings, "MG-3", "pullBatchSize", pullBatchSize);
            Parts.atLeastOne(
                    checks, settings, "MG-3", "snapshotNumberOfParallelTables", snapshotNumberOfParallelTables);
            Parts.rows(checks, settings, "MG-3", snapshotNumRowsPerPartition);
            for (int i = 0; i < collections.size(); i++) {
                checks.addAll(
                        "tableMappings[" + i + "]", collections.get(i).checked().violations());
            }
            return new MongoDbSource(Parts.source(KIND, checks, source -> source.mongodb(model(collections))));
        }

        private ClickPipeMutateMongoDBSource model(List<MongoDbCollection> collections) {
            ClickPipeMutateMongoDBSource.Builder model =
                    ClickPipeMutateMongoDBSource.builder().uri(uri);
            Parts.set(readPreference, model::readPreference);
            if (login != null) {
                Parts.set(login.credentials(), model::credentials);
            }
            Parts.set(tlsHost, model::tlsHost);
            Parts.set(caCertificate, model::caCertificate);
            Parts.set(disableTls, model::disableTls);
            Parts.set(skipCertVerification, model::skipCertVerification);
            model.settings(settings());
            Parts.set(collections.stream().map(MongoDbCollection::toModel).toList(), model::tableMappings);
            return additionalTo(model).build();
        }

        private ClickPipeMongoDBPipeSettings settings() {
            ClickPipeMongoDBPipeSettings.Builder model = ClickPipeMongoDBPipeSettings.builder();
            Parts.set(replicationMode, model::replicationMode);
            Parts.set(syncIntervalSeconds, model::syncIntervalSeconds);
            Parts.set(pullBatchSize, model::pullBatchSize);
            Parts.set(snapshotNumRowsPerPartition, model::snapshotNumRowsPerPartition);
            Parts.set(snapshotNumberOfParallelTables, model::snapshotNumberOfParallelTables);
            Parts.set(deleteOnMerge, model::deleteOnMerge);
            Parts.set(useJsonNativeFormat, model::useJsonNativeFormat);
            return settings.addTo(model).build();
        }
    }
}
