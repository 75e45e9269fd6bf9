package io.clickpipes.client.source;

import io.clickpipes.client.NewDatabasePipe;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.model.MappingTableEngine;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.MySqlReplicationMechanism;
import io.clickpipes.client.model.MySqlType;
import io.clickpipes.client.model.PostgresType;
import io.clickpipes.client.model.ReplicationMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The valid test vectors of database pipes, as a user would write them. */
final class DatabasePrograms {

    private DatabasePrograms() {}

    /** By the id of the vector. */
    static Map<String, NewPipe> all() {
        Map<String, NewPipe> all = new LinkedHashMap<>();
        all.put("PG-V1", postgresTuned());
        all.put("PG-V2", postgresWithOwnSlot());
        all.put("PG-V3", postgresWithRole());
        all.put("MY-V1", mySql());
        all.put("MY-V2", mariaDb());
        all.put("MG-V1", mongoAtlas());
        all.put("MG-V2", mongoReplicaSet());
        all.put("BQ-V1", bigQuery());
        return all;
    }

    static NewDatabasePipe postgresTuned() {
        return NewPipe.named("pg-crm")
                .from(PostgresSource.at("crm.cluster-c1.eu-west-1.rds.amazonaws.com", 5432)
                        .type(PostgresType.AURORAPOSTGRES)
                        .database("crm")
                        .login(DatabaseLogin.basic("ch_cdc", "pg-pw-1").explicit())
                        .tlsHost("crm.acme.test")
                        .caCertificate("""
                                -----BEGIN CERTIFICATE-----
                                MIIBszCCAVmgAwIBAgIUQ0
                                -----END CERTIFICATE-----
                                """)
                        .replicationMode(ReplicationMode.CDC)
                        .syncIntervalSeconds(30)
                        .pullBatchSize(50_000)
                        .initialLoadParallelism(4)
                        .snapshotNumRowsPerPartition(250_000)
                        .snapshotNumberOfParallelTables(2)
                        .allowNullableColumns(true)
                        .publicationName("ch_pub")
                        .mapping(PostgresTable.of("public", "accounts")
                                .tableEngine(MappingTableEngine.REPLACING_MERGE_TREE)
                                .excludedColumns("ssn")
                                .sortedBy("region", "id")
                                .partitionByExpr("toYYYYMM(created_at)")
                                .into("crm_accounts"))
                        .mapping(PostgresTable.of("public", "notes").into("crm_notes"))
                        .build())
                .into(Database.named("crm"));
    }

    static NewDatabasePipe postgresWithOwnSlot() {
        return NewPipe.named("pg-ledger")
                .from(PostgresSource.at("10.20.30.40", 6432)
                        .database("ledger")
                        .login(DatabaseLogin.basic("ch_cdc", "pg-pw-2"))
                        .replicationMode(ReplicationMode.CDC_ONLY)
                        .publicationName("ledger_pub")
                        .replicationSlotName("ledger_slot")
                        .mapping(PostgresTable.of("books", "entries")
                                .tableEngine(MappingTableEngine.MERGE_TREE)
                                .into("books_entries"))
                        .build())
                .into(Database.named("ledger"));
    }

    static NewDatabasePipe postgresWithRole() {
        return NewPipe.named("pg-iam")
                .from(PostgresSource.at("db1.rds.acme.test", 5432)
                        .type(PostgresType.RDSPOSTGRES)
                        .database("app")
                        .login(DatabaseLogin.iamRole("arn:aws:iam::210987654321:role/ch-rds", "ch_iam"))
                        .replicationMode(ReplicationMode.SNAPSHOT)
                        .mapping(PostgresTable.of("public", "plans").into("plans"))
                        .build())
                .into(Database.named("app").roles("cdc_writer"));
    }

    static NewDatabasePipe mySql() {
        return NewPipe.named("my-shop")
                .from(MySqlSource.at("mysql.acme.test", 3306)
                        .type(MySqlType.MYSQL)
                        .login(DatabaseLogin.basic("ch_cdc", "my-pw-1").explicit())
                        .serverId(90_210)
                        .replicationMode(ReplicationMode.CDC)
                        .replicationMechanism(MySqlReplicationMechanism.FILE_POS)
                        .useCompression(true)
                        .snapshotNumRowsPerPartition(1000)
                        .mapping(MySqlTable.of("shop", "orders")
                                .partitionKey("id")
                                .into("shop_orders"))
                        .build())
                .into(Database.named("shop"));
    }

    static NewDatabasePipe mariaDb() {
        return NewPipe.named("maria-hr")
                .from(MySqlSource.at("maria.acme.test", 3307)
                        .type(MySqlType.MARIADB)
                        .login(DatabaseLogin.basic("ch_cdc", "my-pw-2"))
                        .disableTls(true)
                        .replicationMode(ReplicationMode.SNAPSHOT)
                        .mapping(MySqlTable.of("hr", "staff")
                                .tableEngine(MappingTableEngine.REPLACING_MERGE_TREE)
                                .into("hr_staff"))
                        .build())
                .into(Database.named("hr"));
    }

    static NewDatabasePipe mongoAtlas() {
        return NewPipe.named("mongo-users")
                .from(MongoDbSource.at("mongodb+srv://cl0.acme.mongodb.net")
                        .readPreference(MongoReadPreference.SECONDARY_PREFERRED)
                        .login(DatabaseLogin.basic("ch", "mg-pw-1"))
                        .replicationMode(ReplicationMode.CDC)
                        .useJsonNativeFormat(true)
                        .deleteOnMerge(false)
                        .syncIntervalSeconds(60)
                        .mapping(MongoDbCollection.of("app", "users").into("app_users"))
                        .build())
                .into(Database.named("mongo"));
    }

    static NewDatabasePipe mongoReplicaSet() {
        return NewPipe.named("mongo-lab")
                .from(MongoDbSource.at("mongodb://10.1.2.3:27017,10.1.2.4:27017/?replicaSet=rs0")
                        .readPreference(MongoReadPreference.NEAREST)
                        .disableTls(true)
                        .login(DatabaseLogin.basic("ch", "mg-pw-2"))
                        .replicationMode(ReplicationMode.SNAPSHOT)
                        .snapshotNumRowsPerPartition(5000)
                        .snapshotNumberOfParallelTables(1)
                        .mapping(MongoDbCollection.of("lab", "runs")
                                .tableEngine(MappingTableEngine.MERGE_TREE)
                                .into("lab_runs"))
                        .build())
                .into(Database.named("lab"));
    }

    static NewDatabasePipe bigQuery() {
        return NewPipe.named("bq-history")
                .from(BigQuerySource.stagedIn("gs://acme-staging/ch/")
                        .login(ServiceAccountLogin.key(StreamingPrograms.SERVICE_ACCOUNT_KEY))
                        .initialLoadParallelism(4)
                        .snapshotNumRowsPerPartition(100_000)
                        .snapshotNumberOfParallelTables(1)
                        .allowNullableColumns(false)
                        .mapping(BigQueryTable.of("sales", "history")
                                .tableEngine(MappingTableEngine.REPLACING_MERGE_TREE)
                                .sortedBy("id")
                                .into("sales_history"))
                        .build())
                .into(Database.named("dwh"));
    }
}
