package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.localcloud.Fault;
import io.clickpipes.localcloud.HeldAnswer;
import io.clickpipes.localcloud.LocalCloud;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A creation whose answer does not arrive must not end in two pipes. */
@Timeout(60)
class OutcomeUnknownTest {

    private static final ClickPipePostRequest PIPE =
            Objects.requireNonNull(EightKinds.all().get("postgres")).toBuilder()
                    .name("orders")
                    .build();

    private final DrivenTime time = DrivenTime.create();
    private final LocalCloud cloud =
            LocalCloud.builder().clock(time.clock()).withoutRateLimit().start();
    private final ClickPipesClient client =
            Some.builder(cloud).time(time).retry(RetryPolicy.standard()).build();

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void aCreationWhoseAnswerIsLostIsNotSentAgain() {
        cloud.trouble().failNext(Fault.droppedConnection().on("clickPipeCreate").afterHandling());

        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.create(PIPE))
                .withMessageContaining("clickPipeCreate")
                .withMessageContaining("findByName")
                .satisfies(e -> assertThat(e.operation()).isEqualTo("clickPipeCreate"));

        assertThat(client.list()).hasSize(1);
        assertThat(client.findByName("orders")).hasSize(1);
        assertThat(time.passed()).isZero();
    }

    @Test
    void aCreationWhoseRequestIsLostIsNotSentAgainEither() {
        cloud.trouble().failNext(Fault.droppedConnection().on("clickPipeCreate"));

        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> client.create(PIPE));

        assertThat(client.findByName("orders")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504, 520, 522, 524})
    void theAnswerOfAGatewayLeavesItOpenAsWell(int status) {
        cloud.trouble()
                .failNext(Fault.raw(status, "text/html", "<h1>Gateway</h1>")
                        .on("clickPipeCreate")
                        .afterHandling());

        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.create(PIPE))
                .withCauseInstanceOf(ServerException.class)
                .withMessageContaining("status " + status);

        assertThat(client.list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"status\":200,\"result\":{\"id\"", "{\"status\":200}", "[]"})
    void aSuccessThatCanNotBeReadLeavesItOpenAsWell(String body) {
        cloud.trouble()
                .failNext(
                        Fault.raw(200, "text/html", body).on("clickPipeCreate").afterHandling());

        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.create(PIPE))
                .withCauseInstanceOf(ClickPipesResponseException.class)
                .withMessageContaining("findByName");

        assertThat(client.list()).hasSize(1);
    }

    @Test
    void timeThatRunsOutLeavesItOpen() throws InterruptedException {
        try (ClickPipesClient hasty = Some.builder(cloud)
                        .retry(RetryPolicy.standard())
                        .requestTimeout(Duration.ofMillis(300))
                        .build();
                HeldAnswer held = cloud.trouble().holdNext("clickPipeCreate")) {
            assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> hasty.create(PIPE));
            assertThat(held.awaitAbandoned(Duration.ofSeconds(10))).isTrue();
        }
        assertThat(client.list()).hasSize(1);
    }

    @Test
    void otherOperationsThatMustNotBeDoneTwiceSayTheSame() {
        PipeClient pipe = client.pipe(Objects.requireNonNull(client.create(PIPE).id()));
        cloud.trouble()
                .failNext(Fault.droppedConnection().on("clickPipeStateUpdate").afterHandling());

        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(pipe::stop)
                .withMessageContaining("clickPipeStateUpdate")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("findByName"));
    }

    @Test
    void findsAllPipesOfANameAndNoOthers() {
        client.create(PIPE);
        client.create(PIPE);
        client.create(PIPE.toBuilder().name("Orders").build());

        List<ClickPipe> found = client.findByName("orders");

        assertThat(found).hasSize(2).allMatch(pipe -> "orders".equals(pipe.name()));
        assertThat(client.findByName("order")).isEmpty();
    }
}
