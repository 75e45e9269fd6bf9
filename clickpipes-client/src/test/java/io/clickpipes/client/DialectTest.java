package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.model.ClickPipeStateCommand;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import io.clickpipes.localcloud.RecordedRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DialectTest {

    private final ManualClock clock = ManualClock.create();
    private final LocalCloud cloud =
            LocalCloud.builder().clock(clock).withoutRateLimit().start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @ParameterizedTest
    @EnumSource
    void stopsAndStartsInEachDialect(Dialect dialect) {
        try (ClickPipesClient client = Some.client(cloud, dialect)) {
            PipeClient pipe = client.pipe(postgres(client));

            pipe.stop();
            clock.advance(Duration.ofMinutes(1));
            assertThat(pipe.get().state()).isEqualTo(ClickPipeState.PAUSED);
            pipe.start();
            clock.advance(Duration.ofMinutes(1));
            assertThat(pipe.get().state()).isEqualTo(ClickPipeState.RUNNING);
        }
    }

    @ParameterizedTest
    @CsvSource({"SPEC,command", "DOCS_PAGE,action"})
    void spellsTheCommandAsTheDialectDoes(Dialect dialect, String member) {
        String body = StateBodies.of(ClickPipeStateCommand.STOP, dialect).toJson();

        assertThat(body).isEqualTo("{\"" + member + "\":\"stop\"}");
    }

    @ParameterizedTest
    @CsvSource({"SPEC,clickPipeCdcScalingUpdate", "DOCS_PAGE,clickPipeOrganizationCdcScalingUpdate"})
    void changesTheSharedSizeWhereTheDialectHasIt(Dialect dialect, String operation) {
        try (ClickPipesClient client = Some.client(cloud, dialect)) {
            postgres(client);

            client.cdcScaling().update(CdcScaling.cores(4));

            assertThat(cloud.requests())
                    .extracting(RecordedRequest::operationId)
                    .contains(operation);
            clock.advance(Duration.ofMinutes(10));
            assertThat(client.cdcScaling().get().replicaMemoryGb()).isEqualTo(16);
        }
    }

    @Test
    void theSpecIsTheDefault() {
        try (ClickPipesClient client = Some.client(cloud)) {
            postgres(client);

            client.cdcScaling().get();

            assertThat(cloud.requests())
                    .extracting(RecordedRequest::operationId)
                    .contains("clickPipeCdcScalingGet")
                    .doesNotContain("clickPipeOrganizationCdcScalingGet");
        }
    }

    private UUID postgres(ClickPipesClient client) {
        UUID id = Objects.requireNonNull(
                client.create(Objects.requireNonNull(EightKinds.all().get("postgres")))
                        .id());
        clock.advance(Duration.ofMinutes(1));
        return id;
    }
}
