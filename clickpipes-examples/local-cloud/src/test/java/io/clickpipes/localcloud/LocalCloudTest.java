package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalCloudTest {
    @Test
    void startsWithMadeUpIdsAndNoPipes() {
        try (LocalCloud one = LocalCloud.start();
                LocalCloud other = LocalCloud.start()) {
            assertThat(one.url().toString()).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(one.url()).isNotEqualTo(other.url());
            assertThat(Set.of(one.keyId(), one.keySecret(), other.keyId(), other.keySecret()))
                    .hasSize(4);
            assertThat(one.organizationId()).isNotEqualTo(other.organizationId());
            assertThat(new Caller(one).get(new Caller(one).pipes()).result()).isEmpty();
        }
    }

    @Test
    void takesWhatIsChosen() throws IOException {
        UUID organization = UUID.randomUUID();
        UUID service = UUID.randomUUID();
        int port = freePort();
        try (LocalCloud cloud = LocalCloud.builder()
                .port(port)
                .credentials("ann", "pa:ss wörd")
                .organizationId(organization)
                .serviceId(service)
                .start()) {
            assertThat(cloud.url().getPort()).isEqualTo(port);
            assertThat(cloud.keyId()).isEqualTo("ann");
            assertThat(cloud.keySecret()).isEqualTo("pa:ss wörd");
            Caller caller = new Caller(cloud);
            assertThat(caller.get("/v1/organizations/" + organization + "/services/" + service + "/clickpipes")
                            .status())
                    .isEqualTo(200);
            assertThatThrownBy(() -> LocalCloud.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(String.valueOf(port));
        }
    }

    @Test
    void refusesChoicesThatCanNotWork() {
        LocalCloud.Builder builder = LocalCloud.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.port(70_000));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.credentials("a:b", "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.credentials("", "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.credentials("a", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.stepTime(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ManualClock.create().advance(Duration.ofMillis(-1)));
        assertThat(ManualClock.startingAt(Instant.EPOCH).instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void samplesAreOneSettledPipeOfEachKind() {
        try (LocalCloud cloud = LocalCloud.builder()
                .clock(ManualClock.create())
                .withSamplePipes()
                .start()) {
            JsonNode pipes = new Caller(cloud).get(new Caller(cloud).pipes()).result();

            Set<String> kinds = new HashSet<>();
            pipes.forEach(pipe -> pipe.path("source").fieldNames().forEachRemaining(kinds::add));
            assertThat(kinds)
                    .containsExactlyInAnyOrder(
                            "kafka", "kinesis", "pubsub", "objectStorage", "postgres", "mysql", "mongodb", "bigquery");
            assertThat(pipes)
                    .hasSize(8)
                    .allSatisfy(pipe -> assertThat(pipe.path("state").asText())
                            .isEqualTo(pipe.path("source").has("bigquery") ? "Completed" : "Running"));
            assertThat(pipes.toString()).doesNotContain("sample-secret");
            assertThat(cloud.requests()).hasSize(1);
        }
    }

    @Test
    void withoutStepTimeAPipeRunsAtOnce() {
        try (LocalCloud cloud =
                LocalCloud.builder().withoutRateLimit().stepTime(Duration.ZERO).start()) {
            Caller caller = new Caller(cloud);

            String id = caller.create(Bodies.vector("PG-V1"));

            assertThat(caller.state(id)).isEqualTo("Running");
            caller.delete(caller.pipe(id));
            assertThat(caller.get(caller.pipe(id)).status()).isEqualTo(404);
        }
    }

    @Test
    void recordsWhatArrived() {
        try (LocalCloud cloud = LocalCloud.start()) {
            Caller caller = new Caller(cloud);
            JsonNode body = Bodies.page("postgres");
            String id = caller.create(body);
            List<RecordedRequest> snapshot = cloud.requests();
            caller.send("PATCH", caller.pipe(id) + "/state", "{'action':'stop'}");
            caller.get("/nowhere?key=value");
            caller.send("POST", caller.pipes(), "{");

            assertThat(snapshot).hasSize(1);
            RecordedRequest created = snapshot.get(0);
            assertThat(created.method()).isEqualTo("POST");
            assertThat(created.path()).isEqualTo(caller.pipes());
            assertThat(created.operationId()).isEqualTo("clickPipeCreate");
            assertThat(created.status()).isEqualTo(200);
            assertThat(created.body()).isEqualTo(body);
            ((ObjectNode) created.body()).removeAll();
            assertThat(created.body()).isEqualTo(body);
            assertThat(created.toString()).isEqualTo("POST " + caller.pipes() + " (clickPipeCreate) -> 200");

            List<RecordedRequest> all = cloud.requests();
            assertThat(all.get(1).body()).isEqualTo(Caller.json("{'action':'stop'}"));
            assertThat(all.get(2).operationId()).isNull();
            assertThat(all.get(2).path()).isEqualTo("/nowhere");
            assertThat(all.get(3).body()).isNull();
            assertThat(all.get(3).status()).isEqualTo(400);
        }
    }

    @Test
    void parallelCallsKeepTheStoreConsistent() {
        try (LocalCloud cloud =
                LocalCloud.builder().withoutRateLimit().stepTime(Duration.ZERO).start()) {
            Caller caller = new Caller(cloud);
            JsonNode body = Bodies.vector("KAF-V1");

            List<String> ids = IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(i -> {
                        String id = caller.create(body);
                        caller.send("PATCH", caller.pipe(id), "{'name':'pipe " + i + "'}");
                        if (i % 2 == 0) {
                            caller.delete(caller.pipe(id));
                            return "";
                        }
                        return id;
                    })
                    .filter(id -> !id.isEmpty())
                    .toList();

            JsonNode left = caller.get(caller.pipes()).result();
            assertThat(left.findValuesAsText("id")).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(left.valueStream()
                            .map(pipe -> pipe.path("name").asText())
                            .distinct())
                    .hasSize(100);
            assertThat(cloud.requests()).hasSize(501);
        }
    }

    @Test
    void closingFreesThePortAndEndsAllThreads() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        LocalCloud cloud = LocalCloud.start();
        new Caller(cloud).get(new Caller(cloud).pipes());
        List<Thread> started = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(LocalCloudTest::isOfTheServer)
                .toList();
        assertThat(started).isNotEmpty();

        cloud.close();
        cloud.close();

        try (ServerSocket socket = new ServerSocket(cloud.url().getPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();
        }
        assertThat(started).allSatisfy(thread -> {
            thread.join(5_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        });
        assertThat(cloud.requests()).hasSize(1);
    }

    private static boolean isOfTheServer(Thread thread) {
        String name = thread.getName();
        return name.startsWith("local-cloud-") || name.startsWith("HTTP-Dispatcher") || name.contains("-timeout-task");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
