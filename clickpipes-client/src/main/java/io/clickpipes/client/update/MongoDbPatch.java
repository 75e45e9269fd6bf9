package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipeMongoDBPipeTableMapping;
import io.clickpipes.client.model.ClickPipePatchMongoDBPipeRemoveTableMapping;
import io.clickpipes.client.model.ClickPipePatchMongoDBPipeSettings;
import io.clickpipes.client.model.ClickPipePatchMongoDBSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.MongoDbCollection;
import io.clickpipes.client.source.PasswordLogin;
import io.clickpipes.client.update.TableChanges.Names;
import io.clickpipes.client.update.TableChanges.Place;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A change to a MongoDB pipe. The replication mode is fixed at creation. Every change of the collections comes
 * with the login, or with an address that has it: without, the service refuses them for good after about six (rule
 * UPD-11, which can be switched off).
 *
 * <pre>{@code
 * client.pipe(id).changeTables(MongoDbPatch.builder()
 *         .addCollection(MongoDbCollection.of("shop", "carts").into("carts"))
 *         .login(DatabaseLogin.basic("reader", password))
 *         .build());
 * }</pre>
 */
public final class MongoDbPatch extends DatabasePatch {

    private MongoDbPatch(Body body) {
        super(body, "mongodb");
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

        private static final Pattern WITH_USER = Pattern.compile("mongodb(\\+srv)?://[^/?@]+@.+");

        private final ClickPipePatchMongoDBSource.Builder arm;
        private final ClickPipePatchMongoDBPipeSettings.Builder settings;
        private final TableChanges<ClickPipeMongoDBPipeTableMapping, ClickPipePatchMongoDBPipeRemoveTableMapping>
                tables = new TableChanges<>(new Names("sourceDatabaseName", "sourceCollection"), Builder::place);
        private boolean hasLogin;
        private boolean uriHasLogin;

        private Builder() {
            this(ClickPipePatchMongoDBSource.builder(), ClickPipePatchMongoDBPipeSettings.builder());
        }

        private Builder(ClickPipePatchMongoDBSource.Builder arm, ClickPipePatchMongoDBPipeSettings.Builder settings) {
            super(
                    new Tls(
                            new Member<>(arm::tlsHost, arm::tlsHostNull),
                            new Member<>(arm::caCertificate, arm::caCertificateNull),
                            new Member<>(arm::disableTls, arm::disableTlsNull),
                            new Member<>(arm::skipCertVerification, arm::skipCertVerificationNull)),
                    new Pace(
                            new Member<>(settings::syncIntervalSeconds, settings::syncIntervalSecondsNull),
                            new Member<>(settings::pullBatchSize, settings::pullBatchSizeNull),
                            "MG-3"));
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
            hasLogin = true;
            return this;
        }

        /**
         * Another address.
         *
         * @param uri begins with {@code mongodb://} or {@code mongodb+srv://} (rule MG-2)
         * @return this builder
         */
        public Builder uri(String uri) {
            boolean known = uri.startsWith("mongodb://") || uri.startsWith("mongodb+srv://");
            limit("uri", known, "MG-2", "The URI begins with mongodb:// or mongodb+srv://.");
            uriHasLogin = WITH_USER.matcher(uri).matches();
            arm.uri(uri);
            return this;
        }

        /**
         * Another choice of members to read from.
         *
         * @param readPreference the choice; {@code MongoReadPreference.of(text)} takes any
         * @return this builder
         */
        public Builder readPreference(MongoReadPreference readPreference) {
            arm.readPreference(readPreference);
            return this;
        }

        /**
         * One more collection. With collections, a patch holds the login, or an address that has it, and nothing else
         * (rules UPD-10, UPD-11).
         *
         * @param collection the collection and its target
         * @return this builder
         */
        public Builder addCollection(MongoDbCollection collection) {
            tables.add(collection.checked());
            return this;
        }

        /**
         * One collection less; its target stays. A collection can not be removed and added by the same patch (rule UPD-7), and the
         * last one can not be removed (rule UPD-8).
         *
         * @param database name of the database
         * @param collection name of the collection
         * @param targetTable name of its target
         * @return this builder
         */
        public Builder removeCollection(String database, String collection, String targetTable) {
            tables.remove(
                    new Place(database, collection, targetTable),
                    ClickPipePatchMongoDBPipeRemoveTableMapping.builder()
                            .sourceDatabaseName(database)
                            .sourceCollection(collection)
                            .targetTable(targetTable)
                            .build());
            return this;
        }

        /**
         * One collection less, as it was added.
         *
         * @param collection the collection and its target
         * @return this builder
         */
        public Builder removeCollection(MongoDbCollection collection) {
            tables.remove(collection.checked(), Builder::removal);
            return this;
        }

        /**
         * Sends null as the address; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearUri() {
            noLimit("uri");
            uriHasLogin = false;
            arm.uriNull();
            return this;
        }

        /**
         * Sends null as the choice of members; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearReadPreference() {
            arm.readPreferenceNull();
            return this;
        }

        /**
         * Checks everything.
         *
         * @return an immutable patch, ready to be sent
         * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
         */
        public MongoDbPatch build() {
            Checks checks = checkLimits();
            ClickPipePatchMongoDBPipeSettings changed =
                    withSettingsByName(settings).build();
            ClickPipePatchMongoDBSource.Builder model = additionalTo(arm.build().toBuilder());
            if (!isEmpty(changed) && !givenByName("settings")) {
                model.settings(changed);
            }
            checkAlone(
                    checks, tables, model.build(), uriHasLogin ? Set.of("credentials", "uri") : Set.of("credentials"));
            boolean loggedIn = hasLogin || uriHasLogin || givenByName("credentials") || givenByName("uri");
            checks.require(loggedIn || !changesTables(tables), "UPD-11", "credentials");
            tables.check(checks, "MG-1", null);
            if (adds(tables)) {
                model.tableMappingsToAdd(tables.added());
            }
            if (removes(tables)) {
                model.tableMappingsToRemove(tables.removed());
            }
            ClickPipePatchMongoDBSource built = model.build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!isEmpty(built)) {
                from.mongodb(built);
            }
            return new MongoDbPatch(finish("mongodb", checks, from));
        }

        private static Place place(ClickPipeMongoDBPipeTableMapping model) {
            return new Place(model.sourceDatabaseName(), model.sourceCollection(), model.targetTable());
        }

        private static ClickPipePatchMongoDBPipeRemoveTableMapping removal(ClickPipeMongoDBPipeTableMapping model) {
            ClickPipePatchMongoDBPipeRemoveTableMapping.Builder removal =
                    ClickPipePatchMongoDBPipeRemoveTableMapping.builder()
                            .sourceDatabaseName(model.sourceDatabaseName())
                            .sourceCollection(model.sourceCollection())
                            .targetTable(model.targetTable());
            if (model.tableEngine() != null) {
                removal.tableEngine(model.tableEngine());
            }
            model.additionalProperties().forEach(removal::additionalProperty);
            return removal.build();
        }
    }
}
