package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleTest {
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final List<String> REPLICATED = List.of("Provisioning", "Setup", "Snapshot", "Running");

    private final ManualClock clock = ManualClock.create();
    private LocalCloud cloud;
    private Caller caller;

    @BeforeEach
    void start() {
        cloud = LocalCloud.builder()
                .withoutRateLimit()
                .clock(clock)
                .stepTime(STEP)
                .start();
        caller = new Caller(cloud);
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAF-V1", "KIN-V1", "PUB-V1", "OBJ-V1"})
    void streamsAndContinuousObjectStoragesRunAfterProvisioning(String vector) {
        String id = caller.create(Bodies.vector(vector));

        assertThat(statesOf(id)).containsExactly("Unknown", "Provisioning", "Running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OBJ-V2", "OBJ-V4"})
    void oneShotObjectStorageEndsCompleted(String vector) {
        String id = caller.create(Bodies.vector(vector));

        assertThat(statesOf(id)).containsExactly("Unknown", "Provisioning", "Running", "Completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PG-V1", "MY-V1", "MG-V1"})
    void databasesTakeASnapshotBeforeTheyRun(String vector) {
        String id = caller.create(Bodies.vector(vector));

        assertThat(statesOf(id)).isEqualTo(REPLICATED);
    }

    @Test
    void changesOnlySkipsTheSnapshot() {
        String id = caller.create(Bodies.vector("PG-V2"));

        assertThat(statesOf(id)).containsExactly("Provisioning", "Setup", "Running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PG-V3", "MY-V2", "MG-V2", "BQ-V1"})
    void snapshotsEndCompleted(String vector) {
        String id = caller.create(Bodies.vector(vector));

        assertThat(statesOf(id)).containsExactly("Provisioning", "Setup", "Snapshot", "Completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAF-V1", "KIN-V1", "PUB-V1", "OBJ-V1"})
    void streamsStopAndStartAgain(String vector) {
        String id = running(vector);

        assertThat(caller.command(id, "stop").state()).isEqualTo("Stopping");
        assertThat(statesOf(id)).containsExactly("Stopping", "Stopped");
        assertThat(caller.command(id, "stop").state()).isEqualTo("Stopped");
        assertThat(caller.command(id, "start").status()).isEqualTo(200);
        assertThat(statesOf(id)).containsExactly("Provisioning", "Running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PG-V1", "MY-V1", "MG-V1"})
    void databasesPauseInsteadOfStopping(String vector) {
        String id = running(vector);

        assertThat(caller.command(id, "stop").state()).isEqualTo("Pausing");
        assertThat(statesOf(id)).containsExactly("Pausing", "Paused");
        assertThat(caller.command(id, "stop").state()).isEqualTo("Paused");
        assertThat(caller.command(id, "start").status()).isEqualTo(200);
        assertThat(statesOf(id)).containsExactly("Provisioning", "Running");
    }

    @Test
    void startsWhatIsStillStopping() {
        String id = running("KAF-V1");
        caller.command(id, "stop");

        assertThat(caller.command(id, "start").state()).isEqualTo("Provisioning");
    }

    @Test
    void aPausedSnapshotEndsCompletedOnceStarted() {
        String id = caller.create(Bodies.vector("PG-V3"));
        caller.command(id, "stop");
        statesOf(id);
        caller.command(id, "start");

        assertThat(statesOf(id)).containsExactly("Provisioning", "Snapshot", "Completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAF-V1", "PG-V1"})
    void refusesToStartWhatRuns(String vector) {
        String id = running(vector);

        Caller.Reply reply = caller.command(id, "start");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).isEqualTo("BAD_REQUEST: ClickPipe is already running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PG-V1", "MY-V1", "MG-V1"})
    void resyncLoadsAgainAndSwaps(String vector) {
        String id = running(vector);

        assertThat(caller.command(id, "resync").status()).isEqualTo(200);
        assertThat(statesOf(id)).containsExactly("Snapshot", "Resync", "Running");
    }

    @Test
    void resyncIsWhatACompletedDatabasePipeStillTakes() {
        String id = caller.create(Bodies.vector("PG-V3"));
        statesOf(id);

        assertThat(caller.command(id, "stop").state()).isEqualTo("Completed");
        assertThat(caller.command(id, "start").error()).contains("completed");
        caller.command(id, "resync");
        assertThat(statesOf(id)).containsExactly("Snapshot", "Resync", "Completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAF-V1", "KIN-V1", "PUB-V1", "OBJ-V1", "BQ-V1"})
    void refusesToResyncOtherKinds(String vector) {
        Caller.Reply reply = caller.command(caller.create(Bodies.vector(vector)), "resync");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).startsWith("BAD_REQUEST: resync");
    }

    @Test
    void takesThePageSpellingOfACommand() {
        String id = running("KAF-V1");

        Caller.Reply reply = caller.send("PATCH", caller.pipe(id) + "/state", "{'action':'stop'}");

        assertThat(reply.state()).isEqualTo("Stopping");
    }

    @Test
    void aDeletedPipeLingersAndIsGone() {
        String id = running("KAF-V1");

        Caller.Reply deleted = caller.delete(caller.pipe(id));

        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body().has("result")).isFalse();
        assertThat(caller.get(caller.pipe(id)).status()).isEqualTo(200);
        assertThat(caller.delete(caller.pipe(id)).status()).isEqualTo(404);
        clock.advance(STEP);
        String pipe = caller.pipe(id);
        assertThat(List.of(
                        caller.get(pipe).status(),
                        caller.delete(pipe).status(),
                        caller.send("PATCH", pipe, "{'name':'n'}").status(),
                        caller.command(id, "stop").status(),
                        caller.get(pipe + "/settings").status(),
                        caller.send("PUT", pipe + "/settings", "{'clickhouse_max_threads':1}")
                                .status(),
                        caller.send("PATCH", pipe + "/scaling", "{'replicas':2}")
                                .status()))
                .containsOnly(404);
        assertThat(caller.get(caller.pipes()).result()).isEmpty();
    }

    @Test
    void theTimesSayWhenAPipeWasMadeAndWhenItLastMoved() {
        Caller.Reply created = caller.sendJson("POST", caller.pipes(), Bodies.vector("KAF-V1"));
        assertThat(created.result().path("createdAt").asText()).isEqualTo("2026-01-01T00:00:00.000000Z");
        assertThat(created.result().path("updatedAt").asText()).isEqualTo("2026-01-01T00:00:00.000000Z");

        clock.advance(STEP.multipliedBy(3));

        JsonNode later = caller.get(caller.pipe(created.id())).result();
        assertThat(later.path("createdAt").asText()).isEqualTo("2026-01-01T00:00:00.000000Z");
        assertThat(later.path("updatedAt").asText()).isEqualTo("2026-01-01T00:00:02.000000Z");
    }

    @Test
    void theServerFillsInWhatWasLeftOut() {
        ObjectNode body = Bodies.page("kafka").deepCopy();
        ((ObjectNode) body.at("/source/kafka")).remove("consumerGroup");

        JsonNode pipe = caller.sendJson("POST", caller.pipes(), body).result();

        assertThat(pipe.path("serviceId").asText()).isEqualTo(cloud.serviceId().toString());
        assertThat(pipe.at("/source/kafka/consumerGroup").asText())
                .isEqualTo("clickpipes-" + pipe.path("id").asText());
        assertThat(pipe.path("scaling"))
                .isEqualTo(Caller.json("{'replicas':1,'replicaCpuMillicores':500,'replicaMemoryGb':2}"));
        assertThat(pipe.path("settings")).isEqualTo(Caller.json("{}"));
        assertThat(pipe.at("/destination/database").asText()).isEqualTo("default");
    }

    @Test
    void keepsWhatWasChosen() {
        for (Map.Entry<String, String> kind : Bodies.CONTINUOUS_STREAMS.entrySet()) {
            JsonNode body = Bodies.vector(kind.getValue());
            JsonNode pipe = caller.sendJson("POST", caller.pipes(), body).result();

            JsonNode chosen = body.path("source").path(kind.getKey());
            JsonNode shown = pipe.path("source").path(kind.getKey());
            assertThat(pipe.path("source").properties()).hasSize(1);
            assertThat(shown.path("format")).isEqualTo(chosen.path("format"));
            assertThat(shown.path("authentication")).isEqualTo(chosen.path("authentication"));
            assertThat(pipe.path("name")).isEqualTo(body.path("name"));
            assertThat(pipe.path("fieldMappings")).isEqualTo(body.path("fieldMappings"));
            assertThat(pipe.at("/destination/columns")).isEqualTo(body.at("/destination/columns"));
        }
    }

    private String running(String vector) {
        String id = caller.create(Bodies.vector(vector));
        clock.advance(STEP.multipliedBy(10));
        assertThat(caller.state(id)).isEqualTo("Running");
        return id;
    }

    /** The states that a pipe passes while the clock moves on, each named once. */
    private List<String> statesOf(String id) {
        List<String> states = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String state = caller.state(id);
            if (states.isEmpty() || !states.get(states.size() - 1).equals(state)) {
                states.add(state);
            }
            clock.advance(STEP);
        }
        return states;
    }
}
