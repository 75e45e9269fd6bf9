package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.ManualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For each kind: the states that a wait passes with the seconds since it began, the requests that it makes, the moment
 * when it ends. A transition takes four seconds, and the wait looks every two.
 */
class WaitKindsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualClock clock = ManualClock.create();
    private final DrivenTime time = new DrivenTime(clock);
    private final LocalCloud cloud = LocalCloud.builder()
            .clock(clock)
            .stepTime(Duration.ofSeconds(4))
            .withoutRateLimit()
            .start();
    private final ClickPipesClient client =
            Some.builder(cloud).time(time).random(() -> 0).build();

    private final List<Observation> seen = new ArrayList<>();
    private final WaitOptions options = WaitOptions.atMost(MINUTE)
            .pauses(Duration.ofSeconds(2), Duration.ofSeconds(2))
            .listener(seen::add);

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kafka,              Unknown@0 Provisioning@4 Running@8, 5",
        "kinesis,            Unknown@0 Provisioning@4 Running@8, 5",
        "pubsub,             Unknown@0 Provisioning@4 Running@8, 5",
        "objectStorage,      Unknown@0 Provisioning@4 Running@8, 5",
        "objectStorage once, Unknown@0 Provisioning@4 Running@8, 5",
        "postgres,           Provisioning@0 Setup@4 Snapshot@8, 5",
        "postgres cdc_only,  Provisioning@0 Setup@4 Running@8, 5",
        "postgres snapshot,  Provisioning@0 Setup@4 Snapshot@8, 5",
        "mysql,              Provisioning@0 Setup@4 Snapshot@8, 5",
        "mysql snapshot,     Provisioning@0 Setup@4 Snapshot@8, 5",
        "mongodb,            Provisioning@0 Setup@4 Snapshot@8, 5",
        "bigquery,           Provisioning@0 Setup@4 Snapshot@8, 5"
    })
    void fromCreationToRunning(String kind, String states, int requests) {
        PipeClient pipe = create(kind);

        ClickPipe running = pipe.waitUntilRunning(options);

        assertThat(running.id()).isEqualTo(pipe.id());
        assertSeen(states, requests);
    }

    @ParameterizedTest
    @CsvSource({
        "kafka,              Unknown@0 Provisioning@4 Running@8, 5",
        "postgres,           Provisioning@0 Setup@4 Snapshot@8 Running@12, 7",
        "mysql,              Provisioning@0 Setup@4 Snapshot@8 Running@12, 7",
        "mongodb,            Provisioning@0 Setup@4 Snapshot@8 Running@12, 7",
        "postgres snapshot,  Provisioning@0 Setup@4 Snapshot@8 Completed@12, 7",
        "bigquery,           Provisioning@0 Setup@4 Snapshot@8 Completed@12, 7"
    })
    void throughTheInitialLoadToRunning(String kind, String states, int requests) {
        create(kind).waitUntilRunning(options.throughInitialLoad());

        assertSeen(states, requests);
    }

    @ParameterizedTest
    @CsvSource({
        "objectStorage once, Unknown@0 Provisioning@4 Running@8 Completed@12, 7",
        "postgres snapshot,  Provisioning@0 Setup@4 Snapshot@8 Completed@12, 7",
        "mysql snapshot,     Provisioning@0 Setup@4 Snapshot@8 Completed@12, 7",
        "mongodb snapshot,   Provisioning@0 Setup@4 Snapshot@8 Completed@12, 7",
        "bigquery,           Provisioning@0 Setup@4 Snapshot@8 Completed@12, 7"
    })
    void fromCreationToCompleted(String kind, String states, int requests) {
        create(kind).waitUntilCompleted(options);

        assertSeen(states, requests);
    }

    @ParameterizedTest
    @CsvSource({
        "kafka,              Stopping@0 Stopped@4, 3",
        "kinesis,            Stopping@0 Stopped@4, 3",
        "pubsub,             Stopping@0 Stopped@4, 3",
        "objectStorage,      Stopping@0 Stopped@4, 3",
        "objectStorage once, Completed@0, 1",
        "postgres,           Pausing@0 Paused@4, 3",
        "mysql,              Pausing@0 Paused@4, 3",
        "mongodb,            Pausing@0 Paused@4, 3",
        "bigquery,           Completed@0, 1"
    })
    void fromStopToStopped(String kind, String states, int requests) {
        PipeClient pipe = create(kind);
        clock.advance(MINUTE);
        pipe.stop();

        pipe.waitUntilStopped(options);

        assertSeen(states, requests);
    }

    @ParameterizedTest
    @CsvSource({
        "kafka,              Stopping@0 not there@4, 3",
        "kinesis,            Stopping@0 not there@4, 3",
        "pubsub,             Stopping@0 not there@4, 3",
        "objectStorage,      Stopping@0 not there@4, 3",
        "objectStorage once, Completed@0 not there@4, 3",
        "postgres,           Pausing@0 not there@4, 3",
        "mysql,              Pausing@0 not there@4, 3",
        "mongodb,            Pausing@0 not there@4, 3",
        "bigquery,           Completed@0 not there@4, 3"
    })
    void fromDeletionToGone(String kind, String states, int requests) {
        PipeClient pipe = create(kind);
        clock.advance(MINUTE);
        pipe.delete();

        pipe.waitUntilDeleted(options);

        assertSeen(states, requests);
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, Snapshot@0 Resync@4 Running@8, 5",
        "mysql,    Snapshot@0 Resync@4 Running@8, 5",
        "mongodb,  Snapshot@0 Resync@4 Running@8, 5"
    })
    void fromResyncToRunning(String kind, String states, int requests) {
        PipeClient pipe = create(kind);
        clock.advance(MINUTE);
        pipe.resync();

        pipe.waitUntilRunning(options.throughInitialLoad());

        assertSeen(states, requests);
    }

    private void assertSeen(String states, int requests) {
        assertThat(seen.stream()
                        .filter(Observation::changed)
                        .map(it -> it.state() + "@" + it.elapsed().toSeconds())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(states);
        assertThat(seen).hasSize(requests);
        assertThat(cloud.requests())
                .filteredOn(request -> "clickPipeGet".equals(request.operationId()))
                .hasSize(requests);
        assertThat(seen.get(seen.size() - 1).elapsed()).isEqualTo(Duration.ofSeconds(2L * (requests - 1)));
    }

    private PipeClient create(String variant) {
        UUID id = Objects.requireNonNull(client.create(request(variant)).id());
        return client.pipe(id);
    }

    /** A kind, and how it loads if that is not how it does so usually. */
    private static ClickPipePostRequest request(String variant) {
        String[] words = variant.split(" ", -1);
        ClickPipePostRequest usual = Objects.requireNonNull(EightKinds.all().get(words[0]));
        if (words.length == 1) {
            return usual;
        }
        Map<String, JsonValue> source =
                new LinkedHashMap<>(JsonValue.of(usual.source()).asMap());
        source.put(words[0], changed(source.get(words[0]), words[1]));
        ClickPipePostSource.Builder changed = ClickPipePostSource.builder();
        source.forEach(changed::additionalProperty);
        return usual.toBuilder().source(changed.build()).build();
    }

    private static JsonValue changed(JsonValue arm, String mode) {
        Map<String, JsonValue> members = new LinkedHashMap<>(arm.asMap());
        if (mode.equals("once")) {
            members.put("isContinuous", JsonValue.of(false));
        } else {
            members.put("settings", JsonValue.of(Map.of("replicationMode", JsonValue.of(mode))));
        }
        return JsonValue.of(members);
    }
}
