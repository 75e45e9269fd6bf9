package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a server can fail to send a document ends in one clear error, soon. */
@Timeout(60)
class HttpFaultsTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @Test
    void nobodyListens() throws IOException {
        String address;
        try (RawServer server = RawServer.saying("")) {
            address = server.address();
        }

        expect(Fetching.fault(address + "?key=s3cret"), "source-refused", "refuses the connection");
    }

    @Test
    void thereIsNoSuchHost() {
        expect(Fetching.fault("https://nowhere.invalid/spec.yaml"), "source-unknown-host", "nowhere.invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "404, source-missing, no such document",
        "410, source-missing, no such document",
        "401, source-denied, wants credentials",
        "403, source-denied, wants credentials",
        "500, source-server, server failed",
        "503, source-server, server failed",
        "204, source-status, sent no document",
        "304, source-status, sent no document",
        "206, source-status, sent no document",
        "400, source-status, sent no document"
    })
    void theStatusIsNotOk(int status, String id, String message) throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 " + status + " So\r\nContent-Length: 0\r\n\r\n")) {
            Diagnostic fault = Fetching.fault(server.address());
            expect(fault, id, message);
            assertThat(fault.message()).contains("status " + status);
        }
    }

    @Test
    void tellsRefusedCredentialsFromMissingOnes() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 401 No\r\n\r\n")) {
            Fetcher fetcher = Fetching.with(Fetching.options(Credentials.basic("me", "s3cret")));
            expect(Fetching.fault(fetcher, server.address()), "source-denied", "refuses the credentials");
            assertThat(Fetching.fault(server.address()).remedy()).contains("serverId");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OK + "Content-Length: 100\r\n\r\nopenapi: 3.1.0",
                OK + "Transfer-Encoding: chunked\r\n\r\n10\r\nopenapi",
                OK + "Transfer-Encoding: chunked\r\n\r\n7\r\nopenapi\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\n7\r\nopenapi\r\n0\r\n",
                OK + "Content-Le",
                "HTTP/1.1 2",
                ""
            })
    void theConnectionEndsTooEarly(String answer) throws IOException {
        try (RawServer server = RawServer.saying(answer)) {
            expect(Fetching.fault(server.address()), "source-cut-off", "ended before");
        }
    }

    @Test
    void theConnectionIsReset() throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + "Content-Length: 100\r\n\r\nopenapi");
            exchange.socket().setSoLinger(true, 0);
        })) {
            expect(Fetching.fault(server.address()), "source-cut-off", "ended before");
        }
    }

    @Test
    void gzipEndsTooEarlyOrIsDamaged() throws IOException {
        byte[] whole = gzip("openapi: 3.1.0".getBytes(StandardCharsets.UTF_8));
        for (int length = 0; length < whole.length; length++) {
            expect(packed(Arrays.copyOf(whole, length)), "source-cut-off", "damaged or cut off");
        }
        byte[] damaged = whole.clone();
        damaged[damaged.length - 6] ^= 1;
        expect(packed(damaged), "source-cut-off", "damaged or cut off");
        expect(packed("openapi: 3.1.0".getBytes(StandardCharsets.UTF_8)), "source-cut-off", "damaged or cut off");
    }

    @Test
    void aSmallGzipHoldsMoreThanAnybodyWants() throws IOException {
        byte[] bomb = gzip(new byte[1024 * 1024], 1024);
        try (RawServer server = new RawServer((request, exchange) -> gzipped(exchange, bomb))) {
            Fetcher fetcher = Fetching.with(FetchOptions.defaults());
            expect(Fetching.fault(fetcher, server.address()), "source-too-large", "larger than 50 MiB");
        }
    }

    @Test
    void gzipHoldsAHundredThousandEmptyParts() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        byte[] part = gzip(new byte[0]);
        for (int i = 0; i < 100_000; i++) {
            parts.write(part);
        }
        try (RawServer server = new RawServer((request, exchange) -> gzipped(exchange, parts.toByteArray()))) {
            Fetcher fetcher = Fetching.with(FetchOptions.defaults());
            expect(Fetching.fault(fetcher, server.address()), "source-cut-off", "something follows it");
        }
    }

    /** Blocks of no bytes, and a name: nothing of it counts as content, and the content never comes. */
    @ParameterizedTest
    @CsvSource({"0, 000000FFFF", "8, 41"})
    void aGzipOfNothingIsTooLargeToSend(int flags, String filler) throws IOException {
        byte[] head = {0x1F, (byte) 0x8B, 8, (byte) flags, 0, 0, 0, 0, 0, 0};
        byte[] more = HexFormat.of().parseHex(filler.repeat(70_000));
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + "Content-Encoding: gzip\r\n\r\n");
            exchange.write(head);
            exchange.write(more);
        })) {
            expect(Fetching.fault(server.address()), "source-too-large", "larger than 65536 bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Encoding: br", "Content-Encoding: gzip, gzip", "Transfer-Encoding: gzip, chunked"})
    void itIsPackedAsNobodyAsked(String header) throws IOException {
        try (RawServer server = RawServer.saying(OK + header + "\r\n\r\nopenapi")) {
            expect(Fetching.fault(server.address()), "source-encoding", "nobody asked for");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Transfer-Encoding: chunked\r\n"})
    void theBodyNeverEnds(String header) throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + header + "\r\n");
            while (true) {
                exchange.write("400\r\n" + "x".repeat(1024) + "\r\n");
            }
        })) {
            expect(Fetching.fault(server.address()), "source-too-large", "larger than 65536 bytes");
        }
    }

    @Test
    void theLineBetweenTwoPiecesNeverEnds() throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + "Transfer-Encoding: chunked\r\n\r\n1;");
            while (true) {
                exchange.write("x".repeat(1000));
            }
        })) {
            expect(Fetching.fault(server.address()), "source-too-large", "larger than 65536 bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 65537\r\n\r\n", "Content-Length: 999999999999\r\n\r\n"})
    void anEnormousBodyIsNotEvenRead(String answer) throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + answer);
            exchange.hang();
        })) {
            expect(Fetching.fault(server.address()), "source-too-large", "larger than");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nopen"})
    void theServerFallsSilent(String beginning) throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(beginning);
            exchange.hang();
        })) {
            FetchOptions.Limits limits = limits(Duration.ofMillis(100), Duration.ofSeconds(30));
            expect(
                    Fetching.fault(Fetching.with(Fetching.options(limits)), server.address()),
                    "source-timeout",
                    "silent for 100 milliseconds");
        }
    }

    @Test
    void theServerDrips() throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + "Content-Length: 5000\r\n\r\n");
            while (true) {
                exchange.write("x");
                exchange.pause(20);
            }
        })) {
            FetchOptions.Limits limits = limits(Duration.ofSeconds(10), Duration.ofMillis(300));
            long start = System.nanoTime();
            expect(
                    Fetching.fault(Fetching.with(Fetching.options(limits)), server.address()),
                    "source-timeout",
                    "whole within 300 milliseconds");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void theHeadDripsOrNeverEnds() throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK);
            while (true) {
                exchange.write("X-Filler: " + "x".repeat(1000) + "\r\n");
            }
        })) {
            expect(Fetching.fault(server.address()), "source-cut-off", "head of the answer is too long");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/2 200 OK\r\n\r\n",
                OK + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
                OK + "Content-Length: -1\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\nsome text\r\n",
                "HTTP/1.1 407 Credentials\r\nProxy-Authenticate: Basic\r\n\r\n"
            })
    void itIsNoWebServer(String answer) throws IOException {
        try (RawServer server = RawServer.saying(answer)) {
            expect(Fetching.fault(server.address()), "source-not-http", "no answer of a web server");
        }
    }

    @Test
    void announcementsWithoutEndAreNoAnswer() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(50))) {
            expect(Fetching.fault(server.address()), "source-cut-off", "ended before");
        }
    }

    private static FetchOptions.Limits limits(Duration silence, Duration total) {
        return new FetchOptions.Limits(Duration.ofSeconds(10), silence, total, 64 * 1024);
    }

    private static Diagnostic packed(byte[] body) throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> gzipped(exchange, body))) {
            return Fetching.fault(server.address());
        }
    }

    private static void gzipped(RawServer.Exchange exchange, byte[] body) throws IOException {
        exchange.write(OK + "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n");
        exchange.write(body);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        return gzip(bytes, 1);
    }

    private static byte[] gzip(byte[] bytes, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    private static void expect(Diagnostic fault, String id, String message) {
        assertThat(fault.id()).isEqualTo(id);
        assertThat(fault.message()).contains(message);
    }
}
