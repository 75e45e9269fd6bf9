package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException",
        "401, AuthenticationException",
        "402, ClickPipesApiException",
        "403, PermissionDeniedException",
        "404, NotFoundException",
        "408, ClickPipesApiException",
        "409, ConflictException",
        "418, ClickPipesApiException",
        "421, ClickPipesApiException",
        "424, FailedDependencyException",
        "429, RateLimitException",
        "500, ServerException",
        "502, ServerException",
        "503, ServerException",
        "504, ServerException",
        "599, ServerException",
        "600, ClickPipesApiException"
    })
    void eachStatusHasItsException(int status, String type) {
        ClickPipesApiException thrown =
                call(status, "application/json", "{\"status\":1,\"error\":\"NO: not now\",\"requestId\":\"r-1\"}");

        assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.serviceMessage()).isEqualTo("NO: not now");
        assertThat(thrown.requestId()).isEqualTo("r-1");
        assertThat(thrown.operation()).isEqualTo("clickPipeGet");
        assertThat(thrown)
                .hasMessage("clickPipeGet was answered with status " + status + ": NO: not now (request id r-1)");
    }

    @Test
    void takesTheVisibleTextOfAPageFromAProxy() {
        ClickPipesApiException thrown = call(
                502,
                "text/html; charset=utf-8",
                "<html><head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<h1>no upstream</h1></body></html>");

        assertThat(thrown.serviceMessage()).isEqualTo("502 Bad Gateway no upstream");
        assertThat(thrown.requestId()).isNull();
    }

    @Test
    void livesWithoutABody() {
        ClickPipesApiException thrown = call(500, "application/json", "");

        assertThat(thrown.serviceMessage()).isEmpty();
        assertThat(thrown).hasMessage("clickPipeGet was answered with status 500");
    }

    @Test
    void livesWithoutTheRequestId() {
        assertThat(call(400, "application/json", "{\"error\":\"NO\",\"requestId\":null}")
                        .requestId())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":\"NO: cut of | {\"error\":\"NO: cut of",
                "[1] | [1]",
                "\"just text\" | \"just text\"",
                "{\"message\":\"x\"} | {\"message\":\"x\"}",
                "{\"error\":{\"code\":7}} | {\"code\":7}",
                "{\"error\":null} | null"
            })
    void keepsTheBeginningOfJsonThatIsNotInTheUsualForm(String body, String text) {
        assertThat(call(400, "application/json", body).serviceMessage()).isEqualTo(text);
    }

    @Test
    void cutsLongTexts() {
        String long_ = "x".repeat(3_000);

        assertThat(call(400, "application/json", "{\"error\":\"" + long_ + "\"}")
                        .serviceMessage())
                .hasSize(2_000)
                .endsWith("x...");
        assertThat(call(400, "text/plain", long_).serviceMessage()).hasSize(300);
    }

    @Test
    void doesNotCutACharacterInTwo() {
        String faces = "\uD83D\uDE00".repeat(1_500);

        String even =
                call(400, "application/json", "{\"error\":\"" + faces + "\"}").serviceMessage();
        String odd =
                call(400, "application/json", "{\"error\":\"x" + faces + "\"}").serviceMessage();

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(even)).isTrue();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(odd)).isTrue();
    }

    @Test
    @Timeout(30)
    void readsNoMoreThanTheBeginningOfABodyWithoutEnd() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CompletableFuture<Long> written = new CompletableFuture<>();
        server.createContext("/", exchange -> written.complete(writeForever(exchange)));
        server.start();
        try (ClickPipesClient client = Some.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .build()) {
            ClickPipesApiException thrown = catchThrowableOfType(ClickPipesApiException.class, client::list);

            assertThat(thrown.serviceMessage()).hasSize(300);
            assertThat(written.join()).isGreaterThan(ErrorBodyLimit.MAX_BYTES);
        } finally {
            server.stop(0);
        }
    }

    /** Until the client hangs up. */
    private static long writeForever(HttpExchange exchange) throws IOException {
        byte[] block = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(500, 0);
        long blocks = 0;
        try {
            while (true) {
                exchange.getResponseBody().write(block);
                blocks++;
            }
        } catch (IOException e) {
            return blocks * block.length;
        }
    }

    @Test
    void replacesControlCharactersSoThatALogStaysALog() {
        String text = call(
                        400,
                        "application/json",
                        "{\"error\":\"a\\r\\nb\\u0000c\\u001b[31md\\u2028e\\u202ef\\tg\",\"requestId\":\"r\\n1\"}")
                .getMessage();

        assertThat(text).endsWith("400: a b c [31md e f g (request id r 1)");
    }

    private static ClickPipesApiException call(int status, String contentType, String body) {
        try (CannedServer server = CannedServer.answering(status, contentType, body);
                ClickPipesClient client = Some.client(server)) {
            ClickPipesApiException thrown =
                    catchThrowableOfType(ClickPipesApiException.class, client.pipe(Some.PIPE)::get);
            assertThat(server.asked()).hasSize(1);
            return thrown;
        }
    }
}
