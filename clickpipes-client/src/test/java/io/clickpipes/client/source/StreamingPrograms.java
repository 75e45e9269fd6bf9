package io.clickpipes.client.source;

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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The valid test vectors of streaming pipes, as a user would write them. */
final class StreamingPrograms {

    static final String SERVICE_ACCOUNT_KEY =
            "eyJ0eXBlIjoic2VydmljZV9hY2NvdW50IiwicHJvamVjdF9pZCI6ImFjbWUtbGFiLTIwNCJ9";

    private StreamingPrograms() {}

    /** By the id of the vector. */
    static Map<String, NewPipe> all() {
        Map<String, NewPipe> all = new LinkedHashMap<>();
        all.put("KAF-V1", kafkaWithScram());
        all.put("KAF-V2", mskWithRole());
        all.put("KAF-V3", eventHubs());
        all.put("OBJ-V1", s3WithQueue());
        all.put("OBJ-V2", azure());
        all.put("OBJ-V3", gcs());
        all.put("OBJ-V4", publicBucket());
        all.put("KIN-V1", kinesisWithRole());
        all.put("KIN-V2", kinesisWithKey());
        all.put("PUB-V1", pubSubFromTimestamp());
        all.put("PUB-V2", pubSub());
        return all;
    }

    static NewStreamingPipe kafkaWithScram() {
        return NewPipe.named("orders-stream")
                .from(KafkaSource.kafka()
                        .brokers("b1.kafka.acme.test:9092", "b2.kafka.acme.test:9092")
                        .topics("shop.orders")
                        .format(KafkaFormat.JSON_EACH_ROW)
                        .consumerGroup("ch-orders-01")
                        .login(KafkaLogin.scramSha512("ch_reader", "s3cr3t-pw"))
                        .fromLatest()
                        .build())
                .into(Table.managed("orders_raw")
                        .database("shop")
                        .engine(TableEngine.mergeTree())
                        .sortedBy("order_id")
                        .column("order_id", "UInt64")
                        .column("sku", "String")
                        .column("qty", "Int32")
                        .column("placed_at", "DateTime64(3, 'UTC')")
                        .build())
                .mappingColumnsByName()
                .scaling(2, ReplicaSize.S)
                .settings(PipeSettings.builder().streamingMaxInsertWaitMs(2000).build());
    }

    static NewStreamingPipe mskWithRole() {
        return NewPipe.named("msk-clicks")
                .from(KafkaSource.msk()
                        .brokers("b-1.clicks.x1.c2.kafka.eu-west-1.amazonaws.com:14001")
                        .topics("clicks-a", "clicks-b")
                        .format(KafkaFormat.AVRO)
                        .login(KafkaLogin.iamRole("arn:aws:iam::210987654321:role/ch-msk-read"))
                        .fromTimestamp(Instant.parse("2026-03-14T09:30:00Z"))
                        .exactlyOnce(true)
                        .schemaRegistry(SchemaRegistry.at(
                                "https://sr.acme.test/subjects/clicks-value/versions/7", "sr_user", "sr-pw-1"))
                        .reversePrivateEndpointIds(UUID.fromString("8f1f3f52-6a0f-4c1c-9d39-2f0b1f5f7a11"))
                        .build())
                .into(Table.managed("clicks")
                        .database("web")
                        .engine(TableEngine.replacingMergeTree("ver"))
                        .sortedBy("id")
                        .column("id", "UInt64")
                        .column("ver", "UInt32")
                        .column("url", "String")
                        .build())
                .mappingColumnsByName();
    }

    static NewStreamingPipe eventHubs() {
        return NewPipe.named("eh-telemetry")
                .from(KafkaSource.azureEventHub()
                        .brokers("acme-eh.servicebus.windows.net:9093")
                        .topics("telemetry")
                        .format(KafkaFormat.JSON_EACH_ROW)
                        .login(KafkaLogin.connectionString("Endpoint=sb://acme-eh.servicebus.windows.net/;"
                                + "SharedAccessKeyName=listen;SharedAccessKey=Zm9vYmFy"))
                        .build())
                .into(Table.existing("telemetry")
                        .database("iot")
                        .column("dev", "String")
                        .column("val", "Float64")
                        .roles("pipe_writer")
                        .build())
                .mapping("device", "dev")
                .mapping("value", "val");
    }

    static NewStreamingPipe s3WithQueue() {
        return NewPipe.named("s3-events")
                .from(ObjectStorageSource.s3("https://acme-lake.s3.eu-west-1.amazonaws.com/events/**.parquet")
                        .format(ObjectStorageFormat.PARQUET)
                        .compression(ObjectStorageCompression.AUTO)
                        .announcedBy("https://sqs.eu-west-1.amazonaws.com/210987654321/lake-events")
                        .skipInitialLoad(true)
                        .login(StorageLogin.iamRole("arn:aws:iam::210987654321:role/ch-lake-read"))
                        .build())
                .into(Table.managed("events")
                        .database("lake")
                        .engine(TableEngine.summingMergeTree("hits", "bytes"))
                        .sortedBy("day")
                        .partitionedBy("toYYYYMM(day)")
                        .column("day", "Date")
                        .column("hits", "UInt64")
                        .column("bytes", "UInt64")
                        .build())
                .mappingColumnsByName()
                .settings(PipeSettings.builder()
                        .objectStorageMaxFileCount(200)
                        .objectStorageUseClusterFunction(false)
                        .build());
    }

    static NewStreamingPipe azure() {
        return NewPipe.named("abs-invoices")
                .from(ObjectStorageSource.azureBlobStorage("invoices", "2026/*.csv.gz")
                        .format(ObjectStorageFormat.CSV_WITH_NAMES)
                        .delimiter(";")
                        .compression(ObjectStorageCompression.GZIP)
                        .login(StorageLogin.connectionString("DefaultEndpointsProtocol=https;AccountName=acmeinv;"
                                + "AccountKey=QUJDRA==;EndpointSuffix=core.windows.net"))
                        .build())
                .into(Table.managed("invoices")
                        .database("fin")
                        .engine(TableEngine.mergeTree())
                        .sortedBy("no")
                        .column("no", "String")
                        .column("total", "Decimal(18, 2)")
                        .build())
                .mappingColumnsByName();
    }

    static NewStreamingPipe gcs() {
        return NewPipe.named("gcs-logs")
                .from(ObjectStorageSource.gcs("https://storage.googleapis.com/acme-logs/app/*.json")
                        .format(ObjectStorageFormat.JSON_EACH_ROW)
                        .isContinuous(true)
                        .startAfter("app/2026-01-31.json")
                        .login(StorageLogin.serviceAccount(SERVICE_ACCOUNT_KEY))
                        .build())
                .into(Table.managed("logs")
                        .database("ops")
                        .engine(TableEngine.mergeTree())
                        .column("ts", "DateTime")
                        .column("msg", "String")
                        .build())
                .mappingColumnsByName();
    }

    static NewStreamingPipe publicBucket() {
        return NewPipe.named("public-taxi")
                .from(ObjectStorageSource.s3("https://open-data-acme.s3.amazonaws.com/taxi/part-?.tsv")
                        .format(ObjectStorageFormat.TAB_SEPARATED_WITH_NAMES)
                        .build())
                .into(Table.managed("taxi")
                        .database("pub")
                        .engine(TableEngine.mergeTree())
                        .sortedBy("trip")
                        .column("trip", "UInt32")
                        .column("fare", "Float32")
                        .build());
    }

    static NewStreamingPipe kinesisWithRole() {
        return NewPipe.named("kin-sensors")
                .from(KinesisSource.stream("sensors")
                        .region("ap-southeast-2")
                        .format(KinesisFormat.JSON_EACH_ROW)
                        .fromTimestamp(Instant.parse("2026-01-01T00:00:00Z"))
                        .useEnhancedFanOut(true)
                        .login(KinesisLogin.iamRole("arn:aws:iam::210987654321:role/ch-kinesis-read"))
                        .build())
                .into(Table.managed("sensors")
                        .database("iot")
                        .engine(TableEngine.mergeTree())
                        .sortedBy("sid", "t")
                        .column("sid", "String")
                        .column("t", "DateTime")
                        .column("v", "Float64")
                        .build())
                .mappingColumnsByName();
    }

    static NewStreamingPipe kinesisWithKey() {
        return NewPipe.named("kin-audit")
                .from(KinesisSource.stream("audit")
                        .region("us-west-2")
                        .format(KinesisFormat.AVRO)
                        .fromOldest()
                        .login(KinesisLogin.iamUser("AKIAACMEACMEACME0001", "wJalrExample/SecretKey"))
                        .build())
                .into(Table.managed("audit")
                        .database("sec")
                        .engine(TableEngine.nullEngine())
                        .column("who", "String")
                        .column("what", "String")
                        .build())
                .mappingColumnsByName();
    }

    static NewStreamingPipe pubSubFromTimestamp() {
        return NewPipe.named("ps-payments")
                .from(PubSubSource.topic("acme-lab-204", "payments")
                        .format(PubSubFormat.JSON_EACH_ROW)
                        .login(ServiceAccountLogin.key(SERVICE_ACCOUNT_KEY))
                        .fromTimestamp(Instant.parse("2026-02-01T00:00:00Z"))
                        .filter("attributes.region = \"eu\"")
                        .enableOrdering(true)
                        .ackDeadline(60)
                        .build())
                .into(Table.managed("payments")
                        .database("fin")
                        .engine(TableEngine.mergeTree())
                        .sortedBy("pid")
                        .column("pid", "UUID")
                        .column("amt", "Decimal(18, 4)")
                        .build())
                .mappingColumnsByName();
    }

    static NewStreamingPipe pubSub() {
        return NewPipe.named("ps-min")
                .from(PubSubSource.topic("acme-lab-204", "carts")
                        .format(PubSubFormat.AVRO)
                        .login(ServiceAccountLogin.key(SERVICE_ACCOUNT_KEY))
                        .fromLatest()
                        .build())
                .into(Table.managed("carts")
                        .database("shop")
                        .engine(TableEngine.mergeTree())
                        .sortedBy("cart")
                        .column("cart", "String")
                        .build())
                .mappingColumnsByName();
    }
}
