package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.localcloud.LocalCloud;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {
    private static final String UNKNOWN_ID = "00000000-0000-4000-8000-000000000001";

    static Stream<String> allButTheLongOnes() {
        return Examples.ALL.stream()
                .map(Example::name)
                .filter(name -> !name.equals("tour") && !name.equals("local-cloud"));
    }

    @Test
    void theNamesAreThoseOfThePageAndOfTheFirstWeek() {
        assertThat(Examples.ALL)
                .extracting(Example::name)
                .containsExactly(
                        "list",
                        "get",
                        "stop-start",
                        "delete",
                        "create-kafka",
                        "create-kinesis",
                        "create-s3",
                        "create-gcs",
                        "create-azure-blob",
                        "create-postgres",
                        "create-mysql",
                        "create-mongodb",
                        "create-bigquery",
                        "create-pubsub",
                        "rotate-password",
                        "add-table",
                        "scale",
                        "broken",
                        "clean-up",
                        "watch",
                        "tour",
                        "local-cloud");
    }

    @ParameterizedTest
    @MethodSource("allButTheLongOnes")
    void eachExampleStartsLocalCloudAndSaysSo(String name) {
        Ran ran = Ran.main(Map.of("CLICKHOUSE_API_URL", "https://service.invalid", "KEY_ID", "half a pair"), name);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("LocalCloud was started").contains("only --live uses it");
    }

    @Test
    void listShowsOnePipeOfEachKind() {
        assertThat(Ran.main(Map.of(), "list").out()).contains("Kafka", "Postgres", "8 pipes");
    }

    @Test
    void stopStartPassesThroughStopped() {
        assertThat(Ran.main(Map.of(), "stop-start").out()).containsSubsequence("Stop ", "Stopped", "Start ", "Running");
    }

    @Test
    void watchShowsEachStateWithItsTime() {
        assertThat(Ran.main(Map.of(), "watch").out())
                .containsPattern("0\\.0 s  Snapshot [.]*\n +0\\.\\d s  Resync [.]*\n +\\d\\.\\d s  Running \nReady[.]");
    }

    @Test
    void deleteWaitsUntilGone() {
        assertThat(Ran.main(Map.of(), "delete").out()).containsSubsequence("Delete ", "gone (404)");
    }

    @Test
    void deleteSaysThatThereIsNoSuchPipe() {
        assertThat(Ran.main(Map.of(), "delete", UNKNOWN_ID).out()).contains("there is no such pipe (404)");
    }

    @Test
    void liveNamesOrganisationAndServiceBeforeAnythingIsSent() {
        try (LocalCloud cloud = LocalCloud.start()) {
            Map<String, String> environment = Ran.environmentOf(cloud);
            environment.put("KEY_SECRET", "wrong-secret");

            Ran ran = Ran.main(environment, "--live", "list");

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out())
                    .contains(
                            cloud.organizationId().toString(), cloud.serviceId().toString());
            assertThat(ran.err())
                    .hasLineCount(1)
                    .contains("list failed:", "401")
                    .doesNotContain("wrong-secret");
        }
    }

    @Test
    void liveWithoutAnAccountNamesWhatIsMissing() {
        Ran ran = Ran.main(Map.of("KEY_SECRET", "hunter2"), "list", "--live");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .hasLineCount(1)
                .contains("KEY_ID", "ORG_ID", "SERVICE_ID")
                .doesNotContain("hunter2");
    }

    @Test
    void anIdThatLocalCloudCanNotKnowIsExplained() {
        Ran ran = Ran.main(Map.of("CLICKPIPE_ID", UNKNOWN_ID), "get");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).contains("404", "unset CLICKPIPE_ID");
    }

    @Test
    void elsewhereAPipeHasToBeNamed() {
        try (LocalCloud cloud = LocalCloud.builder().withSamplePipes().start()) {
            Ran ran = Ran.main(Ran.environmentOf(cloud), "delete");

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).hasLineCount(1).contains("CLICKPIPE_ID");
            assertThat(cloud.requests()).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsOneLine() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }
        Map<String, String> environment = Map.of(
                "CLICKHOUSE_API_URL",
                "http://127.0.0.1:" + unused,
                "KEY_ID",
                "some-key",
                "KEY_SECRET",
                "hunter2",
                "ORG_ID",
                UNKNOWN_ID,
                "SERVICE_ID",
                UNKNOWN_ID);

        Ran ran = Ran.main(environment, "create-kafka");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).startsWith("create-kafka failed:").doesNotContain("hunter2", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Which example?",
        "launch, There is no example named launch",
        "list --force=yes, There is no option --force.",
        "list 1, list takes no pipe id",
        "get 1 2, There are too many words after get",
        "list --port 1, list takes no --port",
        "local-cloud --live, takes no --live",
        "list --no-rate-limit, list takes no --no-rate-limit",
        "local-cloud --port, --port wants a number after it",
        "local-cloud --port x, --port wants a number between 0 and 65535",
        "local-cloud --port=65536, --port wants a number between 0 and 65535"
    })
    void whatCanNotBeUnderstoodIsAnsweredWithTheUsage(String line, String complaint) {
        Ran ran = Ran.main(Map.of(), line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(complaint, "Usage:");
        assertThat(ran.err()).contains(Examples.ALL.stream().map(Example::usage).toList());
    }

    @Test
    void helpIsNoError() {
        Ran ran = Ran.main(Map.of(), "get", "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage:").contains("local-cloud [--port PORT]", "--live", "--no-rate-limit");
    }
}
