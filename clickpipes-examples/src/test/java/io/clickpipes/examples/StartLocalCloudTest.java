package io.clickpipes.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StartLocalCloudTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ID = "00000000-0000-4000-8000-000000000001";

    @Test
    void printsWhatItTakesToCallItAndRunsUntilStopped() throws Exception {
        try (Child child = start(Map.of())) {
            Map<String, String> exported = exported(child.linesUntil("export SERVICE_ID"));

            HttpResponse<String> answer = list(exported, exported.get("KEY_SECRET"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("orders from Kafka");
            assertThat(Ran.main(exported, "list").out())
                    .startsWith("Using the server on this machine")
                    .contains("8 pipes");

            child.stop();
            child.status();
            assertThatThrownBy(() -> list(exported, "any")).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void takesKeyAndIdsFromTheEnvironmentAndKeepsTheSecret() throws Exception {
        try (Child child = start(Map.of("KEY_ID", "it's", "KEY_SECRET", "hunter2", "ORG_ID", ID, "SERVICE_ID", ID))) {
            List<String> lines = child.linesUntil("export SERVICE_ID");

            assertThat(lines)
                    .contains("export KEY_ID='it'\\''s'", "export ORG_ID=" + ID, "export SERVICE_ID=" + ID)
                    .noneMatch(line -> line.contains("hunter2"));
            Map<String, String> exported = exported(lines);
            exported.put("KEY_ID", "it's");
            assertThat(list(exported, "hunter2").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keepsTheRateLimitOfTheService() throws Exception {
        try (Child child = start(Map.of())) {
            List<String> lines = child.linesUntil("export SERVICE_ID");

            assertThat(lines).anyMatch(line -> line.contains("10 requests in 10 seconds"));
            assertThat(statusesOf(11, lines)).containsOnlyOnce(429).endsWith(429);
        }
    }

    @Test
    void hasNoRateLimitIfAskedTo() throws Exception {
        try (Child child = start(Map.of(), "--no-rate-limit")) {
            List<String> lines = child.linesUntil("export SERVICE_ID");

            assertThat(lines).anyMatch(line -> line.contains("no rate limit"));
            assertThat(statusesOf(11, lines)).containsOnly(200);
        }
    }

    @Test
    void refusesHalfAKeyAndBadIdsInOneLine() {
        Ran half = Ran.main(Map.of("CLICKHOUSE_CLOUD_API_SECRET", "hunter2"), "local-cloud");
        Ran badId = Ran.main(Map.of("CLICKHOUSE_ORG_ID", "hunter2"), "local-cloud");

        assertThat(half.status()).isEqualTo(1);
        assertThat(half.err())
                .hasLineCount(1)
                .contains("CLICKHOUSE_CLOUD_API_KEY is not set")
                .doesNotContain("hunter2");
        assertThat(badId.status()).isEqualTo(1);
        assertThat(badId.err())
                .hasLineCount(1)
                .contains("CLICKHOUSE_ORG_ID must be a UUID")
                .doesNotContain("hunter2");
    }

    @Test
    void aPortThatIsTakenIsOneLine() throws IOException {
        try (Child child = start(Map.of())) {
            URI url = URI.create(exported(child.linesUntil("export SERVICE_ID")).get("CLICKHOUSE_API_URL"));

            Ran second = Ran.main(Map.of(), "local-cloud", "--port=" + url.getPort());

            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err()).hasLineCount(1).contains(Integer.toString(url.getPort()));
        }
    }

    private static List<Integer> statusesOf(int requests, List<String> lines) throws IOException, InterruptedException {
        Map<String, String> exported = exported(lines);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            statuses.add(list(exported, exported.get("KEY_SECRET")).statusCode());
        }
        return statuses;
    }

    private static Child start(Map<String, String> environment, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "local-cloud", "--port", "0"));
        arguments.addAll(List.of(more));
        return Child.java(environment, arguments);
    }

    private static Map<String, String> exported(List<String> lines) {
        Map<String, String> variables = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith("export ")) {
                String[] parts = line.substring("export ".length()).split("=", 2);
                variables.put(parts[0], parts[1]);
            }
        }
        return variables;
    }

    private static HttpResponse<String> list(Map<String, String> exported, String secret)
            throws IOException, InterruptedException {
        String credentials = Base64.getEncoder()
                .encodeToString((exported.get("KEY_ID") + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(exported.get("CLICKHOUSE_API_URL") + "/v1/organizations/"
                                + exported.get("ORG_ID") + "/services/" + exported.get("SERVICE_ID") + "/clickpipes"))
                        .header("Authorization", "Basic " + credentials)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
