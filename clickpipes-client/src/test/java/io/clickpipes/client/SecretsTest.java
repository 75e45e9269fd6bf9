package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.clickpipes.client.model.ClickPipeMutateDestination;
import io.clickpipes.client.model.ClickPipeMutateMySQLSource;
import io.clickpipes.client.model.ClickPipePostKafkaSource;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.MutualTLS;
import io.clickpipes.client.model.PLAIN;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String BASIC =
            Base64.getEncoder().encodeToString((Some.KEY_ID + ":" + Some.KEY_SECRET).getBytes(StandardCharsets.UTF_8));

    @BeforeEach
    void listen() {
        RecordedLogs.begin();
    }

    @Test
    void knowsEveryPropertyThatTheDocumentCallsSecret() throws IOException {
        Set<String> secret = new TreeSet<>();
        try (InputStream document = getClass().getResourceAsStream("/io/clickpipes/spec/openapi.yaml")) {
            for (JsonNode schema : new ObjectMapper(new YAMLFactory())
                    .readTree(document)
                    .path("components")
                    .path("schemas")) {
                schema.path("properties").properties().forEach(property -> {
                    if (property.getValue().path("format").asText().equals("password")
                            || property.getValue().path("writeOnly").asBoolean()) {
                        secret.add(property.getKey());
                    }
                });
            }
        }

        assertThat(Secrets.PROPERTIES).containsExactlyInAnyOrderElementsOf(secret);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 500})
    void noSecretIsInAnythingButTheRequest(int status) {
        String echo = "got " + Some.KEY_SECRET + " and Basic " + BASIC + " and " + EightKinds.PASSWORD
                + " for mongodb://reader:" + EightKinds.PASSWORD + "@mongodb.example.test, not p" + BASIC;
        for (String body : new String[] {echo, "{\"error\":\"" + echo + "\",\"requestId\":\"" + echo + "\"}"}) {
            EightKinds.all().forEach((kind, request) -> {
                try (CannedServer server = CannedServer.answering(status, "text/plain", body);
                        ClickPipesClient client = Some.client(server)) {
                    Throwable thrown = catchThrowable(() -> client.create(request));

                    assertThat(thrown).isInstanceOf(ClickPipesException.class);
                    assertThat(server.asked().get(0).body()).contains(EightKinds.PASSWORD);
                    assertThat(trace(thrown) + client + request)
                            .contains("clickPipeCreate")
                            .doesNotContain(Some.KEY_SECRET, BASIC, EightKinds.PASSWORD);
                }
            });
        }
        assertThat(RecordedLogs.lines())
                .isNotEmpty()
                .noneMatch(line -> line.contains(Some.KEY_SECRET))
                .noneMatch(line -> line.contains(BASIC))
                .noneMatch(line -> line.contains(EightKinds.PASSWORD));
    }

    @Test
    void masksTheSecretAndKeepsTheRest() {
        assertThat(answer(EightKinds.PASSWORD, "access denied for 'reader' with \\\"" + EightKinds.PASSWORD + "\\\""))
                .isEqualTo("access denied for 'reader' with \"***\"");
    }

    @Test
    void masksAShortSecretWhereItStandsAlone() {
        assertThat(answer("ab", "abba said 'ab', ab and cab")).isEqualTo("abba said '***', *** and cab");
    }

    @Test
    void masksUserAndPasswordOfAnyAddress() {
        assertThat(answer("x".repeat(8), "failed to ping mongodb+srv://u:other@host.test/db?x=1"))
                .isEqualTo("failed to ping mongodb+srv://***@host.test/db?x=1");
    }

    @Test
    void masksASecretThatOnlyFormsWhenMarkupIsGone() {
        String password = "pass word";
        try (CannedServer server = CannedServer.answering(500, "text/html", "<p>pass<br>word</p>");
                ClickPipesClient client = Some.client(server)) {
            assertThat(catchThrowable(() -> client.create(mySql(password))))
                    .hasMessage("clickPipeCreate was answered with status 500: ***");
        }
    }

    @Test
    void masksTheLinesOfAKeyOneByOne() {
        String key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n";
        ClickPipePostRequest request = Some.pipe(
                "orders",
                ClickPipePostSource.builder()
                        .kafka(ClickPipePostKafkaSource.builder()
                                .type(EightKinds.kafka().type())
                                .format(EightKinds.kafka().format())
                                .brokers("kafka.example.test:9093")
                                .topics("orders")
                                .credentials(MutualTLS.builder()
                                        .certificate("a certificate")
                                        .privateKey(key)
                                        .build())
                                .build())
                        .build());
        try (CannedServer server = CannedServer.answeringJson(400, "{\"error\":\"bad line hkiG9w0BAQEFAASC in key\"}");
                ClickPipesClient client = Some.client(server)) {
            assertThat(catchThrowable(() -> client.create(request)))
                    .hasMessage("clickPipeCreate was answered with status 400: bad line *** in key");
        }
    }

    private static String answer(String password, String text) {
        try (CannedServer server = CannedServer.answeringJson(400, "{\"error\":\"" + text + "\"}");
                ClickPipesClient client = Some.client(server)) {
            BadRequestException thrown = (BadRequestException) catchThrowable(() -> client.create(mySql(password)));
            return thrown.serviceMessage();
        }
    }

    private static ClickPipePostRequest mySql(String password) {
        ClickPipePostRequest request = EightKinds.all().get("mysql");
        ClickPipeMutateMySQLSource source = request.source().mysql().toBuilder()
                .credentials(
                        PLAIN.builder().username("reader").password(password).build())
                .build();
        return request.toBuilder()
                .source(ClickPipePostSource.builder().mysql(source).build())
                .destination(ClickPipeMutateDestination.builder().build())
                .build();
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
