package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.localcloud.Fault;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How waits end, well or badly. Nothing is repeated below them, so that each look is one request. */
class WaitTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualClock clock = ManualClock.create();
    private final DrivenTime time = new DrivenTime(clock);
    private final LocalCloud cloud = LocalCloud.builder()
            .clock(clock)
            .stepTime(Duration.ofSeconds(4))
            .withoutRateLimit()
            .start();
    private final ClickPipesClient client = Some.builder(cloud)
            .time(time)
            .random(() -> 0)
            .retry(RetryPolicy.off())
            .build();
    private final PipeClient pipe = client.pipe(Objects.requireNonNull(
            client.create(Objects.requireNonNull(EightKinds.all().get("kafka"))).id()));

    private final List<Observation> seen = new ArrayList<>();
    private final WaitOptions options = WaitOptions.defaults().listener(seen::add);

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void looksAtGrowingIntervals() {
        assertThatExceptionOfType(WaitTimeoutException.class)
                .isThrownBy(() -> pipe.waitUntilDeleted(options.timeout(MINUTE)));

        assertThat(time.sleeps().stream().map(Duration::toMillis))
                .startsWith(1_000L, 1_500L, 2_250L, 3_375L, 5_062L, 7_593L, 10_000L, 10_000L, 10_000L);
        assertThat(time.passed()).isEqualTo(MINUTE.minusSeconds(1));
    }

    @Test
    void endsAtTheDeadlineWithWhatItSaw() {
        WaitTimeoutException thrown = catchThrowableOfType(
                WaitTimeoutException.class, () -> pipe.waitUntilRunning(WaitOptions.atMost(Duration.ofSeconds(6))));

        assertThat(thrown).hasMessageContaining("within 6 s").hasMessageContaining("in the state Provisioning");
        assertThat(Objects.requireNonNull(thrown.lastPipe()).state()).isEqualTo(ClickPipeState.PROVISIONING);
        assertThat(thrown.history()).extracting(Observation::state).containsExactly("Unknown", "Provisioning");
        assertThat(thrown.history().get(1)).hasToString("Provisioning after 4.75 s");
        assertThat(thrown.history()).allSatisfy(it -> assertThat(it.changed()).isTrue());
    }

    @Test
    void aPipeThatFailsOnTheWayEndsItAtOnce() {
        time.whileSleeping(() -> cloud.trouble().fail(pipe.id()));

        PipeFailedException thrown =
                catchThrowableOfType(PipeFailedException.class, () -> pipe.waitUntilRunning(options));

        assertThat(thrown.history()).extracting(Observation::state).containsExactly("Unknown", "Failed");
        assertThat(thrown.history().get(1).elapsed()).isEqualTo(Duration.ofSeconds(1));
        assertThat(Objects.requireNonNull(thrown.lastPipe()).state()).isEqualTo(ClickPipeState.FAILED);
        assertThat(thrown).hasMessageContaining(pipe.id().toString()).hasMessageContaining("Failed");
        assertThat(seen).hasSize(2);
    }

    @Test
    void anInternalErrorEndsItAtOnceAlsoAtTheFirstLook() {
        cloud.trouble().failInternally(pipe.id());

        assertThatExceptionOfType(PipeFailedException.class).isThrownBy(() -> pipe.waitUntilRunning(options));

        assertThat(seen).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Failed", "Stopped", "Paused"})
    void aStateFromBeforeTheStartDoesNotEndIt(String stale) {
        answers(stale, 3);

        pipe.waitUntilRunning(options);

        assertThat(seen)
                .filteredOn(Observation::changed)
                .extracting(Observation::state)
                .containsExactly(stale, "Provisioning", "Running");
        assertThat(seen).hasSize(5);
    }

    @Test
    void aPipeThatIsStartedAgainAndFailsAgainEndsItAtOnce() {
        answers("Failed", 2);
        answers("Provisioning", 1);
        answers("Failed", 1);

        assertThatExceptionOfType(PipeFailedException.class).isThrownBy(() -> pipe.waitUntilRunning(options));

        assertThat(seen).hasSize(4);
    }

    @Test
    void aPipeThatStaysFailedEndsItAfterTheGrace() {
        cloud.trouble().fail(pipe.id());

        assertThatExceptionOfType(PipeFailedException.class).isThrownBy(() -> pipe.waitUntilRunning(options));

        assertThat(last().elapsed()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(40));
    }

    @Test
    void aPipeThatSomebodyStopsEndsItAfterTheGrace() {
        pipe.stop();

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.waitUntilRunning(options))
                .isNotInstanceOf(PipeFailedException.class)
                .withMessageContaining("does not run by itself")
                .withMessageContaining("Stopped");
        assertThat(last().elapsed()).isBetween(Duration.ofSeconds(34), Duration.ofSeconds(45));
    }

    @Test
    void withoutGraceEveryStateCounts() {
        answers("Stopped", 1);

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.waitUntilRunning(options.grace(Duration.ZERO)));
        assertThat(seen).hasSize(1);
    }

    @Test
    void aGoalFromBeforeTheCommandCountsOnlyIfAChangeIsNotExpected() {
        answers("Completed", 2);
        assertThat(pipe.waitUntilCompleted(options).state()).isEqualTo(ClickPipeState.COMPLETED);
        assertThat(seen).hasSize(1);

        answers("Snapshot", 1);
        answers("Completed", 1);
        pipe.waitUntilCompleted(options.expectChange());
        assertThat(seen)
                .extracting(Observation::state)
                .containsExactly("Completed", "Completed", "Snapshot", "Completed");
    }

    @Test
    void aChangeThatIsExpectedAndDoesNotComeEndsItWellAfterTheGrace() {
        clock.advance(MINUTE);

        pipe.waitUntilRunning(options.expectChange());

        assertThat(last().elapsed()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(40));
    }

    @Test
    void aPipeThatNeverCompletesEndsTheWaitForThat() {
        clock.advance(MINUTE);

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.waitUntilCompleted(options))
                .isNotInstanceOf(PipeFailedException.class)
                .withMessageContaining("follows its source for ever");
        assertThat(seen).hasSize(1);
    }

    @Test
    void aStateNewerThanTheClientIsAskedForAgain() {
        answers("Hibernating", 5);

        pipe.waitUntilRunning(options);

        assertThat(seen)
                .filteredOn(Observation::changed)
                .extracting(Observation::state)
                .containsExactly("Hibernating", "Running");
    }

    @Test
    void troubleThatPassesIsTolerated() {
        clock.advance(MINUTE);
        cloud.trouble().failNext(Fault.droppedConnection());
        cloud.trouble().failNext(429, "TOO_MANY_REQUESTS: slowly");
        cloud.trouble().failNext(500, "INTERNAL_ERROR: later");
        cloud.trouble().failNext(503, "UNAVAILABLE: later");

        pipe.waitUntilRunning(options);

        assertThat(seen).hasSize(1);
        assertThat(time.sleeps()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void troubleThatDoesNotPassEndsItAfterFiveMinutes() {
        IntStream.range(0, 100).forEach(i -> cloud.trouble().failNext(503, "UNAVAILABLE: later"));

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> pipe.waitUntilRunning(options))
                .isNotInstanceOf(WaitTimeoutException.class)
                .withMessageContaining("could not be asked for 5 minutes")
                .withCauseInstanceOf(ServerException.class);
        assertThat(time.passed()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
    }

    @Test
    void whatDoesNotPassEndsItAtOnce() {
        cloud.trouble().failNext(403, "FORBIDDEN: no");

        assertThatExceptionOfType(PermissionDeniedException.class).isThrownBy(() -> pipe.waitUntilRunning(options));
    }

    @Test
    void aPipeThatIsNotThereEndsAllButTheWaitForThat() {
        PipeClient unknown = client.pipe(Some.PIPE);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(unknown::waitUntilRunning);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(unknown::waitUntilStopped);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(unknown::waitUntilCompleted);
        unknown.waitUntilDeleted();

        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void anInterruptEndsItAndIsKept() {
        time.whileSleeping(() -> Thread.currentThread().interrupt());

        WaitException thrown = catchThrowableOfType(WaitException.class, () -> pipe.waitUntilRunning(options));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown).hasMessageContaining("interrupted").hasCauseInstanceOf(InterruptedException.class);
        assertThat(thrown.history()).hasSize(1);
    }

    @Test
    void whatTheListenerThrowsEndsItAsItIs() {
        IllegalStateException enough = new IllegalStateException("enough");

        assertThatThrownBy(() -> pipe.waitUntilRunning(WaitOptions.defaults().listener(it -> {
                    throw enough;
                })))
                .isSameAs(enough);
    }

    @Test
    void anExceptionOfACallThatTheListenerMakesIsNoTroubleOfTheWait() {
        RateLimitDeadlineException theirs = new RateLimitDeadlineException("theirs", MINUTE);

        assertThatThrownBy(() -> pipe.waitUntilRunning(WaitOptions.defaults().listener(it -> {
                    throw theirs;
                })))
                .isSameAs(theirs);
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void timesMayBeAsLongAsTheyLike() {
        Duration ever = Duration.ofSeconds(Long.MAX_VALUE);

        pipe.waitUntilRunning(options.timeout(ever).pauses(ever, ever));

        assertThat(time.sleeps()).containsExactly(Duration.ofDays(365).minusSeconds(1));
    }

    @Test
    void onlyTheNewestHundredStatesAreKept() {
        History history = new History(null, it -> {});
        IntStream.range(0, 250).forEach(i -> history.note("state " + i / 2, Duration.ofSeconds(i), null));

        assertThat(history.changes()).hasSize(100);
        assertThat(history.changes().get(99)).hasToString("state 124 after 248 s");
    }

    @Test
    void refusesTimesThatCanNotBe() {
        WaitOptions defaults = WaitOptions.defaults();
        Duration negative = Duration.ofSeconds(-1);

        assertThatIllegalArgumentException().isThrownBy(() -> WaitOptions.atMost(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.timeout(negative));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.grace(negative));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.pauses(Duration.ZERO, MINUTE));
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.pauses(MINUTE, Duration.ofSeconds(1)));
    }

    private Observation last() {
        return seen.get(seen.size() - 1);
    }

    /** The next looks get these answers, whatever the pipe does. */
    private void answers(String state, int times) {
        String source = state.equals("Completed") || state.equals("Snapshot") ? "bigquery" : "kafka";
        String body = "{\"status\":200,\"result\":{\"id\":\"" + pipe.id() + "\",\"state\":\"" + state
                + "\",\"source\":{\"" + source + "\":{}}}}";
        IntStream.range(0, times)
                .forEach(i -> cloud.trouble()
                        .failNext(Fault.raw(200, "application/json", body).on("clickPipeGet")));
    }
}
