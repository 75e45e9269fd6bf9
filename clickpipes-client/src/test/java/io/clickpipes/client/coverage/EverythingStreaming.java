package io.clickpipes.client.coverage;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.NewStreamingPipe;
import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.ReplicaSize;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.KinesisFormat;
import io.clickpipes.client.model.ObjectStorageCompression;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.PubSubFormat;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KafkaSource;
import io.clickpipes.client.source.KinesisLogin;
import io.clickpipes.client.source.KinesisSource;
import io.clickpipes.client.source.ObjectStorageSource;
import io.clickpipes.client.source.PubSubSource;
import io.clickpipes.client.source.SchemaRegistry;
import io.clickpipes.client.source.ServiceAccountLogin;
import io.clickpipes.client.source.StorageLogin;
import io.clickpipes.client.source.StreamingSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Programs that together call every method of the builders of streaming pipes. */
final class EverythingStreaming {

    private static final String PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    private static final String ROLE = "arn:aws:iam::210987654321:role/reader";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private EverythingStreaming() {}

    static List<Sent> sent() {
        return Stream.concat(
                        Stream.of(kafkaToTheFull(), files()),
                        sources()
                                .map(source -> NewPipe.named("pipe")
                                        .from(source)
                                        .into(Table.existing("t")
                                                .column("id", "UInt64")
                                                .build())))
                .map(pipe -> Sent.of(pipe.build()))
                .toList();
    }

    private static NewStreamingPipe kafkaToTheFull() {
        return NewPipe.named("pipe")
                .from(kafka().caCertificate(PEM)
                        .consumerGroup("group")
                        .login(KafkaLogin.plain("user", "password"))
                        .fromTimestamp(START)
                        .schemaRegistry(SchemaRegistry.at("https://registry.example.test", "user", "password")
                                .caCertificate(PEM))
                        .reversePrivateEndpointIds(UUID.fromString("8f1f3f52-6a0f-4c1c-9d39-2f0b1f5f7a11"))
                        .exactlyOnce(true)
                        .build())
                .into(Table.managed("t")
                        .database("d")
                        .engine(TableEngine.replacingMergeTree("version"))
                        .sortedBy("id")
                        .partitionedBy("id % 8")
                        .primaryKey("id")
                        .column("id", "UInt64")
                        .column("version", "UInt64")
                        .roles("writer")
                        .build())
                .mapping("id", "id")
                .mapping("version", "version")
                .scaling(2, ReplicaSize.L)
                .settings(PipeSettings.builder().streamingMaxInsertWaitMs(1_000).build())
                .validateSamples(true);
    }

    private static NewStreamingPipe files() {
        return NewPipe.named("pipe")
                .from(s3().announcedBy("https://sqs.eu-west-1.amazonaws.com/210987654321/queue")
                        .skipInitialLoad(true)
                        .login(StorageLogin.iamRole(ROLE))
                        .build())
                .into(Table.managed("t")
                        .engine(TableEngine.summingMergeTree("hits"))
                        .sortedBy("id")
                        .column("id", "UInt64")
                        .column("hits", "UInt64")
                        .build())
                .settings(settings());
    }

    /** All but the one for streams. */
    static PipeSettings settings() {
        return PipeSettings.builder()
                .objectStorageConcurrency(1)
                .objectStoragePollingIntervalMs(100)
                .objectStorageMaxInsertBytes(53_687_091_200L)
                .objectStorageMaxFileCount(1)
                .clickhouseMaxThreads(0)
                .clickhouseMaxInsertThreads(0)
                .clickhouseMinInsertBlockSizeBytes(0)
                .clickhouseMaxDownloadThreads(0)
                .clickhouseParallelDistributedInsertSelect(0)
                .objectStorageUseClusterFunction(false)
                .clickhouseParallelViewProcessing(true)
                .build();
    }

    private static Stream<StreamingSource> sources() {
        return Stream.of(
                kafka().login(KafkaLogin.mutualTls(PEM, PEM)).build(),
                msk(KafkaLogin.iamRole(ROLE)),
                msk(KafkaLogin.iamUser("key", "secret")),
                KafkaSource.azureEventHub()
                        .brokers("hub.example.test:9093")
                        .topics("orders")
                        .format(KafkaFormat.JSON_EACH_ROW)
                        .login(KafkaLogin.connectionString("Endpoint=sb://hub"))
                        .build(),
                s3().compression(ObjectStorageCompression.GZIP)
                        .delimiter(";")
                        .isContinuous(true)
                        .startAfter("a.csv")
                        .login(StorageLogin.iamUser("key", "secret"))
                        .build(),
                ObjectStorageSource.gcs("https://storage.googleapis.com/bucket/*.csv")
                        .format(ObjectStorageFormat.CSV)
                        .login(StorageLogin.serviceAccount("a2V5"))
                        .build(),
                ObjectStorageSource.azureBlobStorage("container", "*.csv")
                        .format(ObjectStorageFormat.CSV)
                        .login(StorageLogin.connectionString("AccountName=a"))
                        .build(),
                kinesis(KinesisLogin.iamRole(ROLE)),
                kinesis(KinesisLogin.iamUser("key", "secret")),
                PubSubSource.topic("shop-204", "orders")
                        .format(PubSubFormat.JSON_EACH_ROW)
                        .login(ServiceAccountLogin.key("a2V5"))
                        .fromTimestamp(START)
                        .filter("attributes.region = \"eu\"")
                        .enableOrdering(true)
                        .ackDeadline(60)
                        .build());
    }

    static KafkaSource.Builder kafka() {
        return KafkaSource.kafka()
                .brokers("kafka.example.test:9092")
                .topics("orders")
                .format(KafkaFormat.JSON_EACH_ROW);
    }

    private static KafkaSource msk(KafkaLogin login) {
        return KafkaSource.msk()
                .brokers("msk.example.test:9092")
                .topics("orders")
                .format(KafkaFormat.JSON_EACH_ROW)
                .login(login)
                .build();
    }

    private static ObjectStorageSource.Builder s3() {
        return ObjectStorageSource.s3("https://bucket.s3.amazonaws.com/*.csv").format(ObjectStorageFormat.CSV);
    }

    static KinesisSource kinesis(KinesisLogin login) {
        return KinesisSource.stream("orders")
                .region("eu-west-1")
                .format(KinesisFormat.JSON_EACH_ROW)
                .fromTimestamp(START)
                .useEnhancedFanOut(true)
                .login(login)
                .build();
    }
}
