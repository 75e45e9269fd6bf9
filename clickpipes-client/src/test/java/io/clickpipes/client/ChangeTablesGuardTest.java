package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.source.MySqlTable;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.update.DatabasePatch;
import io.clickpipes.client.update.MySqlPatch;
import io.clickpipes.client.update.PostgresPatch;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a change of tables is refused before the pipe is stopped, and when it is started again. */
class ChangeTablesGuardTest {

    private static final DatabasePatch ONE_MORE = PostgresPatch.builder()
            .addTable(PostgresTable.of("public", "items").into("items"))
            .build();

    private final ManualClock clock = ManualClock.create();
    private final DrivenTime time = new DrivenTime(clock);
    private final LocalCloud cloud = LocalCloud.builder()
            .clock(clock)
            .stepTime(Duration.ofSeconds(4))
            .withoutRateLimit()
            .start();
    private final ClickPipesClient client =
            Some.builder(cloud).time(time).random(() -> 0).build();

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void refusesAPatchOfAnotherKindWithoutTouchingThePipe() {
        DatabasePatch patch = MySqlPatch.builder()
                .addTable(MySqlTable.of("shop", "items").into("items"))
                .build();
        for (String kind : List.of("postgres", "kafka")) {
            PipeClient pipe = running(kind);

            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> pipe.changeTables(patch))
                    .withMessageContaining("mysql")
                    .withMessageContaining(kind);
        }
        assertThat(commands()).isZero();
    }

    @Test
    void refusesToRemoveATableThatIsNotThere() {
        PipeClient pipe = running("postgres");

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> pipe.changeTables(PostgresPatch.builder()
                        .removeTable("public", "nothing", "nothing")
                        .build()))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(violation -> violation.path())
                        .containsExactly("source.postgres.tableMappingsToRemove[0]"));
        assertThat(commands()).isZero();
    }

    @Test
    void refusesAPipeThatIsLoading() {
        PipeClient pipe = pipe("postgres");

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.changeTables(ONE_MORE))
                .withMessageContaining("loading");
        assertThat(commands()).isZero();
    }

    @Test
    void refusesAPipeWithAnInternalError() {
        PipeClient pipe = running("postgres");
        cloud.trouble().failInternally(pipe.id());

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.changeTables(ONE_MORE))
                .withMessageContaining("UPD-6");
        assertThat(commands()).isZero();
    }

    @Test
    void doesNotStopAPipeThatIsPausingAlready() {
        PipeClient pipe = running("postgres");
        pipe.stop();

        pipe.changeTables(ONE_MORE);

        assertThat(commands()).isEqualTo(1);
    }

    @Test
    void aPipeThatFailsAfterTheStopCanNotPause() {
        PipeClient pipe = running("postgres");
        time.whileSleeping(() -> cloud.trouble().fail(pipe.id()));

        assertThatExceptionOfType(PipeFailedException.class)
                .isThrownBy(() -> pipe.changeTables(ONE_MORE))
                .withMessageContaining("Failed");
    }

    @Test
    void doesNotStartAPipeThatHadFailed() {
        PipeClient pipe = running("postgres");
        cloud.trouble().fail(pipe.id());
        cloud.trouble().failNext("clickPipeUpdate", 400, "BAD_REQUEST: no");

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> pipe.changeTables(ONE_MORE));

        assertThat(commands()).isEqualTo(1);
    }

    @Test
    void toleratesTroubleWhileItWaits() {
        PipeClient pipe = running("postgres");
        time.whileSleeping(() -> {
            cloud.trouble().clearFaults();
            cloud.trouble().failNext("clickPipeGet", 503, "later");
        });

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.changeTables(ONE_MORE, Duration.ofSeconds(30)))
                .withMessageContaining("did not stop within 30 s")
                .withCauseInstanceOf(ServerException.class);

        clock.advance(Duration.ofMinutes(1));
        cloud.trouble().clearFaults();
        time.whileSleeping(() -> {
            time.whileSleeping(() -> {});
            cloud.trouble().failNext("clickPipeGet", 429, "slowly");
        });
        assertThat(pipe.changeTables(ONE_MORE, Duration.ofSeconds(Long.MAX_VALUE))
                        .state())
                .isNotEqualTo(ClickPipeState.FAILED);
    }

    @Test
    void aPauseThatIsSeenRightBeforeTheDeadlineCounts() {
        PipeClient pipe = running("postgres");

        pipe.changeTables(ONE_MORE, Duration.ofMillis(4_500));

        assertThat(commands()).isEqualTo(1);
    }

    @Test
    void refusesATimeThatIsNotPositive() {
        PipeClient pipe = client.pipe(Some.PIPE);

        for (Duration time : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pipe.changeTables(ONE_MORE, time))
                    .withMessageContaining("more than zero");
        }
        assertThat(cloud.requests()).isEmpty();
    }

    private PipeClient running(String kind) {
        PipeClient pipe = pipe(kind);
        clock.advance(Duration.ofMinutes(1));
        return pipe;
    }

    private PipeClient pipe(String kind) {
        return client.pipe(Objects.requireNonNull(
                client.create(Objects.requireNonNull(EightKinds.all().get(kind)))
                        .id()));
    }

    private long commands() {
        return cloud.requests().stream()
                .filter(request -> "clickPipeStateUpdate".equals(request.operationId()))
                .count();
    }
}
