package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples for what comes after the pipes are created. */
class FirstWeekTest {
    private final LocalCloud cloud =
            LocalCloud.builder().withSamplePipes().stepTime(Duration.ZERO).start();
    private final ClickPipesClient client = ClickPipesClient.fromEnvironment(Ran.environmentOf(cloud));
    private final Map<String, String> environment = Ran.environmentOf(cloud);

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @ParameterizedTest
    @CsvSource({"Kafka, kafka", "Postgres, postgres", "MySQL, mysql", "MongoDB, mongodb"})
    void rotatePasswordSendsTheNewOneAndPrintsNothingOfIt(String name, String kind) {
        environment.put("SOURCE_USER", "reader");
        environment.put("SOURCE_PASSWORD", "n3w-hunter2");

        Ran ran = Ran.main(environment, "rotate-password", idOf(name).toString());

        assertThat(ran.status()).as(ran.err()).isZero();
        JsonNode credentials = last("clickPipeUpdate").path("source").path(kind).path("credentials");
        assertThat(credentials.path("username").asText()).isEqualTo("reader");
        assertThat(credentials.path("password").asText()).isEqualTo("n3w-hunter2");
        assertThat(ran.out() + ran.err()).contains("New password for").doesNotContain("n3w-hunter2");
    }

    @Test
    void rotatePasswordRefusesASourceWithoutPassword() {
        environment.put("SOURCE_USER", "reader");
        environment.put("SOURCE_PASSWORD", "n3w-hunter2");

        Ran ran = Ran.main(environment, "rotate-password", idOf("BigQuery").toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).hasLineCount(1).contains("not entered with a password");
        assertThat(sent("clickPipeUpdate")).isEmpty();
    }

    @Test
    void nothingIsMadeUpForAServerOfOthers() {
        UUID pipe = idOf("Kafka");

        for (String example : List.of("rotate-password", "add-table", "scale")) {
            Ran ran = Ran.main(environment, example, pipe.toString());

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).hasLineCount(1).contains("is not set");
        }
        assertThat(cloud.requests()).extracting(RecordedRequest::operationId).containsOnly("clickPipeGetList");
    }

    @Test
    void addTableEndsOnARunningPipeWithOneTableMore() {
        environment.put("SOURCE_TABLE", "public.items");
        UUID pipe = idOf("Postgres");
        int before = tables(pipe);

        Ran ran = Ran.main(environment, "add-table", pipe.toString());

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(tables(pipe)).isEqualTo(before + 1);
        assertThat(client.pipe(pipe).get().state()).isEqualTo(ClickPipeState.RUNNING);
        assertThat(last("clickPipeUpdate").findValue("targetTable").asText()).isEqualTo("public_items");
    }

    @Test
    void addTableWantsSchemaAndTable() {
        environment.put("SOURCE_TABLE", "items");

        Ran ran = Ran.main(environment, "add-table", idOf("Postgres").toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).hasLineCount(1).contains("public.items");
        assertThat(sent("clickPipeStateUpdate")).isEmpty();
    }

    @Test
    void addTableLeavesAPipeOfAnotherKindRunning() {
        environment.put("SOURCE_TABLE", "public.items");

        Ran ran = Ran.main(environment, "add-table", idOf("Kafka").toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).hasLineCount(1).contains("Postgres");
        assertThat(sent("clickPipeStateUpdate")).isEmpty();
    }

    @Test
    void scaleSendsTheNumberAndNothingElse() {
        environment.put("REPLICAS", "3");

        Ran ran = Ran.main(environment, "scale", idOf("Kafka").toString());

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(last("clickPipeScalingUpdate")).hasToString("{\"replicas\":3}");
        assertThat(ran.out()).containsSubsequence("before", "after", "3");
    }

    @Test
    void scaleRefusesTooManyBeforeAnythingChanges() {
        environment.put("REPLICAS", "41");

        Ran ran = Ran.main(environment, "scale", idOf("Kafka").toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("SCL-2");
        assertThat(sent("clickPipeScalingUpdate")).isEmpty();
    }

    @Test
    void scaleWantsANumber() {
        environment.put("REPLICAS", "many");

        Ran ran = Ran.main(environment, "scale", idOf("Kafka").toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).hasLineCount(1).contains("REPLICAS");
    }

    @Test
    void brokenNamesEachBrokenPipeWithAReason() {
        cloud.trouble().fail(idOf("Kafka"));
        cloud.trouble().degrade(idOf("Kinesis"));
        cloud.trouble().failInternally(idOf("Postgres"));

        String printed = Ran.main(environment, "broken").out();

        assertThat(printed)
                .containsPattern("Failed .*Kafka.*: gave up")
                .containsPattern("Degraded .*Kinesis.*: runs with trouble")
                .containsPattern("InternalError .*Postgres.*: .*support")
                .contains("3 broken")
                .doesNotContain("MySQL", "on purpose");
    }

    @Test
    void brokenSaysThatNothingIs() {
        assertThat(Ran.main(environment, "broken").out()).contains("Nothing is broken");
    }

    @Test
    void onAFreshLocalCloudThereIsSomethingBrokenToSee() {
        assertThat(Ran.main(Map.of(), "broken").out()).contains("on purpose", "3 broken");
        assertThat(Ran.main(Map.of(), "clean-up").out()).contains("on purpose", "Delete ", "1 failed pipe");
    }

    @Test
    void cleanUpDeletesFailedPipesOnlyAndNamesThem() {
        UUID failed = idOf("Kafka");
        cloud.trouble().fail(failed);
        cloud.trouble().degrade(idOf("Kinesis"));

        Ran ran = Ran.main(environment, "clean-up", "--live");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Delete " + failed, "1 failed pipe").doesNotContain("Kinesis");
        assertThat(sent("clickPipeDelete"))
                .singleElement()
                .satisfies(request -> assertThat(request.path()).contains(failed.toString()));
    }

    @Test
    void cleanUpDeletesNothingOfAnotherServerWithoutLive() {
        UUID failed = idOf("Kafka");
        cloud.trouble().fail(failed);

        Ran ran = Ran.main(environment, "clean-up");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Nothing is deleted without --live", "Would delete " + failed);
        assertThat(sent("clickPipeDelete")).isEmpty();
    }

    private UUID idOf(String partOfName) {
        return client.list().stream()
                .filter(pipe -> String.valueOf(pipe.name()).contains(partOfName))
                .map(ClickPipe::id)
                .findFirst()
                .orElseThrow();
    }

    private int tables(UUID pipe) {
        return client.pipe(pipe).get().source().postgres().tableMappings().size();
    }

    private List<RecordedRequest> sent(String operation) {
        return cloud.requests().stream()
                .filter(request -> operation.equals(request.operationId()))
                .toList();
    }

    private JsonNode last(String operation) {
        List<RecordedRequest> sent = sent(operation);
        return sent.get(sent.size() - 1).body();
    }
}
