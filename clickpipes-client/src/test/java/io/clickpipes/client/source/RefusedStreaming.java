package io.clickpipes.client.source;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.KafkaOffsetStrategy;
import io.clickpipes.client.model.KafkaType;
import io.clickpipes.client.model.KinesisAuthentication;
import io.clickpipes.client.model.KinesisFormat;
import io.clickpipes.client.model.KinesisIteratorType;
import io.clickpipes.client.model.ObjectStorageAuthentication;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.ObjectStorageType;
import io.clickpipes.client.model.PubSubFormat;
import io.clickpipes.client.model.PubSubSeekType;
import java.time.Instant;
import java.util.List;

/** Streaming sources that break one rule each. */
final class RefusedStreaming {

    private static final KafkaLogin LOGIN = KafkaLogin.plain("reader", "pw-kafka");
    private static final KafkaLogin SCRAM = KafkaLogin.scramSha256("reader", "pw-kafka");
    private static final StorageLogin KEY = StorageLogin.iamUser("AKIAACMEACMEACME0001", "pw-storage");
    private static final StorageLogin ACCOUNT = StorageLogin.connectionString("AccountKey=pw-azure");
    private static final String URL = "https://bucket.s3.eu-west-1.amazonaws.com/*";
    private static final String SQS = "https://sqs.eu-west-1.amazonaws.com/210987654321/events";

    private RefusedStreaming() {}

    static List<Refused> all() {
        return List.of(
                kafka("", "KAF-1", "type", kafka(KafkaType.of(" ")).login(LOGIN)),
                kafka(
                        "",
                        "KAF-1",
                        "brokers",
                        kafka(KafkaType.KAFKA).login(LOGIN).brokers(" ")),
                kafka("", "KAF-1", "topics", kafka(KafkaType.KAFKA).login(LOGIN).topics()),
                kafka(
                        "",
                        "KAF-1",
                        "format",
                        KafkaSource.kafka().brokers("b:9092").topics("t")),
                kafka(
                        "KAF-X2",
                        "KAF-2",
                        "authentication",
                        kafka(KafkaType.REDPANDA).login(LOGIN)),
                kafka("", "KAF-2", "authentication", kafka(KafkaType.KAFKA).login(KafkaLogin.iamRole("arn:r"))),
                kafka("", "KAF-2", "authentication", kafka(KafkaType.MSK).login(SCRAM)),
                kafka("", "KAF-2", "authentication", kafka(KafkaType.GCMK).login(SCRAM)),
                kafka("", "KAF-2", "authentication", kafka(KafkaType.CONFLUENT).login(SCRAM)),
                kafka("", "KAF-2", "authentication", kafka(KafkaType.WARPSTREAM).login(SCRAM)),
                kafka("", "KAF-2", "authentication", kafka(KafkaType.DOKAFKA).login(LOGIN)),
                kafka("KAF-X3", "KAF-3", "credentials", kafka(KafkaType.KAFKA).login(bare("MUTUAL_TLS"))),
                kafka("", "KAF-3", "credentials", kafka(KafkaType.KAFKA).login(bare("PLAIN"))),
                kafka("", "KAF-3", "credentials", kafka(KafkaType.KAFKA).login(bare("SCRAM-SHA-256"))),
                kafka("", "KAF-3", "credentials", kafka(KafkaType.MSK).login(bare("SCRAM-SHA-512"))),
                kafka("", "KAF-3", "credentials", kafka(KafkaType.MSK).login(bare("IAM_USER"))),
                kafka(
                        "KAF-X5",
                        "KAF-4",
                        "credentials",
                        kafka(KafkaType.AZUREEVENTHUB).login(LOGIN)),
                kafka("", "KAF-4", "credentials", kafka(KafkaType.KAFKA).login(KafkaLogin.connectionString("pw-hub"))),
                kafka("KAF-X4", "KAF-5", "iamRole", kafka(KafkaType.MSK).login(bare("IAM_ROLE"))),
                kafka("", "KAF-5", "iamRole", kafka(KafkaType.MSK).login(KafkaLogin.iamRole(" "))),
                kafka(
                        "KAF-X1",
                        "KAF-6",
                        "offset.timestamp",
                        kafka(KafkaType.KAFKA).offset(atTimestamp())),
                kafka(
                        "KAF-X6",
                        "KAF-7",
                        "offset.timestamp",
                        kafka(KafkaType.KAFKA).fromTimestamp("2026-03-14T09:30:00Z")),
                kafka("", "KAF-7", "offset.timestamp", kafka(KafkaType.KAFKA).fromTimestamp(Instant.ofEpochSecond(61))),
                kafka("", "KAF-7", "offset.timestamp", kafka(KafkaType.KAFKA).fromTimestamp("2026-02-30T00:60")),
                kafka(
                        "KAF-X7",
                        "KAF-8",
                        "schemaRegistry.url",
                        kafka(KafkaType.KAFKA).schemaRegistry(registry())),
                kafka("", "KAF-10", "schemaRegistry", kafka(KafkaType.KAFKA).format(KafkaFormat.AVRO_CONFLUENT)),
                files("", "OBJ-1", "url", files(ObjectStorageType.S3)),
                files("", "OBJ-1", "url", ObjectStorageSource.gcs(" ").format(ObjectStorageFormat.CSV)),
                files("", "OBJ-1", "format", ObjectStorageSource.s3(URL)),
                files("", "OBJ-1", "type", files(ObjectStorageType.of(""))),
                files("OBJ-X3", "OBJ-2", "url", azure("c", "p").login(ACCOUNT).url("https://acme.test/c")),
                files("OBJ-X4", "OBJ-3", "azureContainerName", azure("", "p").login(ACCOUNT)),
                files("", "OBJ-3", "path", azure("c", " ").login(ACCOUNT)),
                files("", "OBJ-3", "connectionString", azure("c", "p")),
                files("", "OBJ-3", "azureContainerName", s3().azureContainerName("c")),
                files("", "OBJ-3", "path", s3().path("p")),
                files("OBJ-X5", "OBJ-4", "authentication", gcs().login(StorageLogin.iamRole("arn:r"))),
                files("", "OBJ-4", "authentication", s3().login(ACCOUNT)),
                files(
                        "",
                        "OBJ-4",
                        "authentication",
                        files(ObjectStorageType.CLOUDFLARER2).url(URL).login(StorageLogin.iamRole("arn:r"))),
                files("", "OBJ-5", "iamRole", s3().login(StorageLogin.other(ObjectStorageAuthentication.IAM_ROLE))),
                files("", "OBJ-5", "accessKey", s3().login(StorageLogin.other(ObjectStorageAuthentication.IAM_USER))),
                files(
                        "",
                        "OBJ-5",
                        "serviceAccountKey",
                        gcs().login(StorageLogin.other(ObjectStorageAuthentication.SERVICE_ACCOUNT))),
                files("", "OBJ-6", "authentication", s3().login(StorageLogin.serviceAccount("pw-account"))),
                files("OBJ-X1", "OBJ-7", "queueUrl", s3().login(KEY).queueUrl(SQS)),
                files("", "OBJ-7", "queueUrl", s3().login(KEY).announcedBy(SQS).isContinuous(false)),
                files(
                        "",
                        "OBJ-8",
                        "queueUrl",
                        ObjectStorageSource.digitalOceanSpaces(URL)
                                .format(ObjectStorageFormat.CSV)
                                .login(KEY)
                                .announcedBy(SQS)),
                files("", "OBJ-9", "authentication", s3().announcedBy(SQS)),
                files("", "OBJ-10", "queueUrl", s3().login(KEY).announcedBy("https://acme.test/queue")),
                files("", "OBJ-10", "queueUrl", gcs().login(KEY).announcedBy(SQS)),
                files("OBJ-X6", "OBJ-11", "skipInitialLoad", s3().skipInitialLoad(true)),
                files(
                        "OBJ-X2",
                        "OBJ-12",
                        "startAfter",
                        s3().login(KEY).announcedBy(SQS).skipInitialLoad(true).startAfter("k")),
                kinesis("", "KIN-1", "streamName", kinesis("").region("r").login(role())),
                kinesis("", "KIN-1", "region", kinesis("s").login(role())),
                kinesis("", "KIN-1", "authentication", kinesis("s").region("r")),
                kinesis(
                        "",
                        "KIN-1",
                        "iteratorType",
                        KinesisSource.stream("s")
                                .region("r")
                                .format(KinesisFormat.AVRO)
                                .login(role())),
                kinesis(
                        "",
                        "KIN-1",
                        "format",
                        KinesisSource.stream("s").region("r").fromLatest().login(role())),
                kinesis(
                        "KIN-X1",
                        "KIN-2",
                        "timestamp",
                        kinesis("s").region("r").login(role()).iteratorType(KinesisIteratorType.AT_TIMESTAMP)),
                kinesis(
                        "KIN-X2",
                        "KIN-3",
                        "iamRole",
                        kinesis("s").region("r").login(KinesisLogin.other(KinesisAuthentication.IAM_ROLE))),
                kinesis(
                        "",
                        "KIN-4",
                        "accessKey",
                        kinesis("s").region("r").login(KinesisLogin.other(KinesisAuthentication.IAM_USER))),
                kinesis(
                        "",
                        "KIN-5",
                        "timestamp",
                        kinesis("s").region("r").login(role()).fromTimestamp(Instant.ofEpochMilli(1))),
                pubSub("", "PUB-1", "projectId", pubSub(" ", "t").fromLatest()),
                pubSub("", "PUB-1", "topic", pubSub("acme-lab-204", "").fromLatest()),
                pubSub("", "PUB-1", "seekType", pubSub("acme-lab-204", "t")),
                pubSub(
                        "",
                        "PUB-1",
                        "format",
                        PubSubSource.topic("acme-lab-204", "t").fromLatest().login(account())),
                pubSub(
                        "",
                        "PUB-1",
                        "serviceAccountKey",
                        PubSubSource.topic("acme-lab-204", "t").fromLatest().format(PubSubFormat.AVRO)),
                pubSub("", "PUB-2", "seekTimestamp", pubSub("acme-lab-204", "t").seekType(PubSubSeekType.TIMESTAMP)),
                pubSub(
                        "PUB-X2",
                        "PUB-3",
                        "ackDeadline",
                        pubSub("acme-lab-204", "t").fromLatest().ackDeadline(9)),
                pubSub(
                        "",
                        "PUB-3",
                        "ackDeadline",
                        pubSub("acme-lab-204", "t").fromLatest().ackDeadline(601)),
                pubSub(
                        "",
                        "PUB-4",
                        "filter",
                        pubSub("acme-lab-204", "t").fromLatest().filter("x".repeat(257))),
                pubSub(
                        "PUB-X4",
                        "PUB-5",
                        "topic",
                        pubSub("acme-lab-204", "projects/acme-lab-204/topics/t").fromLatest()),
                pubSub("", "PUB-6", "projectId", pubSub("Acme", "t").fromLatest()));
    }

    private static KafkaSource.Builder kafka(KafkaType type) {
        return KafkaSource.of(type).brokers("b:9092").topics("t").format(KafkaFormat.JSON_EACH_ROW);
    }

    private static KafkaLogin bare(String authentication) {
        return KafkaLogin.other(KafkaAuthentication.of(authentication));
    }

    private static KafkaOffsetStrategy atTimestamp() {
        return KafkaOffsetStrategy.FROM_TIMESTAMP;
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.at("http://registry.acme.test", "reader", "pw-registry");
    }

    private static ObjectStorageSource.Builder files(ObjectStorageType type) {
        return ObjectStorageSource.of(type).format(ObjectStorageFormat.CSV);
    }

    private static ObjectStorageSource.Builder s3() {
        return ObjectStorageSource.s3(URL).format(ObjectStorageFormat.CSV);
    }

    private static ObjectStorageSource.Builder gcs() {
        return ObjectStorageSource.gcs("https://storage.googleapis.com/bucket/*")
                .format(ObjectStorageFormat.CSV);
    }

    private static ObjectStorageSource.Builder azure(String container, String path) {
        return ObjectStorageSource.azureBlobStorage(container, path).format(ObjectStorageFormat.CSV);
    }

    private static KinesisSource.Builder kinesis(String stream) {
        return KinesisSource.stream(stream).format(KinesisFormat.AVRO).fromOldest();
    }

    private static KinesisLogin role() {
        return KinesisLogin.iamRole("arn:aws:iam::210987654321:role/reader");
    }

    private static PubSubSource.Builder pubSub(String project, String topic) {
        return PubSubSource.topic(project, topic).format(PubSubFormat.AVRO).login(account());
    }

    private static ServiceAccountLogin account() {
        return ServiceAccountLogin.key("pw-account");
    }

    private static Refused kafka(String vector, String rule, String path, KafkaSource.Builder source) {
        return refused(vector, rule, "source.kafka." + path, source.build());
    }

    private static Refused files(String vector, String rule, String path, ObjectStorageSource.Builder source) {
        return refused(vector, rule, "source.objectStorage." + path, source.build());
    }

    private static Refused kinesis(String vector, String rule, String path, KinesisSource.Builder source) {
        return refused(vector, rule, "source.kinesis." + path, source.build());
    }

    private static Refused pubSub(String vector, String rule, String path, PubSubSource.Builder source) {
        return refused(vector, rule, "source.pubsub." + path, source.build());
    }

    private static Refused refused(String vector, String rule, String path, StreamingSource source) {
        Table table = Table.managed("t")
                .engine(TableEngine.mergeTree())
                .column("id", "UInt64")
                .build();
        return new Refused(
                vector, rule, path, NewPipe.named("pipe").from(source).into(table));
    }
}
