package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipeBigQueryPipeSettings;
import io.clickpipes.client.model.ClickPipeBigQueryPipeTableMapping;
import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeDestinationTableDefinition;
import io.clickpipes.client.model.ClickPipeDestinationTableEngine;
import io.clickpipes.client.model.ClickPipeMongoDBPipeSettings;
import io.clickpipes.client.model.ClickPipeMongoDBPipeTableMapping;
import io.clickpipes.client.model.ClickPipeMutateBigQuerySource;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipeMutateMongoDBSource;
import io.clickpipes.client.model.ClickPipeMutateMySQLSource;
import io.clickpipes.client.model.ClickPipeMutatePostgresSource;
import io.clickpipes.client.model.ClickPipeMySQLPipeSettings;
import io.clickpipes.client.model.ClickPipeMySQLPipeTableMapping;
import io.clickpipes.client.model.ClickPipePostKafkaSource;
import io.clickpipes.client.model.ClickPipePostKinesisSource;
import io.clickpipes.client.model.ClickPipePostObjectStorageSource;
import io.clickpipes.client.model.ClickPipePostPubSubSource;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.ClickPipePostgresPipeSettings;
import io.clickpipes.client.model.ClickPipePostgresPipeTableMapping;
import io.clickpipes.client.model.DestinationTableEngineType;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.KafkaType;
import io.clickpipes.client.model.KinesisAuthentication;
import io.clickpipes.client.model.KinesisFormat;
import io.clickpipes.client.model.KinesisIteratorType;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.MskIamUser;
import io.clickpipes.client.model.ObjectStorageAuthentication;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.ObjectStorageType;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.model.PubSubFormat;
import io.clickpipes.client.model.PubSubSeekType;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.model.ServiceAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request for each kind of source, written with the generated builders as a user would. */
final class EightKinds {

    static final String PASSWORD = "pa55word-of-a-source";

    private static final PLAIN LOGIN =
            PLAIN.builder().username("reader").password(PASSWORD).build();
    private static final MskIamUser ACCESS_KEY =
            MskIamUser.builder().accessKeyId("AKIAEXAMPLE").secretKey(PASSWORD).build();
    private static final ServiceAccount SERVICE_ACCOUNT =
            ServiceAccount.builder().serviceAccountFile(PASSWORD).build();

    private EightKinds() {}

    /** By the name of the member in {@code source}. */
    static Map<String, ClickPipePostRequest> all() {
        Map<String, ClickPipePostRequest> all = new LinkedHashMap<>();
        all.put("kafka", streaming(ClickPipePostSource.builder().kafka(kafka())));
        all.put("objectStorage", streaming(ClickPipePostSource.builder().objectStorage(objectStorage())));
        all.put("kinesis", streaming(ClickPipePostSource.builder().kinesis(kinesis())));
        all.put("pubsub", streaming(ClickPipePostSource.builder().pubsub(pubSub())));
        all.put("postgres", database(ClickPipePostSource.builder().postgres(postgres())));
        all.put("mysql", database(ClickPipePostSource.builder().mysql(mySql())));
        all.put("mongodb", database(ClickPipePostSource.builder().mongodb(mongoDb())));
        all.put("bigquery", database(ClickPipePostSource.builder().bigquery(bigQuery())));
        return all;
    }

    static ClickPipePostKafkaSource kafka() {
        return ClickPipePostKafkaSource.builder()
                .type(KafkaType.KAFKA)
                .format(KafkaFormat.JSON_EACH_ROW)
                .brokers("kafka.example.test:9092")
                .topics("orders")
                .authentication(KafkaAuthentication.PLAIN)
                .credentials(LOGIN)
                .build();
    }

    private static ClickPipePostObjectStorageSource objectStorage() {
        return ClickPipePostObjectStorageSource.builder()
                .type(ObjectStorageType.S3)
                .format(ObjectStorageFormat.PARQUET)
                .url("https://lake.s3.eu-west-1.amazonaws.com/orders/*.parquet")
                .isContinuous(true)
                .authentication(ObjectStorageAuthentication.IAM_USER)
                .accessKey(ACCESS_KEY)
                .build();
    }

    private static ClickPipePostKinesisSource kinesis() {
        return ClickPipePostKinesisSource.builder()
                .format(KinesisFormat.JSON_EACH_ROW)
                .streamName("orders")
                .region("eu-west-1")
                .iteratorType(KinesisIteratorType.TRIM_HORIZON)
                .authentication(KinesisAuthentication.IAM_USER)
                .accessKey(ACCESS_KEY)
                .build();
    }

    private static ClickPipePostPubSubSource pubSub() {
        return ClickPipePostPubSubSource.builder()
                .format(PubSubFormat.JSON_EACH_ROW)
                .projectId("shop-204")
                .topic("orders")
                .authentication(ClickPipePostPubSubSource.Authentication.SERVICE_ACCOUNT)
                .seekType(PubSubSeekType.LATEST)
                .serviceAccountKey(SERVICE_ACCOUNT)
                .build();
    }

    private static ClickPipeMutatePostgresSource postgres() {
        return ClickPipeMutatePostgresSource.builder()
                .host("postgres.example.test")
                .port(5432)
                .database("shop")
                .credentials(LOGIN)
                .settings(ClickPipePostgresPipeSettings.builder()
                        .replicationMode(ReplicationMode.CDC)
                        .build())
                .tableMappings(List.of(ClickPipePostgresPipeTableMapping.builder()
                        .sourceSchemaName("public")
                        .sourceTable("orders")
                        .targetTable("orders")
                        .build()))
                .build();
    }

    private static ClickPipeMutateMySQLSource mySql() {
        return ClickPipeMutateMySQLSource.builder()
                .host("mysql.example.test")
                .port(3306)
                .credentials(LOGIN)
                .settings(ClickPipeMySQLPipeSettings.builder()
                        .replicationMode(ReplicationMode.CDC)
                        .build())
                .tableMappings(List.of(ClickPipeMySQLPipeTableMapping.builder()
                        .sourceSchemaName("shop")
                        .sourceTable("orders")
                        .targetTable("orders")
                        .build()))
                .build();
    }

    private static ClickPipeMutateMongoDBSource mongoDb() {
        return ClickPipeMutateMongoDBSource.builder()
                .uri("mongodb+srv://reader:" + PASSWORD + "@mongodb.example.test")
                .readPreference(MongoReadPreference.SECONDARY_PREFERRED)
                .credentials(LOGIN)
                .settings(ClickPipeMongoDBPipeSettings.builder()
                        .replicationMode(ReplicationMode.CDC)
                        .build())
                .tableMappings(List.of(ClickPipeMongoDBPipeTableMapping.builder()
                        .sourceDatabaseName("shop")
                        .sourceCollection("orders")
                        .targetTable("orders")
                        .build()))
                .build();
    }

    private static ClickPipeMutateBigQuerySource bigQuery() {
        return ClickPipeMutateBigQuerySource.builder()
                .snapshotStagingPath("gs://staging/orders/")
                .credentials(SERVICE_ACCOUNT)
                .settings(ClickPipeBigQueryPipeSettings.builder()
                        .replicationMode(ClickPipeBigQueryPipeSettings.ReplicationMode.SNAPSHOT)
                        .build())
                .tableMappings(List.of(ClickPipeBigQueryPipeTableMapping.builder()
                        .sourceDatasetName("shop")
                        .sourceTable("orders")
                        .targetTable("orders")
                        .build()))
                .build();
    }

    private static ClickPipePostRequest streaming(ClickPipePostSource.Builder source) {
        return ClickPipePostRequest.builder()
                .name("orders")
                .source(source.build())
                .destination(ClickPipeMutateDestination.builder()
                        .database("shop")
                        .table("orders")
                        .managedTable(true)
                        .tableDefinition(ClickPipeDestinationTableDefinition.builder()
                                .engine(ClickPipeDestinationTableEngine.builder()
                                        .type(DestinationTableEngineType.MERGE_TREE)
                                        .build())
                                .build())
                        .columns(List.of(ClickPipeDestinationColumn.builder()
                                .name("id")
                                .type("UInt64")
                                .build()))
                        .build())
                .build();
    }

    private static ClickPipePostRequest database(ClickPipePostSource.Builder source) {
        return Some.pipe("orders", source.build());
    }
}
