package io.clickpipes.client.coverage;

import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.FieldMapping;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KinesisLogin;
import io.clickpipes.client.source.MongoDbCollection;
import io.clickpipes.client.source.MySqlTable;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.source.ServiceAccountLogin;
import io.clickpipes.client.source.StorageLogin;
import io.clickpipes.client.update.KafkaPatch;
import io.clickpipes.client.update.KinesisPatch;
import io.clickpipes.client.update.MongoDbPatch;
import io.clickpipes.client.update.MySqlPatch;
import io.clickpipes.client.update.ObjectStoragePatch;
import io.clickpipes.client.update.PipePatch;
import io.clickpipes.client.update.PostgresPatch;
import io.clickpipes.client.update.PubSubPatch;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Programs that together call every method of the builders of patches that sends a value. */
final class EverythingChanged {

    private static final String ROLE = "arn:aws:iam::210987654321:role/reader";
    private static final String PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

    private EverythingChanged() {}

    static List<Sent> sent() {
        return Stream.concat(streaming(), database())
                .map(patch -> Sent.of(Objects.requireNonNull(patch.toModel())))
                .toList();
    }

    private static Stream<PipePatch> streaming() {
        return Stream.of(
                KafkaPatch.builder()
                        .name("renamed")
                        .login(KafkaLogin.iamRole(ROLE))
                        .caCertificate(PEM)
                        .reversePrivateEndpointIds(UUID.fromString("8f1f3f52-6a0f-4c1c-9d39-2f0b1f5f7a11"))
                        .columns(List.of(Column.of("id", "UInt64")), List.of(FieldMapping.of("id", "id")))
                        .validateSamples(true)
                        .build(),
                KafkaPatch.builder().login(KafkaLogin.plain("user", "password")).build(),
                ObjectStoragePatch.builder()
                        .login(StorageLogin.iamRole(ROLE))
                        .skipInitialLoad(true)
                        .path("*.csv")
                        .azureContainerName("container")
                        .build(),
                ObjectStoragePatch.builder()
                        .login(StorageLogin.iamUser("key", "secret"))
                        .startAfter("a.csv")
                        .build(),
                ObjectStoragePatch.builder()
                        .login(StorageLogin.serviceAccount("a2V5"))
                        .build(),
                ObjectStoragePatch.builder()
                        .login(StorageLogin.connectionString("AccountName=a"))
                        .build(),
                KinesisPatch.builder().login(KinesisLogin.iamRole(ROLE)).build(),
                KinesisPatch.builder()
                        .login(KinesisLogin.iamUser("key", "secret"))
                        .build(),
                PubSubPatch.builder()
                        .login(ServiceAccountLogin.key("a2V5"))
                        .ackDeadline(60)
                        .build());
    }

    private static Stream<PipePatch> database() {
        return Stream.of(
                PostgresPatch.builder()
                        .login(DatabaseLogin.basic("user", "password"))
                        .host("db.example.test")
                        .port(5432)
                        .database("shop")
                        .tlsHost("tls.example.test")
                        .caCertificate(PEM)
                        .disableTls(false)
                        .skipCertVerification(false)
                        .syncIntervalSeconds(1)
                        .pullBatchSize(1)
                        .build(),
                PostgresPatch.builder()
                        .addTable(PostgresTable.of("public", "items").into("items"))
                        .removeTable(EverythingDatabase.POSTGRES_TABLE)
                        .build(),
                MySqlPatch.builder()
                        .login(DatabaseLogin.iamRole(ROLE, "user"))
                        .host("db.example.test")
                        .port(3306)
                        .tlsHost("tls.example.test")
                        .caCertificate(PEM)
                        .disableTls(false)
                        .skipCertVerification(false)
                        .serverId(1)
                        .syncIntervalSeconds(1)
                        .pullBatchSize(1)
                        .useCompression(true)
                        .build(),
                MySqlPatch.builder()
                        .addTable(MySqlTable.of("shop", "items").into("items"))
                        .removeTable(EverythingDatabase.MYSQL_TABLE)
                        .build(),
                MongoDbPatch.builder()
                        .login(DatabaseLogin.basic("user", "password"))
                        .uri("mongodb://db.example.test")
                        .readPreference(MongoReadPreference.NEAREST)
                        .tlsHost("tls.example.test")
                        .caCertificate(PEM)
                        .disableTls(false)
                        .skipCertVerification(false)
                        .syncIntervalSeconds(1)
                        .pullBatchSize(1)
                        .build(),
                MongoDbPatch.builder()
                        .addCollection(MongoDbCollection.of("shop", "items").into("items"))
                        .removeCollection(EverythingDatabase.MONGODB_COLLECTION)
                        .login(DatabaseLogin.basic("user", "password"))
                        .build());
    }
}
