package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.localcloud.Fault;
import io.clickpipes.localcloud.LocalCloud;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
