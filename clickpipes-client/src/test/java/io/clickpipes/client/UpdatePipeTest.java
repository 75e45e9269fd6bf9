package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.ClickPipeSettings;
import io.clickpipes.client.model.ClickPipeSettingsPutRequest;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaType;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.client.update.KafkaPatch;
import io.clickpipes.client.update.MySqlPatch;
import io.clickpipes.client.update.ObjectStoragePatch;
import io.clickpipes.client.update.PipePatch;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpdatePipeTest {

    private final LocalCloud cloud =
            LocalCloud.builder().stepTime(Duration.ZERO).withoutRateLimit().start();
    private final ClickPipesClient client = Some.client(cloud);

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void sendsThePatchFirstThenTheSettings() {
        PipeClient pipe = pipe("kafka");

        ClickPipe changed = pipe.update(KafkaPatch.builder()
                .name("renamed")
                .settings(PipeSettings.builder().streamingMaxInsertWaitMs(1_000).build())
                .build());

        assertThat(changed.name()).isEqualTo("renamed");
        assertThat(operations())
                .containsExactly(
                        "clickPipeCreate",
                        "clickPipeUpdate",
                        "clickPipeSettingsGet",
                        "clickPipeSettingsUpdate",
                        "clickPipeGet");
        assertThat(pipe.settings().streamingMaxInsertWaitMs()).isEqualTo(1_000);
    }

    @Test
    void sendsOnlyWhatThereIs() {
        PipeClient pipe = pipe("kafka");

        pipe.update(PipePatch.rename("renamed"));
        assertThat(operations()).containsExactly("clickPipeCreate", "clickPipeUpdate");

        pipe.update(KafkaPatch.builder()
                .settings(PipeSettings.builder().streamingMaxInsertWaitMs(1_000).build())
                .build());
        assertThat(operations().subList(2, 5))
                .containsExactly("clickPipeSettingsGet", "clickPipeSettingsUpdate", "clickPipeGet");
    }

    @Test
    void keepsTheSettingsThatAreNotNamed() {
        PipeClient pipe = pipe("objectStorage");
        pipe.updateSettings(PipeSettings.builder()
                .objectStorageConcurrency(4)
                .clickhouseMaxThreads(0)
                .build());

        pipe.update(ObjectStoragePatch.builder()
                .settings(PipeSettings.builder().objectStorageConcurrency(8).build())
                .build());

        RecordedRequest put = cloud.requests().stream()
                .filter(request -> "clickPipeSettingsUpdate".equals(request.operationId()))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(String.valueOf(put.body()))
                .contains("\"object_storage_concurrency\":8", "\"clickhouse_max_threads\":0");
        assertThat(pipe.settings().clickhouseMaxThreads()).isZero();
    }

    @Test
    void refusedSettingsAreNotEvenReadFor() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.pipe(Some.PIPE)
                        .updateSettings(PipeSettings.builder()
                                .objectStorageConcurrency(36)
                                .build()));

        assertThat(cloud.requests()).isEmpty();
    }

    @Test
    void aSettingByNameIsNotJudged() {
        PipeSettings settings = PipeSettings.builder()
                .objectStorageConcurrency(36)
                .additionalProperty("object_storage_concurrency", JsonValue.of(64))
                .build();

        assertThat(settings.violations()).isEmpty();
        assertThat(settings.toPutRequest().toJson()).isEqualTo("{\"object_storage_concurrency\":64}");
        assertThat(settings.toModel().toJson()).isEqualTo("{\"object_storage_concurrency\":64}");
    }

    @Test
    void aRangeIsJudgedByTheLastValue() {
        assertThat(PipeSettings.builder()
                        .clickhouseMaxThreads(65)
                        .clickhouseMaxThreads(64)
                        .build()
                        .violations())
                .isEmpty();
    }

    @Test
    void saysThatThePatchWasAppliedWhenTheSettingsAreNot() {
        PipeClient pipe = pipe("kafka");
        cloud.trouble().failNext("clickPipeSettingsUpdate", 500, "trouble");

        ServerException thrown = catchThrowableOfType(
                ServerException.class,
                () -> pipe.update(KafkaPatch.builder()
                        .name("renamed")
                        .settings(PipeSettings.builder()
                                .streamingMaxInsertWaitMs(1_000)
                                .build())
                        .build()));

        assertThat(thrown.getSuppressed())
                .singleElement()
                .satisfies(each -> assertThat(each).hasMessageContaining("was applied"));
        assertThat(pipe.get().name()).isEqualTo("renamed");
    }

    @Test
    void saysThatADatabasePipeHasNoSettings() {
        PipeClient pipe = pipe("postgres");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> pipe.updateSettings(
                        PipeSettings.builder().streamingMaxInsertWaitMs(1_000).build()))
                .withMessageContaining("SET-3");
    }

    @Test
    void settingsThatAreNullInTheAnswerAreNotSentBack() {
        ClickPipeSettings current = ClickPipeSettings.builder()
                .additionalProperty("kafka_read_committed", JsonValue.NULL)
                .additionalProperty("streaming_max_insert_wait_ms", JsonValue.of(700))
                .build();
        ClickPipeSettingsPutRequest changes = ClickPipeSettingsPutRequest.builder()
                .additionalProperty("newer", JsonValue.of(1))
                .build();

        assertThat(SettingsMerge.of(current, changes).toJson())
                .isEqualTo("{\"streaming_max_insert_wait_ms\":700,\"newer\":1}");
    }

    @Test
    void mySqlLeavesARoleAndTakesOne() {
        ClickPipePostSource source = Objects.requireNonNull(
                Objects.requireNonNull(EightKinds.all().get("mysql")).source());
        ClickPipePostRequest onRds = Some.pipe(
                "on-rds",
                ClickPipePostSource.builder()
                        .mysql(Objects.requireNonNull(source.mysql()).toBuilder()
                                .additionalProperty("type", JsonValue.of("rdsmysql"))
                                .build())
                        .build());
        PipeClient pipe =
                client.pipe(Objects.requireNonNull(client.create(onRds).id()));

        pipe.update(MySqlPatch.builder().login(DatabaseLogin.iamRole("arn:r")).build());
        ClickPipe changed = pipe.update(MySqlPatch.builder()
                .login(DatabaseLogin.basic("user", "password"))
                .clearIamRole()
                .build());

        assertThat(changed.toJson()).contains("\"authentication\":\"basic\"").doesNotContain("arn:r");
    }

    @Test
    void kafkaLeavesARoleAndTakesOne() {
        ClickPipePostRequest onMsk = Objects.requireNonNull(EightKinds.all().get("kafka")).toBuilder()
                .source(ClickPipePostSource.builder()
                        .kafka(EightKinds.kafka().toBuilder()
                                .type(KafkaType.MSK)
                                .authentication(KafkaAuthentication.SCRAM_SHA_512)
                                .build())
                        .build())
                .build();
        PipeClient pipe =
                client.pipe(Objects.requireNonNull(client.create(onMsk).id()));

        pipe.update(KafkaPatch.builder().login(KafkaLogin.iamRole("arn:r")).build());
        ClickPipe changed = pipe.update(KafkaPatch.builder()
                .login(KafkaLogin.scramSha512("user", "password"))
                .clearIamRole()
                .build());

        assertThat(changed.toJson())
                .contains("\"authentication\":\"SCRAM-SHA-512\"")
                .doesNotContain("arn:r");
    }

    @Test
    void scalesWhatIsNamed() {
        PipeClient pipe = pipe("kafka");

        pipe.scale(3);
        pipe.scale(ReplicaSize.XS);

        assertThat(cloud.requests().stream()
                        .filter(request -> "clickPipeScalingUpdate".equals(request.operationId()))
                        .map(request -> String.valueOf(request.body())))
                .containsExactly("{\"replicas\":3}", "{\"replicaCpuMillicores\":125,\"replicaMemoryGb\":0.5}");
    }

    private PipeClient pipe(String kind) {
        return client.pipe(Objects.requireNonNull(
                client.create(Objects.requireNonNull(EightKinds.all().get(kind)))
                        .id()));
    }

    private List<String> operations() {
        return cloud.requests().stream()
                .map(request -> String.valueOf(request.operationId()))
                .toList();
    }
}
