package io.clickpipes.client.source;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.model.ClickPipeBigQueryPipeSettings;
import io.clickpipes.client.model.DatabaseAuthentication;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.MySqlReplicationMechanism;
import io.clickpipes.client.model.MySqlType;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.support.JsonValue;
import java.util.List;

/** Database sources that break one rule each. */
final class RefusedDatabases {

    private static final PasswordLogin LOGIN = DatabaseLogin.basic("reader", "pw-database");
    private static final DatabaseLogin ROLE = DatabaseLogin.iamRole("arn:aws:iam::210987654321:role/reader");
    private static final DatabaseLogin NO_ROLE = DatabaseLogin.other(
            DatabaseAuthentication.IAM_ROLE, PLAIN.builder().username("reader").build());
    private static final DatabaseLogin NO_PASSWORD = DatabaseLogin.other(
            DatabaseAuthentication.BASIC, PLAIN.builder().username("reader").build());

    private RefusedDatabases() {}

    static List<Refused> all() {
        return List.of(
                postgres(
                        "",
                        "PG-1",
                        "host",
                        table(PostgresSource.at(" ", 5432).database("d").login(LOGIN))),
                postgres(
                        "",
                        "PG-1",
                        "port",
                        table(PostgresSource.at("h", 0).database("d").login(LOGIN))),
                postgres("", "PG-1", "database", table(PostgresSource.at("h", 1).login(LOGIN))),
                postgres("", "PG-1", "tableMappings", postgres()),
                postgres(
                        "",
                        "PG-1",
                        "tableMappings[0].sourceSchemaName",
                        mapped(PostgresTable.of("", "a").into("a"))),
                postgres(
                        "",
                        "PG-1",
                        "tableMappings[0].sourceTable",
                        mapped(PostgresTable.of("s", " ").into("a"))),
                postgres(
                        "",
                        "PG-1",
                        "tableMappings[0].targetTable",
                        mapped(PostgresTable.of("s", "a").into(""))),
                postgres(
                        "",
                        "PG-1",
                        "settings.replicationMode",
                        PostgresSource.at("h", 1)
                                .database("d")
                                .login(LOGIN)
                                .mapping(PostgresTable.of("s", "a").into("a"))),
                postgres("PG-X2", "PG-2", "iamRole", table(postgres().login(NO_ROLE))),
                postgres("", "PG-2", "credentials", table(postgres().login(NO_PASSWORD))),
                postgres(
                        "",
                        "PG-2",
                        "credentials.password",
                        table(postgres()
                                .additionalProperty("iamRole", text("arn:r"))
                                .login(DatabaseLogin.other(
                                        DatabaseAuthentication.IAM_ROLE, Logins.password("reader", "pw-database"))))),
                postgres("", "PG-2", "credentials", table(bare())),
                postgres(
                        "PG-X1",
                        "PG-3",
                        "settings.replicationSlotName",
                        table(postgres().replicationSlotName("s"))),
                postgres(
                        "",
                        "PG-3",
                        "settings.replicationSlotName",
                        table(postgres())
                                .replicationMode(ReplicationMode.CDC_ONLY)
                                .replicationSlotName(" ")),
                postgres(
                        "",
                        "PG-4",
                        "settings.syncIntervalSeconds",
                        table(postgres().syncIntervalSeconds(0))),
                postgres("", "PG-4", "settings.pullBatchSize", table(postgres().pullBatchSize(0))),
                postgres(
                        "",
                        "PG-4",
                        "settings.initialLoadParallelism",
                        table(postgres().initialLoadParallelism(0))),
                postgres(
                        "",
                        "PG-4",
                        "settings.snapshotNumberOfParallelTables",
                        table(postgres().snapshotNumberOfParallelTables(-1))),
                postgres(
                        "",
                        "PG-4",
                        "settings.snapshotNumRowsPerPartition",
                        table(postgres().snapshotNumRowsPerPartition(999))),
                postgres(
                        "PG-X4",
                        "PG-5",
                        "tableMappings[1].targetTable",
                        mapped(PostgresTable.of("s", "b").into("same"))
                                .mapping(PostgresTable.of("s", "c").into("same"))),
                postgres(
                        "PG-X5",
                        "PG-6",
                        "tableMappings[0].sortingKeys",
                        mapped(PostgresTable.of("s", "b")
                                .useCustomSortingKey(true)
                                .into("b"))),
                postgres(
                        "",
                        "PG-6",
                        "tableMappings[0].useCustomSortingKey",
                        mapped(PostgresTable.of("s", "b")
                                .sortingKeys(List.of("id"))
                                .into("b"))),
                postgres(
                        "",
                        "PG-7",
                        "tableMappings[0].excludedColumns",
                        mapped(PostgresTable.of("s", "b")
                                .excludedColumns("x", "x")
                                .into("b"))),
                postgres(
                        "",
                        "PG-7",
                        "tableMappings[0].sortingKeys",
                        mapped(PostgresTable.of("s", "b").sortedBy("x", "x").into("b"))),
                postgres(
                        "",
                        "PG-8",
                        "settings.enableFailoverSlots",
                        table(postgres())
                                .replicationMode(ReplicationMode.CDC_ONLY)
                                .replicationSlotName("s")
                                .enableFailoverSlots(true)),
                postgres(
                        "",
                        "PG-9",
                        "tableMappings[0].partitionByExpr",
                        mapped(PostgresTable.of("s", "b").partitionByExpr(" ").into("b"))),
                mySql("", "MY-1", "port", table(MySqlSource.at("h", 65_536).login(LOGIN))),
                mySql("", "MY-1", "tableMappings", mySql()),
                mySql("", "MY-2", "credentials", table(MySqlSource.at("h", 3306))),
                mySql("MY-X2", "MY-4", "settings.snapshotNumRowsPerPartition", rows(500)),
                mySql(
                        "",
                        "MY-5",
                        "tableMappings[1].targetTable",
                        table(mySql()).mapping(MySqlTable.of("d", "b").into("a"))),
                mySql(
                        "",
                        "MY-6",
                        "tableMappings[0].sortingKeys",
                        mySql().mapping(MySqlTable.of("d", "a")
                                .useCustomSortingKey(true)
                                .into("a"))),
                mySql(
                        "",
                        "MY-7",
                        "tableMappings[0].sortingKeys",
                        mySql().mapping(MySqlTable.of("d", "a")
                                .sortedBy("x", "y", "x")
                                .into("a"))),
                mySql("MY-X1", "MY-8", "settings.replicationMechanism", byFile(MySqlType.MARIADB)),
                mySql("", "MY-8", "settings.replicationMechanism", byFile(MySqlType.RDSMARIADB)),
                mySql("", "MY-9", "authentication", table(mySql().login(ROLE))),
                mySql(
                        "",
                        "MY-9",
                        "authentication",
                        table(mySql().type(MySqlType.MARIADB).login(ROLE))),
                mySql("MY-X3", "MY-10", "serverId", table(mySql().serverId(0))),
                mySql("", "MY-10", "serverId", table(mySql().serverId(4_294_967_296L))),
                mongo("MG-X1", "MG-1", "readPreference", collection(MongoDbSource.at("mongodb://h"))),
                mongo("", "MG-1", "uri", collection(mongo(" "))),
                mongo("", "MG-1", "tableMappings", mongo("mongodb://h").replicationMode(ReplicationMode.CDC)),
                mongo("", "MG-2", "uri", collection(mongo("https://reader:pw-uri@h"))),
                mongo("MG-X3", "MG-3", "settings.syncIntervalSeconds", collection(seconds(0))),
                bigQuery("BQ-X3", "BQ-1", "snapshotStagingPath", bigQueryTable(bigQuery("https://storage.acme.test"))),
                bigQuery("", "BQ-2", "credentials", bigQueryTable(BigQuerySource.stagedIn("gs://b"))),
                bigQuery(
                        "BQ-X1",
                        "BQ-3",
                        "settings.replicationMode",
                        bigQueryTable(bigQuery("gs://b")
                                .replicationMode(ClickPipeBigQueryPipeSettings.ReplicationMode.of("cdc")))),
                bigQuery("BQ-X2", "BQ-4", "tableMappings", bigQuery("gs://b")));
    }

    private static JsonValue text(String text) {
        return JsonValue.of(text);
    }

    private static PostgresSource.Builder bare() {
        return PostgresSource.at("h", 5432).database("d").replicationMode(ReplicationMode.CDC);
    }

    private static PostgresSource.Builder postgres() {
        return bare().login(LOGIN);
    }

    private static PostgresSource.Builder table(PostgresSource.Builder source) {
        return source.replicationMode(ReplicationMode.CDC)
                .mapping(PostgresTable.of("s", "a").into("a"));
    }

    private static PostgresSource.Builder mapped(PostgresTable table) {
        return postgres().mapping(table);
    }

    private static MySqlSource.Builder mySql() {
        return MySqlSource.at("h", 3306).login(LOGIN).replicationMode(ReplicationMode.CDC);
    }

    private static MySqlSource.Builder table(MySqlSource.Builder source) {
        return source.replicationMode(ReplicationMode.CDC)
                .mapping(MySqlTable.of("d", "a").into("a"));
    }

    private static MySqlSource.Builder rows(long rows) {
        return table(mySql().snapshotNumRowsPerPartition(rows));
    }

    private static MySqlSource.Builder byFile(MySqlType type) {
        return table(mySql().type(type).replicationMechanism(MySqlReplicationMechanism.FILE_POS));
    }

    private static MongoDbSource.Builder mongo(String uri) {
        return MongoDbSource.at(uri).readPreference(MongoReadPreference.NEAREST);
    }

    private static MongoDbSource.Builder seconds(long seconds) {
        return mongo("mongodb://h").syncIntervalSeconds(seconds);
    }

    private static MongoDbSource.Builder collection(MongoDbSource.Builder source) {
        return source.replicationMode(ReplicationMode.CDC)
                .mapping(MongoDbCollection.of("d", "c").into("c"));
    }

    private static BigQuerySource.Builder bigQuery(String path) {
        return BigQuerySource.stagedIn(path).login(ServiceAccountLogin.key("pw-account"));
    }

    private static BigQuerySource.Builder bigQueryTable(BigQuerySource.Builder source) {
        return source.mapping(BigQueryTable.of("d", "a").into("a"));
    }

    private static Refused postgres(String vector, String rule, String path, PostgresSource.Builder source) {
        return refused(vector, rule, "source.postgres." + path, source.build());
    }

    private static Refused mySql(String vector, String rule, String path, MySqlSource.Builder source) {
        return refused(vector, rule, "source.mysql." + path, source.build());
    }

    private static Refused mongo(String vector, String rule, String path, MongoDbSource.Builder source) {
        return refused(vector, rule, "source.mongodb." + path, source.build());
    }

    private static Refused bigQuery(String vector, String rule, String path, BigQuerySource.Builder source) {
        return refused(vector, rule, "source.bigquery." + path, source.build());
    }

    private static Refused refused(String vector, String rule, String path, DatabaseSource source) {
        return new Refused(
                vector, rule, path, NewPipe.named("pipe").from(source).into(Database.named("d")));
    }
}
