package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsAndScalingTest {
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final JsonNode DEFAULT_SIZE = Caller.json("{'replicaCpuMillicores':2000,'replicaMemoryGb':8}");

    private final ManualClock clock = ManualClock.create();
    private LocalCloud cloud;
    private Caller caller;
    private String shared;
    private String sharedByOrganization;

    @BeforeEach
    void start() {
        cloud = LocalCloud.builder()
                .withoutRateLimit()
                .clock(clock)
                .stepTime(STEP)
                .start();
        caller = new Caller(cloud);
        shared = caller.service() + "/clickpipesCdcScaling";
        sharedByOrganization = "/v1/organizations/" + cloud.organizationId() + "/clickpipes/cdcScaling";
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void settingsAreMerged() {
        String settings = caller.pipe(caller.create(Bodies.vector("OBJ-V1"))) + "/settings";

        Caller.Reply put = caller.send(
                "PUT", settings, "{'clickhouse_max_threads':0,'object_storage_max_insert_bytes':53687091200}");

        assertThat(put.result())
                .isEqualTo(Caller.json("{'object_storage_max_file_count':200,"
                        + "'object_storage_use_cluster_function':false,'clickhouse_max_threads':0,"
                        + "'object_storage_max_insert_bytes':53687091200}"));
        assertThat(caller.get(settings).result()).isEqualTo(put.result());
        assertThat(caller.send("PUT", settings, "{'clickhouse_max_threads':null}")
                        .result()
                        .has("clickhouse_max_threads"))
                .isFalse();
    }

    @Test
    void emptySettingsAreRefused() {
        String id = caller.create(Bodies.vector("KAF-V1"));

        assertThat(caller.send("PUT", caller.pipe(id) + "/settings", "{}").status())
                .isEqualTo(400);
        assertThat(caller.send(
                                "POST",
                                caller.pipes(),
                                Bodies.page("kafka").toString().replaceFirst("^\\{", "{\"settings\":{},"))
                        .error())
                .startsWith("BAD_REQUEST: /settings");
    }

    @Test
    void databasePipesHaveNoSettings() {
        String id = caller.create(Bodies.vector("PG-V1"));

        Caller.Reply read = caller.get(caller.pipe(id) + "/settings");
        Caller.Reply put = caller.sendJson("PUT", caller.pipe(id) + "/settings", Bodies.vector("SET-V1"));

        assertThat(read.status()).isEqualTo(404);
        assertThat(read.error()).isEqualTo("NOT_FOUND: ingestion for pipe \"" + id + "\" not found");
        assertThat(put.status()).isEqualTo(404);
    }

    @Test
    void aPipeIsResizedMemberByMember() {
        String id = caller.create(Bodies.vector("KAF-V1"));

        JsonNode pipe = caller.send("PATCH", caller.pipe(id) + "/scaling", "{'replicas':4,'replicaMemoryGb':null}")
                .result();

        assertThat(pipe.path("id").asText()).isEqualTo(id);
        assertThat(pipe.path("scaling"))
                .isEqualTo(Caller.json("{'replicas':4,'replicaCpuMillicores':250,'replicaMemoryGb':1}"));
    }

    @Test
    void memoryMayBeAFraction() {
        String id = caller.create(Bodies.vector("KAF-V1"));

        Caller.Reply reply = caller.send(
                "PATCH", caller.pipe(id) + "/scaling", "{'replicaCpuMillicores':125,'replicaMemoryGb':0.5}");

        assertThat(reply.text()).contains("\"replicaMemoryGb\":0.5");
    }

    @Test
    void databasePipesHaveNoScalingOfTheirOwn() {
        Caller.Reply created = caller.sendJson("POST", caller.pipes(), Bodies.vector("PG-V1"));

        Caller.Reply reply = caller.send("PATCH", caller.pipe(created.id()) + "/scaling", "{'replicas':2}");

        assertThat(created.result().has("scaling")).isFalse();
        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void theSharedSizeComesAndGoesWithTheDatabasePipes() {
        caller.create(Bodies.vector("KAF-V1"));
        assertThat(caller.get(shared).status()).isEqualTo(404);
        assertThat(caller.send("PATCH", shared, "{'replicaCpuMillicores':4000,'replicaMemoryGb':16}")
                        .status())
                .isEqualTo(404);

        String id = caller.create(Bodies.vector("MG-V1"));
        assertThat(caller.get(shared).status())
                .as("until the pipe is provisioned")
                .isEqualTo(404);
        clock.advance(STEP);
        assertThat(caller.get(shared).result()).isEqualTo(DEFAULT_SIZE);

        caller.delete(caller.pipe(id));
        clock.advance(STEP);
        assertThat(caller.get(shared).status()).isEqualTo(404);
    }

    @Test
    void theSharedSizeChangesAfterAWhileOnBothPaths() {
        caller.create(Bodies.vector("PG-V1"));
        clock.advance(STEP);
        JsonNode wanted = Caller.json("{'replicaCpuMillicores':4000,'replicaMemoryGb':16}");

        Caller.Reply reply = caller.sendJson("PATCH", sharedByOrganization, wanted);

        assertThat(reply.result()).isEqualTo(DEFAULT_SIZE);
        clock.advance(STEP);
        assertThat(caller.get(shared).result()).isEqualTo(DEFAULT_SIZE);
        clock.advance(STEP);
        assertThat(caller.get(shared).result()).isEqualTo(wanted);
        assertThat(caller.get(sharedByOrganization).result()).isEqualTo(wanted);
    }

    @Test
    void sharedMemoryIsFourTimesTheCores() {
        caller.create(Bodies.vector("PG-V1"));
        clock.advance(STEP);

        Caller.Reply reply = caller.sendJson("PATCH", shared, Bodies.vector("CDC-X1"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).contains("4 times");
    }
}
