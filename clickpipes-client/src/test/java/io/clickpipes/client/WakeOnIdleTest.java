package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.localcloud.Fault;
import io.clickpipes.localcloud.LocalCloud;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A creation on a service that sleeps, or was stopped. */
@Timeout(60)
class WakeOnIdleTest {

    private static final ClickPipePostRequest PIPE =
            Objects.requireNonNull(EightKinds.all().get("kafka"));

    private final List<String> results = new CopyOnWriteArrayList<>();
    private final DrivenTime time = DrivenTime.create();
    private final LocalCloud cloud = LocalCloud.builder()
            .clock(time.clock())
            .stepTime(Duration.ofSeconds(20))
            .withoutRateLimit()
            .start();
    private final ClickPipesClient client = client(Duration.ofMinutes(10));

    private ClickPipesClient client(Duration wakeTime) {
        return Some.builder(cloud).time(time).wakeIdleService(wakeTime).build();
    }

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void wakesAnIdleServiceAndSendsTheRequestOnceMore() {
        cloud.trouble().serviceState("idle");

        assertThat(client.create(PIPE).id()).isNotNull();

        List<String> operations = operations();
        assertThat(operations).startsWith("clickPipeCreate", "instanceStateUpdate", "instanceGet");
        assertThat(operations).endsWith("instanceGet", "clickPipeCreate");
        assertThat(operations.stream().filter("clickPipeCreate"::equals)).hasSize(2);
        assertThat(operations.stream().filter("instanceStateUpdate"::equals)).hasSize(1);
        assertThat(String.valueOf(cloud.requests().get(1).body())).isEqualTo("{\"command\":\"awake\"}");
        assertThat(client.list()).hasSize(1);
    }

    @Test
    void theTimeThatWakingTakesIsNotThatOfTheRequest() {
        cloud.trouble().serviceState("idle");
        try (ClickPipesClient hasty = Some.builder(cloud)
                .time(time)
                .requestTimeout(Duration.ofSeconds(15))
                .wakeIdleService(Duration.ofMinutes(1))
                .build()) {
            hasty.create(PIPE);
        }
        assertThat(time.passed()).isGreaterThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void leavesAStoppedServiceStopped() {
        cloud.trouble().serviceState("stopped");

        assertThatExceptionOfType(FailedDependencyException.class)
                .isThrownBy(() -> client.create(PIPE))
                .satisfies(e -> assertThat(e.isServiceStopped()).isTrue())
                .satisfies(e -> assertThat(e.isServiceIdle()).isFalse())
                .satisfies(e -> assertThat(e.serviceState()).isEqualTo("stopped"));

        assertThat(operations()).containsExactly("clickPipeCreate");
    }

    @Test
    void wakesNothingUnlessAskedTo() {
        cloud.trouble().serviceState("idle");
        try (ClickPipesClient plain = Some.builder(cloud).time(time).build()) {
            assertThatExceptionOfType(FailedDependencyException.class)
                    .isThrownBy(() -> plain.create(PIPE))
                    .satisfies(e -> assertThat(e.isServiceIdle()).isTrue())
                    .satisfies(e -> assertThat(e.isServiceStopped()).isFalse());
        }
        assertThat(operations()).containsExactly("clickPipeCreate");
    }

    @Test
    void aSecondRefusalIsTheAnswer() {
        String idle = "FAILED_DEPENDENCY: not while it sleeps. Current state: idle";
        cloud.trouble().failNext("clickPipeCreate", 424, idle);
        cloud.trouble().failNext("clickPipeCreate", 424, idle);

        assertThatExceptionOfType(FailedDependencyException.class).isThrownBy(() -> client.create(PIPE));

        assertThat(operations())
                .containsExactly("clickPipeCreate", "instanceStateUpdate", "instanceGet", "clickPipeCreate");
    }

    @Test
    void aServiceThatDoesNotWakeInTimeIsSaidSo() {
        cloud.trouble().serviceState("idle");
        try (ClickPipesClient hasty = client(Duration.ofSeconds(5))) {
            FailedDependencyException thrown =
                    catchThrowableOfType(FailedDependencyException.class, () -> hasty.create(PIPE));

            assertThat(thrown.isServiceIdle()).isTrue();
            assertThat(thrown.getSuppressed())
                    .singleElement()
                    .satisfies(each -> assertThat(each).hasMessageContaining("awaking"));
        }
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(5));
        assertThat(operations().stream().filter("clickPipeCreate"::equals)).hasSize(1);
    }

    @Test
    void aServiceThatIsStoppedMeanwhileEndsTheWait() {
        cloud.trouble().serviceState("idle");
        time.whileSleeping(() -> cloud.trouble().serviceState("stopped"));

        FailedDependencyException thrown =
                catchThrowableOfType(FailedDependencyException.class, () -> client.create(PIPE));

        assertThat(thrown.getSuppressed())
                .singleElement()
                .satisfies(each -> assertThat(each).hasMessageContaining("stopped"));
        assertThat(time.passed()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aKeyThatMayNotWakeIsSaidSo() {
        cloud.trouble().serviceState("idle");
        cloud.trouble().failNext("instanceStateUpdate", 403, "FORBIDDEN: not you");

        FailedDependencyException thrown =
                catchThrowableOfType(FailedDependencyException.class, () -> client.create(PIPE));

        assertThat(thrown.getSuppressed())
                .singleElement()
                .satisfies(each -> assertThat(each).hasMessageContaining("403"));
        assertThat(operations()).containsExactly("clickPipeCreate", "instanceStateUpdate");
    }

    @Test
    void troubleWhileItReadsTheServiceDoesNotEndTheWait() {
        cloud.trouble().serviceState("idle");
        cloud.trouble().failNext("instanceGet", 500, "INTERNAL_ERROR: again");
        cloud.trouble().failNext(Fault.droppedConnection().on("instanceGet"));
        cloud.trouble().failNext(Fault.raw(200, "application/json", "{}").on("instanceGet"));

        assertThat(client.create(PIPE).id()).isNotNull();
    }

    @Test
    void requestsAtTheSameTimeWakeItOnce() throws InterruptedException {
        cloud.trouble().serviceState("idle");
        // Nobody wakes it before all have been refused.
        CountDownLatch refused = new CountDownLatch(8);
        List<ClickPipe> created = new CopyOnWriteArrayList<>();
        try (ClickPipesClient shared = Some.builder(cloud)
                .time(time)
                .wakeIdleService(Duration.ofMinutes(10))
                .observer(call -> {
                    if (call.operation().equals("clickPipeCreate")) {
                        refused.countDown();
                        await(refused);
                    }
                })
                .build()) {
            List<Thread> threads = time.start(Collections.nCopies(8, () -> created.add(shared.create(PIPE))));
            for (Thread thread : threads) {
                thread.join();
            }
        }

        assertThat(created).hasSize(8);
        assertThat(operations().stream().filter("instanceStateUpdate"::equals)).hasSize(1);
        assertThat(operations().stream().filter("instanceGet"::equals)).hasSizeLessThan(10);
    }

    @Test
    void ifWhoWakesItIsInterruptedAnotherDoes() throws InterruptedException {
        SharedWake wake = new SharedWake(time);
        CountDownLatch begun = new CountDownLatch(1);
        List<Thread> threads = time.start(List.of(
                () -> assertThatThrownBy(() -> wake.join(
                                () -> {
                                    begun.countDown();
                                    asleep();
                                    throw new InterruptedIOException("interrupted");
                                },
                                Duration.ofMinutes(2)))
                        .isInstanceOf(InterruptedIOException.class),
                () -> {
                    await(begun);
                    try {
                        results.add(String.valueOf(wake.join(() -> "mine", Duration.ofMinutes(2))));
                    } catch (InterruptedIOException e) {
                        results.add("interrupted");
                    }
                }));
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(results).containsExactly("mine");
        assertThat(time.passed()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aLostAnswerIsNotQuoted() {
        cloud.trouble().serviceState("idle");
        cloud.trouble()
                .failNext(Fault.raw(200, "application/json", "{\"a\":quoted}").on("instanceStateUpdate"));

        FailedDependencyException thrown =
                catchThrowableOfType(FailedDependencyException.class, () -> client.create(PIPE));

        assertThat(thrown.getSuppressed())
                .singleElement()
                .satisfies(each ->
                        assertThat(each).hasMessageContaining("got no answer").hasMessageNotContaining("quoted"));
    }

    private void asleep() {
        try {
            time.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FAILED_DEPENDENCY: only when the service is running. Current state: idle, idle",
                "current state is 'Stopped'., stopped",
                "CURRENT STATE: partially_running, partially_running",
                "Current  state=idle; wake it, idle",
                "the service is idle, -",
                "'', -"
            })
    void readsTheStateFromTheText(String text, @Nullable String state) {
        FailedDependencyException e = new FailedDependencyException(new ApiError("clickPipeCreate", 424, null, text));

        assertThat(e.serviceState()).isEqualTo(state);
    }

    private List<String> operations() {
        return cloud.requests().stream()
                .map(request -> String.valueOf(request.operationId()))
                .toList();
    }
}
