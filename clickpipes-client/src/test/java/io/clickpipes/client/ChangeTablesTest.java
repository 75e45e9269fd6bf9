package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePostgresPipeTableMapping;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.update.DatabasePatch;
import io.clickpipes.client.update.PostgresPatch;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import io.clickpipes.localcloud.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time passes only while the client sleeps, and then all at once. */
class ChangeTablesTest {

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
    void pausesARunningPipeAndLeavesItAsTheServiceDoes() {
        PipeClient pipe = running();

        ClickPipe changed = pipe.changeTables(oneMore("items"));

        assertThat(tables(changed)).containsExactly("orders", "items");
        assertThat(commands()).containsExactly("stop");
        assertThat(time.sleeps()).isNotEmpty().startsWith(Duration.ofSeconds(1), Duration.ofMillis(1500));
        clock.advance(Duration.ofMinutes(1));
        assertThat(pipe.get().state()).isEqualTo(ClickPipeState.RUNNING);
    }

    @Test
    void sendsTheTablesAlone() {
        running().changeTables(oneMore("items"));

        assertThat(patches()).singleElement().asString().isEqualTo("""
                {"source":{"postgres":{"tableMappingsToAdd":[{"sourceSchemaName":"public","sourceTable":"items",\
                "targetTable":"items"}]}}}""");
    }

    @Test
    void doesNotStopAPipeThatIsPaused() {
        PipeClient pipe = running();
        pipe.stop();
        clock.advance(Duration.ofMinutes(1));

        pipe.changeTables(oneMore("items"));

        assertThat(commands()).containsExactly("stop");
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void startsThePipeAgainIfTheChangeIsRefused() {
        PipeClient pipe = running();

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> pipe.changeTables(oneMore("orders")));

        assertThat(commands()).containsExactly("stop", "start");
        clock.advance(Duration.ofMinutes(1));
        assertThat(pipe.get().state()).isEqualTo(ClickPipeState.RUNNING);
    }

    @Test
    void leavesAPausedPipePausedIfTheChangeIsRefused() {
        PipeClient pipe = running();
        pipe.stop();
        clock.advance(Duration.ofMinutes(1));

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> pipe.changeTables(oneMore("orders")));

        assertThat(commands()).containsExactly("stop");
        assertThat(pipe.get().state()).isEqualTo(ClickPipeState.PAUSED);
    }

    @Test
    void givesUpAtTheDeadlineAndStartsThePipeAgain() {
        PipeClient pipe = running();

        WaitException thrown = catchThrowableOfType(
                WaitException.class, () -> pipe.changeTables(oneMore("items"), Duration.ofMillis(1_200)));

        assertThat(thrown).hasMessageContaining("did not stop within 1.2 s").hasMessageContaining("Pausing");
        assertThat(Objects.requireNonNull(thrown.lastPipe()).id()).isEqualTo(pipe.id());
        assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(80));
        assertThat(commands()).containsExactly("stop", "start");
        assertThat(patches()).isEmpty();
    }

    @Test
    void isInterruptedWithoutLeavingThePipePaused() {
        PipeClient pipe = running();
        time.whileSleeping(() -> Thread.currentThread().interrupt());

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.changeTables(oneMore("items")))
                .withMessageContaining("interrupted");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(commands()).containsExactly("stop", "start");
    }

    @Test
    void refusesACompletedPipeWithoutTouchingIt() {
        PipeClient pipe = client.pipe(create("bigquery"));
        clock.advance(Duration.ofMinutes(1));

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.changeTables(oneMore("items")))
                .withMessageContaining("UPD-6")
                .withMessageContaining("Completed");
        assertThat(commands()).isEmpty();
    }

    @Test
    void refusesToRemoveTheLastTableWithoutTouchingThePipe() {
        PipeClient pipe = running();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> pipe.changeTables(PostgresPatch.builder()
                        .removeTable("public", "orders", "orders")
                        .build()))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(violation -> violation.rule().id())
                        .containsExactly("UPD-8"));

        assertThat(commands()).isEmpty();
    }

    @Test
    void pausesOnceMoreIfTheServiceSaysThatItIsNotPaused() {
        PipeClient pipe = running();
        cloud.trouble().failNext("clickPipeUpdate", 400, "BAD_REQUEST: ClickPipe must be paused to edit");

        ClickPipe changed = pipe.changeTables(oneMore("items"));

        assertThat(tables(changed)).containsExactly("orders", "items");
        assertThat(commands()).containsExactly("stop", "stop");
        assertThat(patches()).hasSize(2);
    }

    @Test
    void aStartThatFailsTooIsSuppressed() {
        PipeClient pipe = running();
        time.whileSleeping(() -> {
            cloud.trouble().clearFaults();
            cloud.trouble().failNext("clickPipeStateUpdate", 500, "trouble with the start");
        });

        BadRequestException thrown =
                catchThrowableOfType(BadRequestException.class, () -> pipe.changeTables(oneMore("orders")));

        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(ServerException.class);
    }

    @Test
    void refusesAPatchWithoutTables() {
        PipeClient pipe = client.pipe(Some.PIPE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pipe.changeTables(
                        PostgresPatch.builder().host("db.example.test").build()))
                .withMessageContaining("update(patch)");
        assertThat(cloud.requests()).isEmpty();
    }

    private PipeClient running() {
        PipeClient pipe = client.pipe(create("postgres"));
        clock.advance(Duration.ofMinutes(1));
        return pipe;
    }

    private UUID create(String kind) {
        return Objects.requireNonNull(
                client.create(Objects.requireNonNull(EightKinds.all().get(kind)))
                        .id());
    }

    private static DatabasePatch oneMore(String table) {
        return PostgresPatch.builder()
                .addTable(PostgresTable.of("public", table).into(table))
                .build();
    }

    private static List<String> tables(ClickPipe pipe) {
        return Objects.requireNonNull(Objects.requireNonNull(
                                Objects.requireNonNull(pipe.source()).postgres())
                        .tableMappings())
                .stream()
                .map(ClickPipePostgresPipeTableMapping::sourceTable)
                .toList();
    }

    private List<String> commands() {
        return bodies("clickPipeStateUpdate").stream()
                .map(body -> body.replaceAll(".*:\"|\"}", ""))
                .toList();
    }

    private List<String> patches() {
        return bodies("clickPipeUpdate");
    }

    private List<String> bodies(String operation) {
        return cloud.requests().stream()
                .filter(request -> operation.equals(request.operationId()))
                .map(RecordedRequest::body)
                .map(String::valueOf)
                .toList();
    }
}
