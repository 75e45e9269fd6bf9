package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.update.DatabasePatch;
import io.clickpipes.client.update.PostgresPatch;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import io.clickpipes.localcloud.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of tables on another thread, which is ended while the pipe pauses: the cloud's time stands still. */
@Timeout(60)
class ChangeTablesEndedTest {

    private static final DatabasePatch ONE_MORE = PostgresPatch.builder()
            .addTable(PostgresTable.of("public", "items").into("items"))
            .build();

    private final ManualClock clock = ManualClock.create();
    private final LocalCloud cloud = LocalCloud.builder()
            .clock(clock)
            .stepTime(Duration.ofSeconds(4))
            .withoutRateLimit()
            .start();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch both = new CountDownLatch(2);
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    /** How it is ended. */
    enum Ending {
        CANCELLED,
        TIMED_OUT,
        CLOSED;

        void end(ClickPipesClient client, CompletableFuture<?> future) {
            switch (this) {
                case CANCELLED -> future.cancel(true);
                case TIMED_OUT -> future.completeExceptionally(new TimeoutException());
                case CLOSED -> client.close();
            }
        }
    }

    @AfterEach
    void close() {
        executor.shutdownNow();
        cloud.close();
    }

    @ParameterizedTest
    @EnumSource
    void startsThePipeAgain(Ending ending) throws InterruptedException {
        startsAgain(builder(), ending);
    }

    @ParameterizedTest
    @EnumSource
    void startsThePipeAgainOnAGivenExecutor(Ending ending) throws InterruptedException {
        startsAgain(builder().executor(executor), ending);
    }

    private void startsAgain(ClickPipesClientBuilder builder, Ending ending) throws InterruptedException {
        try (ClickPipesClient client = builder.build()) {
            CompletableFuture<ClickPipe> change = change(client);

            ending.end(client, change);

            assertThat(change).isDone();
            assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(commands()).containsExactly("{\"command\":\"stop\"}", "{\"command\":\"start\"}");
    }

    @Test
    void thatItCanNotBeStartedAgainIsLogged() throws InterruptedException {
        RecordedLogs.begin();
        try (ClickPipesClient client = builder().build()) {
            CompletableFuture<ClickPipe> change = change(client);
            cloud.trouble().failNext("clickPipeStateUpdate", 403, "FORBIDDEN: no");

            change.cancel(true);

            assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(RecordedLogs.lines())
                .filteredOn(line -> line.startsWith("WARN"))
                .singleElement()
                .asString()
                .contains("could not be started again (PermissionDeniedException)");
    }

    private ClickPipesClientBuilder builder() {
        return Some.builder(cloud).observer(call -> {
            if (call.operation().equals("clickPipeStateUpdate")) {
                stopped.countDown();
                both.countDown();
            }
        });
    }

    /** One that has stopped the pipe, and waits. */
    private CompletableFuture<ClickPipe> change(ClickPipesClient client) throws InterruptedException {
        PipeClient pipe = client.pipe(Objects.requireNonNull(
                client.create(Objects.requireNonNull(EightKinds.all().get("postgres")))
                        .id()));
        clock.advance(Duration.ofMinutes(1));
        CompletableFuture<ClickPipe> change = client.async(it -> pipe.changeTables(ONE_MORE));
        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
        return change;
    }

    private List<String> commands() {
        return cloud.requests().stream()
                .filter(request -> "clickPipeStateUpdate".equals(request.operationId()))
                .map(RecordedRequest::body)
                .map(String::valueOf)
                .toList();
    }
}
