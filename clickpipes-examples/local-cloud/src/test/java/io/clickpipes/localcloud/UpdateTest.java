package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final String ADD_TASKS =
            "{'sourceSchemaName':'public','sourceTable':'tasks','targetTable':'crm_tasks'}";
    private static final String NOTES = "{'sourceSchemaName':'public','sourceTable':'notes','targetTable':'crm_notes'}";
    private static final String ACCOUNTS =
            "{'sourceSchemaName':'public','sourceTable':'accounts','targetTable':'crm_accounts'}";

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

    @Test
    void changesOnlyWhatWasSent() {
        String id = caller.create(Bodies.vector("KAF-V1"));
        ObjectNode before = (ObjectNode) caller.get(caller.pipe(id)).result();

        ObjectNode after = (ObjectNode)
                caller.send("PATCH", caller.pipe(id), "{'name':'other'}").result();

        assertThat(after.path("name").asText()).isEqualTo("other");
        assertThat(after.without(List.of("name", "updatedAt")).equals(before.without(List.of("name", "updatedAt"))))
                .isTrue();
    }

    @Test
    void mergesIntoTheSourceAndNullClears() {
        String id = caller.create(Bodies.vector("PG-V1"));

        JsonNode source = caller.send(
                        "PATCH",
                        caller.pipe(id),
                        "{'source':{'postgres':{'port':6543,'tlsHost':null,'settings':{'pullBatchSize':7}}}}")
                .result()
                .at("/source/postgres");

        assertThat(source.path("port").asInt()).isEqualTo(6543);
        assertThat(source.has("tlsHost")).isFalse();
        assertThat(source.path("host").asText()).isEqualTo("crm.cluster-c1.eu-west-1.rds.amazonaws.com");
        assertThat(source.at("/settings/pullBatchSize").asInt()).isEqualTo(7);
        assertThat(source.at("/settings/syncIntervalSeconds").asInt()).isEqualTo(30);
        assertThat(source.path("tableMappings")).hasSize(2);
    }

    @Test
    void replacesColumnsAndMappingsTogether() {
        String id = caller.create(Bodies.vector("KIN-V1"));

        JsonNode pipe = caller.sendJson("PATCH", caller.pipe(id), Bodies.vector("UPD-V4"))
                .result();

        assertThat(pipe.at("/destination/columns")).hasSize(2);
        assertThat(pipe.path("fieldMappings")).hasSize(2);
        assertThat(pipe.at("/destination/table").asText()).isEqualTo("sensors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{'sourceField':'a','destinationField':'a'}]"})
    void fieldMappingsNeedColumns(String mappings) {
        String id = caller.create(Bodies.vector("KAF-V1"));

        Caller.Reply reply = caller.send("PATCH", caller.pipe(id), "{'fieldMappings':" + mappings + "}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).isEqualTo("BAD_REQUEST: Columns are required if field mappings are provided (UPD-4)");
    }

    @Test
    void ignoresSettings() {
        String id = caller.create(Bodies.vector("KAF-V1"));

        Caller.Reply reply =
                caller.send("PATCH", caller.pipe(id), "{'settings':{'streaming_max_insert_wait_ms':9000}}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.result().at("/settings/streaming_max_insert_wait_ms").asInt())
                .isEqualTo(2000);
    }

    @Test
    void refusesTheArmOfAnotherKind() {
        String id = caller.create(Bodies.vector("KAF-V1"));

        Caller.Reply reply = caller.send("PATCH", caller.pipe(id), "{'source':{'postgres':{'port':1}}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).contains("/source/postgres").contains("kafka");
    }

    @Test
    void tablesAreEditedOnAPausedPipeOnly() {
        String id = running("PG-V1");

        Caller.Reply reply = caller.sendJson("PATCH", caller.pipe(id), Bodies.vector("UPD-V3"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).isEqualTo("BAD_REQUEST: ClickPipe must be paused to edit (UPD-9)");
        assertThat(tables(caller.get(caller.pipe(id)).result())).containsExactly("accounts", "notes");
    }

    @Test
    void anEditOfTablesResumesThePipe() {
        String id = paused("PG-V1");

        Caller.Reply reply = caller.sendJson("PATCH", caller.pipe(id), Bodies.vector("UPD-V3"));

        assertThat(reply.state()).isEqualTo("Snapshot");
        assertThat(tables(reply.result())).containsExactly("accounts", "tasks");
        clock.advance(STEP);
        assertThat(caller.state(id)).isEqualTo("Running");
    }

    @Test
    void removingTablesModifiesThePipe() {
        String id = paused("PG-V1");

        assertThat(edit(id, "", NOTES).state()).isEqualTo("Modifying");
        clock.advance(STEP);
        assertThat(caller.state(id)).isEqualTo("Running");
    }

    @Test
    void mongoTablesAreCollections() {
        String id = paused("MG-V1");

        JsonNode pipe = caller.send(
                        "PATCH",
                        caller.pipe(id),
                        "{'source':{'mongodb':{'tableMappingsToAdd':"
                                + "[{'sourceDatabaseName':'app','sourceCollection':'carts','targetTable':'c'}],"
                                + "'tableMappingsToRemove':"
                                + "[{'sourceDatabaseName':'app','sourceCollection':'users','targetTable':'u'}]}}}")
                .result();

        assertThat(pipe.at("/source/mongodb/tableMappings/0/sourceCollection").asText())
                .isEqualTo("carts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                NOTES + "|" + NOTES + "|also removed",
                NOTES + "||has already",
                "|" + ADD_TASKS + "|does not have",
                "|" + NOTES + "," + ACCOUNTS + "|without tables"
            })
    void refusesEditsThatDoNotFitAndChangesNothing(String added, String removed, String error) {
        String id = paused("PG-V1");

        Caller.Reply reply = edit(id, added, removed);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.error()).contains(error);
        assertThat(tables(caller.get(caller.pipe(id)).result())).containsExactly("accounts", "notes");
        assertThat(caller.state(id)).isEqualTo("Paused");
    }

    @Test
    void anEmptyEditNeedsNoPause() {
        String id = running("PG-V1");

        assertThat(edit(id, "", "").status()).isEqualTo(200);
        assertThat(caller.state(id)).isEqualTo("Running");
    }

    @Test
    void newCredentialsResumeAPausedPipeAfterTheAnswer() {
        String id = paused("MY-V1");

        Caller.Reply reply = caller.send(
                "PATCH", caller.pipe(id), "{'source':{'mysql':{'credentials':{'username':'u','password':'p'}}}}");

        assertThat(reply.state()).isEqualTo("Paused");
        clock.advance(STEP);
        assertThat(caller.state(id)).isEqualTo("Running");
    }

    private Caller.Reply edit(String id, String added, String removed) {
        return caller.send(
                "PATCH",
                caller.pipe(id),
                "{'source':{'postgres':{'tableMappingsToAdd':[" + (added == null ? "" : added)
                        + "],'tableMappingsToRemove':[" + (removed == null ? "" : removed) + "]}}}");
    }

    private static List<String> tables(JsonNode pipe) {
        return pipe.at("/source/postgres/tableMappings").findValuesAsText("sourceTable");
    }

    private String running(String vector) {
        String id = caller.create(Bodies.vector(vector));
        clock.advance(STEP.multipliedBy(10));
        return id;
    }

    private String paused(String vector) {
        String id = running(vector);
        caller.command(id, "stop");
        clock.advance(STEP);
        assertThat(caller.state(id)).isEqualTo("Paused");
        return id;
    }
}
