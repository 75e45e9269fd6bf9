package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuirksTest {
    private static final Duration STEP = Duration.ofSeconds(1);

    private final ManualClock clock = ManualClock.create();

    /** Quirk, a create, a place in its answer, and what is there; nothing where the place must be missing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ENGINE_WITH_PARENTHESES|KAF-V1|/destination/tableDefinition/engine/type|'MergeTree() '",
                "TABLE_KEYS_NULL|KAF-V1|/destination/tableDefinition/sortingKey|null",
                "ARRAYS_NULL|KAF-V1|/source/kafka/reversePrivateEndpointIds|null",
                "ARRAYS_NULL|PG-V1|/fieldMappings|null",
                "ARRAYS_EMPTY|PG-V1|/source/postgres/tableMappings/1/excludedColumns|[]",
                "ARRAYS_EMPTY|PG-V1|/source/postgres/tableMappings/0/excludedColumns|['ssn']",
                "TEXTS_EMPTY|KAF-V1|/source/kafka/iamRole|''",
                "TEXTS_EMPTY|KAF-V2|/source/kafka/iamRole|'arn:aws:iam::210987654321:role/ch-msk-read'",
                "TEXTS_EMPTY|MG-V1|/source/mongodb/tlsHost|''",
                "TABLE_ENGINE_FILLED_IN|PG-V1|/source/postgres/tableMappings/1/tableEngine|'ReplacingMergeTree'",
                "TABLE_ENGINE_FILLED_IN|PG-V2|/source/postgres/tableMappings/0/tableEngine|'MergeTree'",
                "FLAGS_MISSING|MG-V1|/source/mongodb/settings/deleteOnMerge|",
                "SCALING_AS_TEXT|KAF-V2|/scaling/replicaCpuMillicores|'500m'",
                "SCALING_AS_TEXT|KAF-V2|/scaling/replicaMemoryGb|'2Gi'",
                "AZURE_MEMBERS_MISSING|OBJ-V2|/source/objectStorage/azureContainerName|",
                "AZURE_MEMBERS_MISSING|OBJ-V1|/source/objectStorage/authentication|'IAM_ROLE'",
                "UNKNOWN_MEMBERS|KAF-V1|/generation|1",
            })
    void aQuirkShowsInAnswers(Quirk quirk, String vector, String pointer, String expected) {
        try (LocalCloud cloud = cloud(Set.of(quirk))) {
            Caller caller = new Caller(cloud);
            String id = caller.create(Bodies.vector(vector));

            JsonNode shown = caller.get(caller.pipe(id)).result().at(pointer);
            JsonNode listed = caller.get(caller.pipes()).result().path(0).at(pointer);

            if (expected == null) {
                assertThat(shown.isMissingNode()).isTrue();
            } else {
                assertThat(shown).isEqualTo(Caller.json(expected));
            }
            assertThat(listed).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @EnumSource(Quirk.class)
    void aQuirkLeavesThePipeItselfAlone(Quirk quirk) {
        ObjectNode plain = created(Set.of());
        try (LocalCloud odd = cloud(Set.of(quirk))) {
            Caller caller = new Caller(odd);
            String id = caller.create(Bodies.vector("OBJ-V1"));
            caller.get(caller.pipe(id));

            assertThat(caller.get(caller.pipe(id) + "/settings").result()).isEqualTo(plain.path("settings"));
            clock.advance(STEP.multipliedBy(5));
            assertThat(caller.command(id, "stop").state()).isEqualTo("Stopping");
        }
    }

    @Test
    void excludedColumnsComeInAnotherOrder() {
        ObjectNode body = Bodies.vector("PG-V1").deepCopy();
        ((ObjectNode) body.at("/source/postgres/tableMappings/0")).set("excludedColumns", Caller.json("['a','b','c']"));
        try (LocalCloud cloud = cloud(Set.of(Quirk.EXCLUDED_COLUMNS_REORDERED))) {
            Caller caller = new Caller(cloud);

            JsonNode pipe = caller.sendJson("POST", caller.pipes(), body).result();

            assertThat(pipe.at("/source/postgres/tableMappings/0/excludedColumns"))
                    .isEqualTo(Caller.json("['c','b','a']"));
        }
    }

    @Test
    void anUnknownStatePassesByOnce() {
        try (LocalCloud cloud = cloud(Set.of(Quirk.UNKNOWN_STATE))) {
            Caller caller = new Caller(cloud);
            String id = caller.create(Bodies.vector("KAF-V1"));

            assertThat(caller.state(id)).isEqualTo("Rebalancing");
            assertThat(caller.state(id)).isEqualTo("Unknown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'replicaMemoryGb':0.5}", "{'replicas':3}"})
    void aNewSizeIsNotKnownAtOnce(String size) {
        try (LocalCloud cloud = cloud(EnumSet.of(Quirk.SCALING_ZERO, Quirk.SCALING_AS_TEXT))) {
            Caller caller = new Caller(cloud);
            String id = caller.create(Bodies.vector("KAF-V1"));

            JsonNode answer =
                    caller.send("PATCH", caller.pipe(id) + "/scaling", size).result();
            JsonNode soon = caller.get(caller.pipe(id)).result();
            clock.advance(STEP);
            JsonNode later = caller.get(caller.pipe(id)).result();

            assertThat(answer.at("/scaling/replicaMemoryGb")).isEqualTo(Caller.json("0"));
            assertThat(soon.at("/scaling/replicaCpuMillicores")).isEqualTo(Caller.json("0"));
            assertThat(later.at("/scaling/replicaCpuMillicores").asText()).isEqualTo("250m");
            assertThat(later.at("/scaling/replicaMemoryGb").asText()).isEqualTo(size.contains("0.5") ? "512Mi" : "1Gi");
        }
    }

    @Test
    void emptyListsOfAnEndpointAreNull() {
        try (LocalCloud cloud = cloud(Set.of(Quirk.ARRAYS_NULL, Quirk.UNKNOWN_MEMBERS))) {
            Caller caller = new Caller(cloud);

            JsonNode endpoint = caller.sendJson("POST", caller.endpoints(), Bodies.vector("RPE-V1"))
                    .result();

            assertThat(endpoint.path("dnsNames").isNull()).isTrue();
            assertThat(endpoint.has("generation")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, false, 500", "true, true, 200", "false, false, 200"})
    void mongoEditsWearOutWithoutCredentials(boolean quirk, boolean credentials, int status) {
        try (LocalCloud cloud = cloud(quirk ? Set.of(Quirk.MONGODB_EDITS_WEAR_OUT) : Set.of())) {
            Caller caller = new Caller(cloud);
            String id = caller.create(Bodies.vector("MG-V1"));
            for (int i = 0; i < 6; i++) {
                assertThat(edit(caller, id, i, credentials).status()).isEqualTo(200);
            }

            Caller.Reply seventh = edit(caller, id, 6, credentials);

            assertThat(seventh.status()).isEqualTo(status);
            if (status == 500) {
                assertThat(seventh.error()).isEqualTo("INTERNAL_ERROR: Internal error");
                assertThat(edit(caller, id, 7, true).status()).as("for good").isEqualTo(500);
            }
        }
    }

    @Test
    void allQuirksTogetherStillAnswer() {
        try (LocalCloud cloud = LocalCloud.builder()
                .withoutRateLimit()
                .quirks(true)
                .withSamplePipes()
                .start()) {
            Caller caller = new Caller(cloud);

            JsonNode pipes = caller.get(caller.pipes()).result();

            assertThat(pipes).hasSize(8).allSatisfy(pipe -> {
                assertThat(pipe.path("state").asText()).isEqualTo("Rebalancing");
                assertThat(pipe.has("generation")).isTrue();
            });
            assertThat(pipes.findValuesAsText("type")).contains("MergeTree() ");
        }
    }

    @Test
    void quirksAreOffUnlessAskedFor() {
        assertThat(created(Set.of())).isEqualTo(created(EnumSet.noneOf(Quirk.class)));
        try (LocalCloud cloud = LocalCloud.builder()
                .withoutRateLimit()
                .quirks(true)
                .quirks(false)
                .start()) {
            Caller caller = new Caller(cloud);

            assertThat(caller.sendJson("POST", caller.pipes(), Bodies.vector("KAF-V1"))
                            .result()
                            .at("/destination/tableDefinition/engine/type")
                            .asText())
                    .isEqualTo("MergeTree");
        }
    }

    /** What an object storage pipe looks like after its create, without what is made up each time. */
    private ObjectNode created(Set<Quirk> quirks) {
        try (LocalCloud cloud = cloud(quirks)) {
            Caller caller = new Caller(cloud);
            ObjectNode pipe = (ObjectNode) caller.sendJson("POST", caller.pipes(), Bodies.vector("OBJ-V1"))
                    .result();
            pipe.remove(Set.of("id", "serviceId", "createdAt", "updatedAt"));
            return pipe;
        }
    }

    private LocalCloud cloud(Set<Quirk> quirks) {
        return LocalCloud.builder()
                .withoutRateLimit()
                .clock(clock)
                .stepTime(STEP)
                .quirks(quirks)
                .start();
    }

    private Caller.Reply edit(Caller caller, String id, int number, boolean credentials) {
        clock.advance(STEP.multipliedBy(10));
        caller.command(id, "stop");
        clock.advance(STEP);
        return caller.send(
                "PATCH",
                caller.pipe(id),
                "{'source':{'mongodb':{" + (credentials ? "'credentials':{'username':'u','password':'p'}," : "")
                        + "'tableMappingsToAdd':[{'sourceDatabaseName':'app','sourceCollection':'c" + number
                        + "','targetTable':'t" + number + "'}]}}}");
    }
}
