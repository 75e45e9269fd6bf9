package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.client.update.KafkaPatch;
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
            LocalCloud.builder().stepTime(Duration.ZERO).start();
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
