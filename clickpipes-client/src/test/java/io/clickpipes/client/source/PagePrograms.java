package io.clickpipes.client.source;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.NewStreamingPipe;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.KinesisFormat;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.ReplicationMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The nine sections of the docs page that create a pipe, as a user would write them. */
final class PagePrograms {

    private PagePrograms() {}

    /** By the name of the body in {@code Vectors.page()}. */
    static Map<String, NewPipe> all() {
        Map<String, NewPipe> all = new LinkedHashMap<>();
        all.put("kafka", kafka());
        all.put("kinesis", kinesis());
        all.put("s3", s3());
        all.put("gcs", gcs());
        all.put("azure-blob", azureBlob());
        all.put("postgres", postgres());
        all.put("mysql", mySql());
        all.put("mongodb", mongoDb());
        all.put("bigquery", bigQuery());
        return all;
    }

    static NewStreamingPipe kafka() {
        return NewPipe.named("My Kafka ClickPipe")
                .from(KafkaSource.confluent()
                        .brokers("broker.example.com:9092")
                        .topics("my_topic")
                        .format(KafkaFormat.JSON_EACH_ROW)
                        .consumerGroup("clickpipes-consumer-group")
                        .login(KafkaLogin.plain("my_user", "my_password"))
                        .build())
                .into(Table.managed("my_table")
                        .engine(TableEngine.mergeTree())
                        .column("id", "UInt64")
                        .column("message", "String")
                        .column("timestamp", "DateTime")
                        .build());
    }

    static NewPipe kinesis() {
        return NewPipe.named("My Kinesis ClickPipe")
                .from(KinesisSource.stream("my-stream")
                        .region("us-east-1")
                        .format(KinesisFormat.JSON_EACH_ROW)
                        .fromOldest()
                        .login(KinesisLogin.iamUser("AKIAIOSFODNN7EXAMPLE", "<secret_key>"))
                        .build())
                .into(myTable());
    }

    static NewPipe s3() {
        return NewPipe.named("My S3 ClickPipe")
                .from(ObjectStorageSource.s3("https://my-bucket.s3.amazonaws.com/data/*.json")
                        .format(ObjectStorageFormat.JSON_EACH_ROW)
                        .login(StorageLogin.iamUser("AKIAIOSFODNN7EXAMPLE", "<secret_key>"))
                        .build())
                .into(myTable());
    }

    static NewPipe gcs() {
        return NewPipe.named("My GCS ClickPipe")
                .from(ObjectStorageSource.gcs("gs://my-bucket/data/*.json")
                        .format(ObjectStorageFormat.JSON_EACH_ROW)
                        .login(StorageLogin.serviceAccount("<base64_encoded_service_account_json>"))
                        .build())
                .into(myTable());
    }

    static NewPipe azureBlob() {
        return NewPipe.named("My Azure Blob ClickPipe")
                .from(ObjectStorageSource.azureBlobStorage("my-container", "data/*.json")
                        .format(ObjectStorageFormat.JSON_EACH_ROW)
                        .login(StorageLogin.connectionString("DefaultEndpointsProtocol=https;AccountName=myaccount;"
                                + "AccountKey=mykey;EndpointSuffix=core.windows.net"))
                        .build())
                .into(myTable());
    }

    static NewPipe postgres() {
        return NewPipe.named("My Postgres CDC ClickPipe")
                .from(PostgresSource.at("postgres.example.com", 5432)
                        .database("mydb")
                        .login(DatabaseLogin.basic("postgres_user", "<password>"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(PostgresTable.of("public", "users").into("public_users"))
                        .build())
                .into(Database.named("default"));
    }

    static NewPipe mySql() {
        return NewPipe.named("My MySQL CDC ClickPipe")
                .from(MySqlSource.at("mysql.example.com", 3306)
                        .login(DatabaseLogin.basic("mysql_user", "<password>"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(MySqlTable.of("mydb", "orders").into("mydb_orders"))
                        .build())
                .into(Database.named("default"));
    }

    static NewPipe mongoDb() {
        return NewPipe.named("My MongoDB CDC ClickPipe")
                .from(MongoDbSource.at("mongodb+srv://cluster0.example.mongodb.net")
                        .readPreference(MongoReadPreference.SECONDARY_PREFERRED)
                        .login(DatabaseLogin.basic("mongo_user", "<password>"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(MongoDbCollection.of("mydb", "users").into("mydb_users"))
                        .build())
                .into(Database.named("default"));
    }

    static NewPipe bigQuery() {
        return NewPipe.named("My BigQuery ClickPipe")
                .from(BigQuerySource.stagedIn("gs://my-staging-bucket/staging/")
                        .login(ServiceAccountLogin.key("<base64_encoded_service_account_json>"))
                        .mapping(BigQueryTable.of("my_dataset", "my_table").into("my_bigquery_table"))
                        .build())
                .into(Database.named("default"));
    }

    private static Table myTable() {
        return Table.managed("my_table")
                .engine(TableEngine.mergeTree())
                .column("id", "UInt64")
                .column("message", "String")
                .build();
    }
}
