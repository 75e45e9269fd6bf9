package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.RateLimit;
import io.clickpipes.client.WaitTimeoutException;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TourTest {
    private static final Pace QUICK = new Pace(Duration.ofMillis(20), Duration.ofSeconds(30));
    private static final Pace IMPATIENT = new Pace(Duration.ofMillis(100), Duration.ofMillis(500));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void visitsEverythingAndDeletesOnlyWhatItCreated() {
        try (LocalCloud cloud = LocalCloud.builder()
                        .withSamplePipes()
                        .withoutRateLimit()
                        .stepTime(Duration.ofMillis(200))
                        .start();
                ClickPipesClient client = client(cloud)) {
            List<UUID> before = ids(client);

            Tour.run(client, QUICK, out);

            assertThat(ids(client)).isEqualTo(before).hasSize(8);
            assertThat(of(cloud, "clickPipeDelete")).hasSize(3);
            assertThat(of(cloud, "clickPipeDelete"))
                    .noneSatisfy(request -> assertThat(before)
                            .extracting(UUID::toString)
                            .anySatisfy(id -> assertThat(request.path()).contains(id)));
            assertThat(cloud.requests())
                    .extracting(RecordedRequest::operationId)
                    .contains(
                            "clickPipeGetList",
                            "clickPipeCreate",
                            "clickPipeGet",
                            "clickPipeUpdate",
                            "clickPipeSettingsUpdate",
                            "clickPipeSettingsGet",
                            "clickPipeScalingUpdate",
                            "clickPipeStateUpdate",
                            "clickPipeCdcScalingGet",
                            "clickPipeCdcScalingUpdate",
                            "clickPipeDelete");
            assertThat(cloud.requests())
                    .filteredOn(request -> request.status() != 200)
                    .hasSize(3)
                    .allSatisfy(request -> assertThat(request.operationId()).isEqualTo("clickPipeGet"));
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsSubsequence("Tour: Kafka", "Provisioning", "Running")
                .containsSubsequence("Tour: S3", "Running", "Completed")
                .containsSubsequence("Tour: Postgres", "Setup", "Snapshot", "Running")
                .containsSubsequence("Stop ", "Stopped", "Start ", "Running", "Stop ", "Paused", "Start ", "Running")
                .containsSubsequence("Cores: 2", "Cores: 1", "Cores: 2", "gone (404)");
    }

    @Test
    void tidiesUpWhenItEndsEarly() {
        try (LocalCloud cloud = LocalCloud.builder()
                        .withSamplePipes()
                        .stepTime(Duration.ofHours(1))
                        .start();
                ClickPipesClient client = client(cloud)) {
            assertThatThrownBy(() -> Tour.run(client, IMPATIENT, out))
                    .isInstanceOf(WaitTimeoutException.class)
                    .hasMessageContaining("in the state Unknown");

            assertThat(of(cloud, "clickPipeCreate")).hasSize(1);
            assertThat(of(cloud, "clickPipeDelete"))
                    .singleElement()
                    .satisfies(request -> assertThat(request.status()).isEqualTo(200));
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).containsPattern("Deleted .*, since the tour ended early");
    }

    private static ClickPipesClient client(LocalCloud cloud) {
        return ClickPipesClient.builder()
                .environment(Ran.environmentOf(cloud))
                .rateLimit(RateLimit.off())
                .build();
    }

    private static List<UUID> ids(ClickPipesClient client) {
        return client.list().stream().map(ClickPipe::id).toList();
    }

    private static List<RecordedRequest> of(LocalCloud cloud, String operation) {
        return cloud.requests().stream()
                .filter(request -> operation.equals(request.operationId()))
                .toList();
    }
}
