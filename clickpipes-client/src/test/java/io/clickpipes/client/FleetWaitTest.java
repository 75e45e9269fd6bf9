package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.client.PipeOutcome.Result;
import io.clickpipes.localcloud.Fault;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import io.clickpipes.localcloud.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many pipes, one request for a look. LocalCloud keeps the limit of the service, by the clock that the client drives. */
class FleetWaitTest {

    private static final List<String> KINDS = List.copyOf(EightKinds.all().keySet());

    private final ManualClock clock = ManualClock.create();
    private final DrivenTime time = new DrivenTime(clock);
    private final LocalCloud cloud = LocalCloud.builder()
            .clock(clock)
            .stepTime(Duration.ofSeconds(20))
            .rateLimit(true)
            .start();
    private final ClickPipesClient client = Some.builder(cloud)
            .rateLimit(RateLimit.standard())
            .retry(RetryPolicy.standard())
            .time(time)
            .random(() -> 0.5)
            .build();

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void twoHundredPipesRunWithinTheLimit() {
        List<UUID> ids = IntStream.range(0, 200)
                .mapToObj(i -> create(KINDS.get(i % KINDS.size())))
                .toList();
        Duration created = time.passed();

        FleetOutcome outcome = client.pipes(ids).waitUntilRunning(WaitOptions.atMost(Duration.ofMinutes(10)));

        assertThat(outcome.isComplete()).as(outcome.toString()).isTrue();
        assertThat(outcome.all()).containsOnlyKeys(ids).hasSize(200);
        assertThat(cloud.requests()).extracting(RecordedRequest::status).containsOnly(200);
        long looks = count("clickPipeGetList");
        System.out.printf(
                "200 pipes: %d requests, %d of them creations and %d looks, in %d s (%d s for the creations);"
                        + " the least possible are 201 requests%n",
                cloud.requests().size(),
                count("clickPipeCreate"),
                looks,
                time.passed().toSeconds(),
                created.toSeconds());
        assertThat(cloud.requests()).hasSize(Math.toIntExact(200 + looks));
        // The last pipe runs 40 seconds after it was created: pauses of 1, 1.5, 2.25, 3.375, 5.06, 7.59, 10 and 10 s.
        assertThat(looks).isEqualTo(8);
        // 200 sendings in groups of ten, a window and its margin apart.
        assertThat(created).isBetween(Duration.ofSeconds(190), Duration.ofSeconds(200));
    }

    @Test
    void tellsWhatCameOfEach() {
        UUID fine = create("kafka");
        UUID failed = create("kinesis");
        UUID broken = create("postgres");
        UUID stopped = create("pubsub");
        UUID missing = UUID.fromString("00000000-0000-4000-8000-000000000001");
        cloud.trouble().fail(failed);
        cloud.trouble().failInternally(broken);
        client.pipe(stopped).stop();
        List<Observation> seen = new ArrayList<>();

        FleetOutcome outcome = client.pipes(List.of(fine, failed, broken, stopped, missing))
                .waitUntilRunning(WaitOptions.atMost(Duration.ofMinutes(10)).listener(seen::add));

        assertThat(outcome.all().values())
                .extracting(PipeOutcome::result)
                .containsExactly(Result.REACHED, Result.FAILED, Result.FAILED, Result.NOT_BY_ITSELF, Result.MISSING);
        assertThat(outcome.all().keySet()).containsExactly(fine, failed, broken, stopped, missing);
        assertThat(outcome.reached()).extracting(PipeOutcome::id).containsExactly(fine);
        assertThat(outcome.reached().get(0).history())
                .extracting(Observation::state)
                .containsExactly("Unknown", "Provisioning", "Running");
        assertThat(outcome)
                .asString()
                .startsWith("1 of 5 reached; not reached:")
                .contains(missing + " MISSING");
        assertThat(outcome.trouble()).isNull();
        assertThat(seen).filteredOn(it -> broken.equals(it.id())).hasSize(1);
        assertThat(seen).filteredOn(it -> missing.equals(it.id())).isEmpty();
        assertThat(count("clickPipeGet")).isZero();
    }

    @Test
    void whatIsNotThereInTimeIsLate() {
        UUID quick = create("kafka");
        clock.advance(Duration.ofMinutes(1));
        UUID slow = create("kafka");

        FleetOutcome outcome =
                client.pipes(List.of(slow, quick)).waitUntilRunning(WaitOptions.atMost(Duration.ofSeconds(10)));

        assertThat(outcome.all().values()).extracting(PipeOutcome::result).containsExactly(Result.LATE, Result.REACHED);
        assertThat(outcome.isComplete()).isFalse();
    }

    @Test
    void troubleWithTheListIsToldAndTolerated() {
        UUID pipe = create("kafka");
        clock.advance(Duration.ofMinutes(1));
        IntStream.range(0, 200).forEach(i -> cloud.trouble().failNext(503, "UNAVAILABLE: later"));

        FleetOutcome outcome = client.pipes(List.of(pipe)).waitUntilRunning(WaitOptions.atMost(Duration.ofMinutes(1)));

        assertThat(outcome.all().values()).extracting(PipeOutcome::result).containsExactly(Result.LATE);
        assertThat(outcome.trouble()).isInstanceOf(ClickPipesException.class);

        cloud.trouble().clearFaults();
        cloud.trouble().failNext(Fault.status(401, "no").on("clickPipeGetList"));
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> client.pipes(List.of(pipe)).waitUntilStopped(WaitOptions.defaults()));
    }

    @Test
    void waitsForOtherGoals() {
        UUID kafka = create("kafka");
        UUID postgres = create("postgres");
        UUID load = create("bigquery");
        clock.advance(Duration.ofMinutes(2));
        client.pipe(kafka).stop();
        client.pipe(postgres).stop();

        FleetOutcome stopped = client.pipes(List.of(kafka, postgres, load)).waitUntilStopped(WaitOptions.defaults());
        FleetOutcome completed = client.pipes(List.of(load, kafka)).waitUntilCompleted(WaitOptions.defaults());

        assertThat(stopped.isComplete()).as(stopped.toString()).isTrue();
        assertThat(completed.all().values())
                .extracting(PipeOutcome::result)
                .containsExactly(Result.REACHED, Result.NOT_BY_ITSELF);
    }

    @Test
    void aLookWhoseTurnComesTooLateEndsInATimeout() {
        List<UUID> ids = IntStream.range(0, 10).mapToObj(i -> create("kafka")).toList();

        assertThatExceptionOfType(WaitTimeoutException.class)
                .isThrownBy(() -> client.pipe(ids.get(0)).waitUntilRunning(WaitOptions.atMost(Duration.ofSeconds(5))))
                .withCauseInstanceOf(RateLimitDeadlineException.class);
        assertThat(cloud.requests()).hasSize(10);
        assertThat(time.passed()).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void exceptionsOfTheListenerAndMissingOptionsAreNoTrouble() {
        PipeFleet fleet = client.pipes(List.of(create("kafka")));
        RateLimitDeadlineException theirs = new RateLimitDeadlineException("theirs", Duration.ofMinutes(1));

        assertThatThrownBy(() -> fleet.waitUntilRunning(WaitOptions.defaults().listener(it -> {
                    throw theirs;
                })))
                .isSameAs(theirs);
        assertThatNullPointerException()
                .isThrownBy(() -> fleet.waitUntilStopped(null))
                .withMessage("options");
    }

    @Test
    void noPipesAreThereAtOnce() {
        assertThat(client.pipes(List.of())
                        .waitUntilRunning(WaitOptions.defaults())
                        .isComplete())
                .isTrue();
        assertThat(cloud.requests()).isEmpty();
    }

    @Test
    void anInterruptEndsItAndIsKept() {
        UUID pipe = create("kafka");
        time.whileSleeping(() -> Thread.currentThread().interrupt());

        assertThatExceptionOfType(WaitException.class)
                .isThrownBy(() -> client.pipes(List.of(pipe)).waitUntilRunning(WaitOptions.defaults()))
                .withMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private UUID create(String kind) {
        return Objects.requireNonNull(
                client.create(Objects.requireNonNull(EightKinds.all().get(kind)))
                        .id());
    }

    private long count(String operation) {
        return cloud.requests().stream()
                .filter(request -> operation.equals(request.operationId()))
                .count();
    }
}
