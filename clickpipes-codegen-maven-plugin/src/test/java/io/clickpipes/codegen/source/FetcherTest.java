package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherTest {

    private static final String TEXT = "openapi: 3.1.0 # ä";

    @TempDir
    private Path folder;

    private final List<Headers> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String address;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/spec.yaml", exchange -> {
            asked.add(exchange.getRequestHeaders());
            exchange.getResponseHeaders().add("ETag", "W/\"7\"");
            exchange.getResponseHeaders().add("Last-Modified", "Fri, 31 Jul 2026 10:00:00 GMT");
            boolean same = "W/\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] body = gzip(TEXT);
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : 0);
            if (!same) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void tellsTextChecksumDateAndValidators() {
        assertThat(Fetching.document(Fetching.with(Fetching.options(Fetching.QUICK)), address + "/spec.yaml?v=2"))
                .isEqualTo(new Fetched.Document(
                        new LoadedSpec(address + "/spec.yaml", TEXT),
                        Checksum.sha256(TEXT),
                        new Validators(Optional.of("W/\"7\""), Optional.of("Fri, 31 Jul 2026 10:00:00 GMT")),
                        Fetching.NOW));
        assertThat(asked)
                .singleElement()
                .satisfies(each -> assertThat(each.getFirst("Accept-Encoding")).isEqualTo("gzip"));
    }

    @Test
    void asksOnlyForChangesWhereItKnowsTheState() {
        Fetcher fetcher = Fetching.with(Fetching.options(Fetching.QUICK));
        Validators known = Fetching.document(fetcher, address + "/spec.yaml").validators();

        assertThat(fetcher.fetch(address + "/spec.yaml", folder, known))
                .isEqualTo(new Fetched.NotModified(known, Fetching.NOW));
        assertThat(asked.get(1).getFirst("If-Modified-Since")).isEqualTo("Fri, 31 Jul 2026 10:00:00 GMT");
        assertThat(fetcher.fetch(address + "/spec.yaml?other", folder, known)).isInstanceOf(Fetched.Document.class);
        assertThat(asked.get(2)).doesNotContainKeys("If-none-match", "If-modified-since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"\r\nX-Evil: 1", "\n", "", " ", "\u0000", "\"\u20AC\""})
    void aValidatorThatIsNoHeaderValueIsNone(String value) {
        assertThat(new Validators(Optional.of(value), Optional.of(value)).isEmpty())
                .isTrue();
    }

    @Test
    void sendsCredentialsToTheServerOfTheAddressAlone() throws IOException {
        try (RawServer other = RawServer.saying("HTTP/1.1 401 No\r\n\r\n")) {
            redirect("/home", "/spec.yaml");
            redirect("/away", other.address());
            redirect("/back", "/spec.yaml");
            Fetcher fetcher = Fetching.with(Fetching.options(Credentials.basic("jö", "s3cret")));

            assertThat(Fetching.document(fetcher, address + "/home").spec().name())
                    .isEqualTo(address + "/home");
            assertThat(asked.get(0).getFirst("Authorization")).isEqualTo("Basic asO2OnMzY3JldA==");
            Diagnostic fault = Fetching.fault(fetcher, address + "/away");
            assertThat(fault.message()).contains("redirects to another one, which wants credentials");
            assertThat(other.requests()).singleElement().asString().doesNotContain("Authorization");
        }
    }

    @Test
    void credentialsStayAtHomeOnceAnotherServerHadASay() throws IOException {
        String back = "HTTP/1.1 302 Found\r\nLocation: " + address + "/spec.yaml\r\n\r\n";
        try (RawServer other = RawServer.saying(back)) {
            redirect("/away", other.address());
            Fetching.document(Fetching.with(Fetching.options(Credentials.bearer("s3cret"))), address + "/away");

            assertThat(asked)
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.containsKey("Authorization")).isFalse());
        }
    }

    @Test
    void sendsATokenAsBearer() {
        Fetching.document(Fetching.with(Fetching.options(Credentials.bearer("s3cret"))), address + "/spec.yaml");

        assertThat(asked.get(0).getFirst("Authorization")).isEqualTo("Bearer s3cret");
        assertThat(Credentials.bearer("s3cret")).hasToString("Credentials[***]");
        assertThat(Fetching.options(Credentials.basic("me", "s3cret")).toString())
                .doesNotContain("s3cret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.bearer("s3cret\r\nX: 1"))
                .withMessageNotContaining("s3cret");
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.basic("a:b", "s3cret"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/spec.yaml?key=s3cret, source-insecure, redirects to plain http",
        "file:///etc/passwd, source-redirect, another kind",
        "FTP://example.com/, source-redirect, another kind",
        "jar:file:/a!/b, source-redirect, another kind",
        "https://me:s3cret@example.com/, source-redirect, holds credentials",
        "https:///nowhere, source-redirect, not",
        "http://exa mple.com/s3cret, source-redirect, not an address",
        "/loop, source-redirect, more than 5 times"
    })
    void refusesToBeSentAnywhereElse(String location, String id, String message) {
        redirect("/loop", location);

        Diagnostic fault = Fetching.fault(address + "/loop");
        assertThat(fault.id()).isEqualTo(id);
        assertThat(fault.message()).contains(message);
        assertThat(fault.document()).isEqualTo(address + "/loop");
    }

    @Test
    void aRedirectWithoutATargetIsRefused() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 302 Found\r\n\r\n")) {
            assertThat(Fetching.fault(server.address()).id()).isEqualTo("source-redirect");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://me:s3cret@example.com/spec.yaml?key=s3cret, source-address, https://example.com/spec.yaml",
        "https://me:s3cret@exa_mple.com/?key=s3cret, source-address, https://exa_mple.com/",
        "https://me:s3c@s3cret ret@example.com/?key=s3cret, source-address, https://example.com/",
        "http://192.168.0.1/spec.yaml?key=s3cret, source-insecure, http://192.168.0.1/spec.yaml",
        "http://127.evil.example/spec.yaml, source-insecure, http://127.evil.example/spec.yaml"
    })
    void refusesAddressesThatAreNotSafe(String unsafe, String id, String shown) {
        Diagnostic fault = Fetching.fault(unsafe);
        assertThat(fault.id()).isEqualTo(id);
        assertThat(fault.document()).isEqualTo(shown);
    }

    @Test
    void tellsTheOriginOfAnAddressWithoutItsSecrets() {
        assertThat(Fetcher.origin("https://example.com:8443/a%20b?key=s3cret#x"))
                .isEqualTo("https://example.com:8443/a%20b");
        assertThat(Fetcher.origin("../shared/api.yaml")).isEqualTo("../shared/api.yaml");
    }

    @Test
    void readsWhatAnOldServerSendsUntilItCloses() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.0 200\nServer: old\n\n<html>")) {
            assertThat(Fetching.document(Fetching.with(Fetching.options(Fetching.QUICK)), server.address())
                            .spec()
                            .text())
                    .isEqualTo("<html>");
        }
    }

    @Test
    void readsPiecesBehindAnAnnouncement() throws IOException {
        String hints = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n";
        String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        String body = "4;x=1\r\nopen\r\n3\r\napi\r\n0\r\nX: trailer\r\n\r\n";
        try (RawServer server = RawServer.saying(hints + head + body)) {
            assertThat(Fetching.document(Fetching.with(Fetching.options(Fetching.QUICK)), server.address())
                            .spec()
                            .text())
                    .isEqualTo("openapi");
        }
    }

    @Test
    void tellsWhenAFileChangedLast() throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), TEXT);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-01T08:00:00.5Z")));
        Validators known = new Validators(Optional.of("\"1\""), Optional.empty());

        for (String each : List.of("api.yaml", file.toUri().toString())) {
            assertThat(new Fetcher(FetchOptions.defaults()).fetch(each, folder, known))
                    .isEqualTo(new Fetched.Document(
                            new LoadedSpec(each, TEXT),
                            Checksum.sha256(TEXT),
                            Validators.NONE,
                            Instant.parse("2026-05-01T08:00:00Z")));
        }
    }

    @Test
    void refusesADeviceThatNeverEnds() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "needs /dev/zero");

        assertThat(Fetching.fault("/dev/zero").id()).isEqualTo("source-too-large");
        assertThat(Fetching.fault("file:///dev/zero").id()).isEqualTo("source-too-large");
    }

    @Test
    void refusesAPipeThatNobodyWritesTo() throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(makePipe(pipe), "needs mkfifo");
        FetchOptions.Limits limits =
                new FetchOptions.Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(200), 1024);
        try {
            assertThat(catchThrowable(
                            () -> new Fetcher(Fetching.options(limits)).fetch("pipe", folder, Validators.NONE)))
                    .hasMessageContaining("source-timeout");
        } finally {
            // Lets the reader go; opening for both never waits for another side.
            try (SeekableByteChannel both =
                    Files.newByteChannel(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                assertThat(both.isOpen()).isTrue();
            }
        }
    }

    private static boolean makePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
