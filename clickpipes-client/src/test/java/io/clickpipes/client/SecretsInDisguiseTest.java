package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.support.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that come back escaped, in part, or from where nothing should come back. */
@Timeout(60)
class SecretsInDisguiseTest {

    @BeforeEach
    void listen() {
        RecordedLogs.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab\"cd-tail", "ab\\cd-tail", "a<b&cd-tail", "tab\tcd-tail", "it's>cd-tail", "20 % + cd-tail"})
    void aSecretIsKnownHoweverItIsWritten(String password) {
        String json = JsonValue.of(password).toJson();
        String html = password.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        for (String body : List.of(
                "{\"error\":"
                        + JsonValue.of("login with " + password + " failed").toJson() + "}",
                "{\"error\":" + JsonValue.of("got {\"x\":" + json + "}").toJson() + "}",
                "{\"error\":\"failed\",\"details\":{" + json + ":[" + json + "]}}",
                "{\"received\":{\"x\":" + json + "}, ",
                "<p>login with " + html.replace("\"", "&quot;") + "</p>",
                "<p>login with " + html.replace("\"", "&#34;").replace("'", "&#39;") + "</p>")) {
            List<ObservedCall> calls = new ArrayList<>();
            try (CannedServer server = CannedServer.answering(400, "text/plain", body);
                    ClickPipesClient client = Some.builder()
                            .baseUrl(server.url())
                            .observer(calls::add)
                            .build()) {
                Throwable thrown = catchThrowable(() -> client.create(withPassword(password)));

                assertThat(thrown).isInstanceOf(BadRequestException.class);
                assertThat(thrown.getMessage()).doesNotContain("cd-tail");
                assertThat(calls)
                        .singleElement()
                        .satisfies(call ->
                                assertThat(call.responseBody()).contains("***").doesNotContain("cd-tail"));
            }
        }
        assertThat(RecordedLogs.lines())
                .anyMatch(line -> line.startsWith("TRACE"))
                .noneMatch(line -> line.contains("cd-tail"));
    }

    @Test
    void thePartsOfASecretAreSecret() {
        Secrets secrets = secrets("""
                {"uri":"mongodb://reader:m0ngo%2Fpass@h/db?x=a@b",
                "connectionString":"Endpoint=sb://n/;SharedAccessKeyName=k;SharedAccessKey=dG9wa2V5=;AccountKey=YWNjb3VudA==;                SharedAccessSignature=sv=2024&sig=c2lnbmF0dXJl%3D"}""");

        assertThat(secrets.clean(
                        "tried m0ngo%2Fpass, m0ngo/pass, dG9wa2V5=, YWNjb3VudA==, c2lnbmF0dXJl%3D, c2lnbmF0dXJl=, as reader",
                        300))
                .isEqualTo("tried ***, ***, ***, ***, ***, ***, as reader");
    }

    @Test
    void addressesAreMaskedOneByOne() {
        String shown = MaskedBody.text("""
                {"a":"https://h/c?sig=AAAA@BBBB","b":"https://h/c?sig=AAAA",
                "c":"see https://h/x and mongodb://u:p@h/db","d":"a@b"}""", secrets("{}"));

        assertThat(shown)
                .isEqualTo("{\"a\":\"https://***\",\"b\":\"https://h/c?***\","
                        + "\"c\":\"see https://h/x and mongodb://***@h/db\",\"d\":\"a@b\"}");
    }

    @Test
    void aServerThatSendsTheHeadersBackIsNotQuoted() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                ClickPipesClient client = Some.builder()
                        .baseUrl("http://127.0.0.1:" + server.getLocalPort())
                        .build()) {
            CompletableFuture<String> sent = CompletableFuture.supplyAsync(() -> sendBack(server));

            Throwable thrown = catchThrowable(client::list);

            assertThat(sent.join()).contains("Basic ");
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            assertThat(thrown)
                    .isInstanceOf(ClickPipesConnectionException.class)
                    .hasMessageContaining("ProtocolException");
            assertThat(trace.toString()).doesNotContain("Basic", Some.KEY_SECRET);
        }
    }

    private static String sendBack(ServerSocket server) {
        try (Socket socket = server.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String authorization = "";
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                authorization = line.startsWith("Authorization") ? line : authorization;
            }
            socket.getOutputStream().write((authorization + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return authorization;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Secrets secrets(String body) {
        return Secrets.of(
                ConfigurationReader.read(
                        Some.builder().baseUrl("http://127.0.0.1:1").given()),
                new Request.Builder()
                        .url("http://127.0.0.1:1/")
                        .post(RequestBody.create(body, MediaType.get("application/json")))
                        .build());
    }

    private static ClickPipePostRequest withPassword(String password) {
        ClickPipePostRequest request = EightKinds.all().get("mysql");
        return request.toBuilder()
                .source(ClickPipePostSource.builder()
                        .mysql(request.source().mysql().toBuilder()
                                .credentials(PLAIN.builder()
                                        .username("reader")
                                        .password(password)
                                        .build())
                                .build())
                        .build())
                .build();
    }
}
