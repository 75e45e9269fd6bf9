package io.clickpipes.client.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.FieldMapping;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KinesisAuthentication;
import io.clickpipes.client.model.ObjectStorageAuthentication;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KinesisLogin;
import io.clickpipes.client.source.MongoDbCollection;
import io.clickpipes.client.source.MySqlTable;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.source.StorageLogin;
import io.clickpipes.client.support.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatchTest {

    private static final PostgresTable TASKS =
            PostgresTable.of("public", "tasks").into("tasks");

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("UPD-2", "", () -> KafkaPatch.builder().build()),
                refused("UPD-2", "", () -> PostgresPatch.builder().build()),
                refused("GEN-2", "name", () -> PipePatch.rename(" ")),
                refused(
                        "GEN-2",
                        "name",
                        () -> PubSubPatch.builder().name("n".repeat(256)).build()),
                refused(
                        "KAF-3",
                        "source.kafka.credentials",
                        () -> KafkaPatch.builder()
                                .login(KafkaLogin.other(KafkaAuthentication.MUTUAL_TLS))
                                .build()),
                refused(
                        "KAF-5",
                        "source.kafka.iamRole",
                        () -> KafkaPatch.builder()
                                .login(KafkaLogin.iamRole(" "))
                                .build()),
                refused(
                        "DST-9",
                        "source.kafka.caCertificate",
                        () -> KafkaPatch.builder().caCertificate("").build()),
                refused(
                        "DST-1",
                        "destination.columns",
                        () -> KinesisPatch.builder().columns(List.of()).build()),
                refused(
                        "DST-8",
                        "fieldMappings",
                        () -> KinesisPatch.builder()
                                .columns(
                                        List.of(Column.of("a", "String"), Column.of("b", "String")),
                                        List.of(FieldMapping.of("a", "a")))
                                .build()),
                refused(
                        "SET-1",
                        "settings.streaming_max_insert_wait_ms",
                        () -> KafkaPatch.builder()
                                .settings(PipeSettings.builder()
                                        .streamingMaxInsertWaitMs(1)
                                        .build())
                                .build()),
                refused(
                        "SET-1",
                        "settings",
                        () -> KafkaPatch.builder()
                                .settings(PipeSettings.builder().build())
                                .build()),
                refused(
                        "SET-2",
                        "settings.object_storage_concurrency",
                        () -> KafkaPatch.builder()
                                .settings(PipeSettings.builder()
                                        .objectStorageConcurrency(4)
                                        .build())
                                .build()),
                refused(
                        "SET-2",
                        "settings.kafka_read_committed",
                        () -> KinesisPatch.builder()
                                .settings(PipeSettings.builder()
                                        .additionalProperty("kafka_read_committed", JsonValue.of(false))
                                        .build())
                                .build()),
                refused(
                        "OBJ-12",
                        "source.objectStorage.startAfter",
                        () -> ObjectStoragePatch.builder()
                                .skipInitialLoad(true)
                                .startAfter("a.csv")
                                .build()),
                refused(
                        "OBJ-5",
                        "source.objectStorage.iamRole",
                        () -> ObjectStoragePatch.builder()
                                .login(StorageLogin.iamRole(""))
                                .build()),
                refused(
                        "OBJ-5",
                        "source.objectStorage.accessKey",
                        () -> ObjectStoragePatch.builder()
                                .login(StorageLogin.other(ObjectStorageAuthentication.IAM_USER))
                                .build()),
                refused(
                        "KIN-3",
                        "source.kinesis.iamRole",
                        () -> KinesisPatch.builder()
                                .login(KinesisLogin.iamRole(" "))
                                .build()),
                refused(
                        "KIN-4",
                        "source.kinesis.accessKey",
                        () -> KinesisPatch.builder()
                                .login(KinesisLogin.other(KinesisAuthentication.IAM_USER))
                                .build()),
                refused(
                        "KIN-4",
                        "source.kinesis.accessKey",
                        () -> KinesisPatch.builder()
                                .login(KinesisLogin.iamUser("id", " "))
                                .build()),
                refused(
                        "UPD-8",
                        "source.postgres.tableMappingsToRemove[1]",
                        () -> PostgresPatch.builder()
                                .removeTable("public", "tasks", "tasks")
                                .removeTable(TASKS)
                                .build()),
                refused(
                        "PG-9",
                        "source.postgres.tableMappingsToRemove[0].partitionByExpr",
                        () -> PostgresPatch.builder()
                                .removeTable(PostgresTable.of("public", "jobs")
                                        .partitionByExpr(" ")
                                        .into("jobs"))
                                .build()),
                refused(
                        "UPD-11",
                        "source.mongodb.credentials",
                        () -> MongoDbPatch.builder()
                                .addCollection(
                                        MongoDbCollection.of("shop", "carts").into("carts"))
                                .build()),
                refused(
                        "PUB-3",
                        "source.pubsub.ackDeadline",
                        () -> PubSubPatch.builder().ackDeadline(9).build()),
                refused(
                        "PG-1",
                        "source.postgres.port",
                        () -> PostgresPatch.builder().port(65_536).build()),
                refused(
                        "PG-4",
                        "source.postgres.settings.pullBatchSize",
                        () -> PostgresPatch.builder().pullBatchSize(0).build()),
                refused(
                        "PG-5",
                        "source.postgres.tableMappingsToAdd[1].targetTable",
                        () -> PostgresPatch.builder()
                                .addTable(TASKS)
                                .addTable(PostgresTable.of("public", "jobs").into("tasks"))
                                .build()),
                refused(
                        "PG-9",
                        "source.postgres.tableMappingsToAdd[0].partitionByExpr",
                        () -> PostgresPatch.builder()
                                .addTable(PostgresTable.of("public", "jobs")
                                        .partitionByExpr(" ")
                                        .into("jobs"))
                                .build()),
                refused(
                        "UPD-7",
                        "source.postgres.tableMappingsToAdd[0]",
                        () -> PostgresPatch.builder()
                                .addTable(TASKS)
                                .removeTable("public", "tasks", "old_tasks")
                                .build()),
                refused(
                        "UPD-10",
                        "source.postgres.host",
                        () -> PostgresPatch.builder()
                                .addTable(TASKS)
                                .host("db.example.test")
                                .build()),
                refused(
                        "UPD-10",
                        "source.mysql.port",
                        () -> MySqlPatch.builder()
                                .addTable(MySqlTable.of("shop", "carts").into("carts"))
                                .port(3307)
                                .build()),
                refused(
                        "UPD-10",
                        "source.postgres",
                        () -> PostgresPatch.builder()
                                .addTable(TASKS)
                                .name("renamed")
                                .build()),
                refused(
                        "PG-1",
                        "source.postgres.tableMappingsToRemove[0].sourceTable",
                        () -> PostgresPatch.builder()
                                .removeTable("public", "", "tasks")
                                .build()),
                refused(
                        "MY-2",
                        "source.mysql.iamRole",
                        () -> MySqlPatch.builder()
                                .login(DatabaseLogin.iamRole(""))
                                .build()),
                refused(
                        "MY-10",
                        "source.mysql.serverId",
                        () -> MySqlPatch.builder().serverId(0).build()),
                refused(
                        "MG-2",
                        "source.mongodb.uri",
                        () -> MongoDbPatch.builder()
                                .uri("https://db.example.test")
                                .build()),
                refused(
                        "MG-3",
                        "source.mongodb.settings.syncIntervalSeconds",
                        () -> MongoDbPatch.builder().syncIntervalSeconds(0).build()));
    }

    private static Arguments refused(String rule, String path, Supplier<PipePatch> program) {
        return Arguments.of(rule, path, program);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("refused")
    void refusesWithRuleAndPlace(String rule, String path, Supplier<PipePatch> program) {
        InvalidRequestException thrown = catchThrowableOfType(InvalidRequestException.class, program::get);

        assertThat(thrown.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule().id()).isEqualTo(rule);
            assertThat(violation.path()).isEqualTo(path);
        });
    }

    @Test
    void namesAllViolationsAtOnce() {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class,
                () -> PostgresPatch.builder()
                        .name("")
                        .host("")
                        .port(0)
                        .pullBatchSize(0)
                        .build());

        assertThat(thrown.violations())
                .extracting(violation -> violation.path())
                .containsExactly(
                        "name",
                        "source.postgres.host",
                        "source.postgres.port",
                        "source.postgres.settings.pullBatchSize");
    }

    @Test
    void whatIsSetAgainCountsOnce() {
        PostgresPatch patch = PostgresPatch.builder().port(0).port(5433).build();

        assertThat(json(patch)).isEqualTo("{\"source\":{\"postgres\":{\"port\":5433}}}");
    }

    @Test
    void absentNullAndValueAreThreeThings() {
        assertThat(json(KafkaPatch.builder().clearCaCertificate().name("a").build()))
                .isEqualTo("{\"name\":\"a\",\"source\":{\"kafka\":{\"caCertificate\":null}}}");
        assertThat(json(KafkaPatch.builder()
                        .caCertificate("")
                        .clearCaCertificate()
                        .build()))
                .isEqualTo("{\"source\":{\"kafka\":{\"caCertificate\":null}}}");
        assertThat(json(KafkaPatch.builder()
                        .clearCaCertificate()
                        .caCertificate("pem")
                        .build()))
                .isEqualTo("{\"source\":{\"kafka\":{\"caCertificate\":\"pem\"}}}");
        assertThat(json(MySqlPatch.builder().clearPullBatchSize().build()))
                .isEqualTo("{\"source\":{\"mysql\":{\"settings\":{\"pullBatchSize\":null}}}}");
        assertThat(json(KafkaPatch.builder().reversePrivateEndpointIds().build()))
                .isEqualTo("{\"source\":{\"kafka\":{\"reversePrivateEndpointIds\":[]}}}");
    }

    @Test
    void settingsNeverGoIntoThePatch() {
        KafkaPatch patch = KafkaPatch.builder()
                .name("a")
                .settings(PipeSettings.builder().streamingMaxInsertWaitMs(1_000).build())
                .build();

        assertThat(json(patch)).isEqualTo("{\"name\":\"a\"}");
        assertThat(Objects.requireNonNull(patch.settings()).toPutRequest().toJson())
                .isEqualTo("{\"streaming_max_insert_wait_ms\":1000}");
    }

    @Test
    void mongoDbTakesTheLoginBesideTheCollections() {
        MongoDbPatch patch = MongoDbPatch.builder()
                .addCollection(MongoDbCollection.of("shop", "carts").into("carts"))
                .login(DatabaseLogin.basic("user", "password"))
                .build();

        assertThat(json(patch)).contains("tableMappingsToAdd", "credentials");
        assertThat(patch.tablesAdded()).isEqualTo(1);
        assertThat(patch.tablesRemoved()).isZero();
    }

    @Test
    void whatIsNewerThanTheClientIsSentByName() {
        PostgresPatch patch = PostgresPatch.builder()
                .additionalProperty("newer", JsonValue.of(1))
                .additionalSetting("newest", JsonValue.of(true))
                .additionalRootProperty("labels", JsonValue.of(List.of()))
                .build();

        assertThat(json(patch))
                .isEqualTo("{\"source\":{\"postgres\":{\"settings\":{\"newest\":true},\"newer\":1}},\"labels\":[]}");
    }

    @Test
    void switchableRulesCanBeSwitchedOff() {
        KinesisPatch.Builder partial = KinesisPatch.builder()
                .columns(
                        List.of(Column.of("a", "String"), Column.of("b", "String")),
                        List.of(FieldMapping.of("a", "a")));

        assertThat(json(partial.withoutRules(Rules.of("DST-8")).build())).contains("fieldMappings");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partial.withoutRules(Rules.of("UPD-7")))
                .withMessageContaining("UPD-7");
    }

    @Test
    void showsNoSecret() {
        String text = KafkaPatch.builder()
                .login(KafkaLogin.plain("user", "hidden-pw"))
                .build()
                .toString();

        assertThat(text).startsWith("KafkaPatch[").contains("PLAIN").doesNotContain("hidden-pw");
        assertThat(MongoDbPatch.builder()
                        .uri("mongodb://user:hidden-pw@db.example.test")
                        .build()
                        .toString())
                .doesNotContain("hidden-pw");
    }

    private static String json(PipePatch patch) {
        return Objects.requireNonNull(patch.toModel()).toJson();
    }
}
