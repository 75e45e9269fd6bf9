package io.clickpipes.client.coverage;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.model.ClickPipeBigQueryPipeSettings;
import io.clickpipes.client.model.MappingTableEngine;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.MySqlReplicationMechanism;
import io.clickpipes.client.model.MySqlType;
import io.clickpipes.client.model.PostgresType;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.source.BigQuerySource;
import io.clickpipes.client.source.BigQueryTable;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.DatabaseSource;
import io.clickpipes.client.source.MongoDbCollection;
import io.clickpipes.client.source.MongoDbSource;
import io.clickpipes.client.source.MySqlSource;
import io.clickpipes.client.source.MySqlTable;
import io.clickpipes.client.source.PostgresSource;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.source.ServiceAccountLogin;
import java.util.List;
import java.util.stream.Stream;

/** Programs that together call every method of the builders of database pipes. */
final class EverythingDatabase {

    static final PostgresTable POSTGRES_TABLE = PostgresTable.of("public", "orders")
            .excludedColumns("note")
            .sortedBy("id")
            .tableEngine(MappingTableEngine.REPLACING_MERGE_TREE)
            .partitionKey("id")
            .partitionByExpr("id % 8")
            .into("orders");
    static final MySqlTable MYSQL_TABLE = MySqlTable.of("shop", "orders")
            .excludedColumns("note")
            .sortedBy("id")
            .tableEngine(MappingTableEngine.REPLACING_MERGE_TREE)
            .partitionKey("id")
            .into("orders");
    static final MongoDbCollection MONGODB_COLLECTION = MongoDbCollection.of("shop", "orders")
            .tableEngine(MappingTableEngine.MERGE_TREE)
            .into("orders");

    private static final String PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

    private EverythingDatabase() {}

    static List<Sent> sent() {
        return Stream.of(
                        postgres(),
                        postgresWithOwnSlot(),
                        mySql(DatabaseLogin.basic("user", "password").explicit()),
                        mySql(DatabaseLogin.iamRole("arn:aws:iam::210987654321:role/reader", "user")),
                        mongoDb(),
                        bigQuery())
                .map(source -> Sent.of(NewPipe.named("pipe")
                        .from(source)
                        .into(Database.named("d").roles("writer"))
                        .build()))
                .toList();
    }

    private static DatabaseSource postgres() {
        return PostgresSource.at("db.example.test", 5432)
                .type(PostgresType.RDSPOSTGRES)
                .database("shop")
                .login(DatabaseLogin.iamRole("arn:aws:iam::210987654321:role/reader", "user"))
                .tlsHost("tls.example.test")
                .caCertificate(PEM)
                .disableTls(false)
                .skipCertVerification(false)
                .replicationMode(ReplicationMode.CDC)
                .publicationName("publication")
                .enableFailoverSlots(true)
                .syncIntervalSeconds(1)
                .pullBatchSize(1)
                .allowNullableColumns(true)
                .initialLoadParallelism(1)
                .snapshotNumRowsPerPartition(1_000)
                .snapshotNumberOfParallelTables(1)
                .deleteOnMerge(true)
                .mapping(POSTGRES_TABLE)
                .build();
    }

    private static DatabaseSource postgresWithOwnSlot() {
        return PostgresSource.at("db.example.test", 5432)
                .database("shop")
                .login(DatabaseLogin.basic("user", "password"))
                .replicationMode(ReplicationMode.CDC_ONLY)
                .replicationSlotName("slot")
                .mapping(POSTGRES_TABLE)
                .build();
    }

    private static DatabaseSource mySql(DatabaseLogin login) {
        return MySqlSource.at("db.example.test", 3306)
                .type(MySqlType.RDSMYSQL)
                .login(login)
                .serverId(4_294_967_295L)
                .tlsHost("tls.example.test")
                .caCertificate(PEM)
                .disableTls(false)
                .skipCertVerification(false)
                .replicationMode(ReplicationMode.CDC)
                .replicationMechanism(MySqlReplicationMechanism.GTID)
                .useCompression(true)
                .syncIntervalSeconds(1)
                .pullBatchSize(1)
                .allowNullableColumns(true)
                .initialLoadParallelism(1)
                .snapshotNumRowsPerPartition(1_000)
                .snapshotNumberOfParallelTables(1)
                .deleteOnMerge(true)
                .mapping(MYSQL_TABLE)
                .build();
    }

    private static DatabaseSource mongoDb() {
        return MongoDbSource.at("mongodb://db.example.test")
                .readPreference(MongoReadPreference.NEAREST)
                .login(DatabaseLogin.basic("user", "password"))
                .tlsHost("tls.example.test")
                .caCertificate(PEM)
                .disableTls(false)
                .skipCertVerification(false)
                .replicationMode(ReplicationMode.CDC)
                .syncIntervalSeconds(1)
                .pullBatchSize(1)
                .snapshotNumRowsPerPartition(1_000)
                .snapshotNumberOfParallelTables(1)
                .deleteOnMerge(true)
                .useJsonNativeFormat(true)
                .mapping(MONGODB_COLLECTION)
                .build();
    }

    private static DatabaseSource bigQuery() {
        return BigQuerySource.stagedIn("gs://staging/")
                .login(ServiceAccountLogin.key("a2V5"))
                .replicationMode(ClickPipeBigQueryPipeSettings.ReplicationMode.SNAPSHOT)
                .allowNullableColumns(true)
                .initialLoadParallelism(1)
                .snapshotNumRowsPerPartition(1_000)
                .snapshotNumberOfParallelTables(1)
                .mapping(BigQueryTable.of("shop", "orders")
                        .excludedColumns("note")
                        .sortedBy("id")
                        .tableEngine(MappingTableEngine.MERGE_TREE)
                        .into("orders"))
                .build();
    }
}
