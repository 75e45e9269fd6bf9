package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.source.Certificates;
import io.clickpipes.codegen.source.FetchOptions;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong with a pull: one error, soon, and all files as they were, also where there were none. */
@Timeout(60)
class FaultyPullTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String LAKES = Place.fixture("lakes.yaml");
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private Place used;
    private Place fresh;

    @BeforeEach
    void pullOnce() {
        used = new Place(folder.resolve("used"));
        fresh = new Place(folder.resolve("fresh"));
        fresh.put("lakes.yaml", LAKES);
        used.put("lakes.yaml", LAKES);
        used.pulled("lakes.yaml", Place.steps());
        used.age();
    }

    @Test
    void nobodyListens() throws IOException {
        String address;
        try (RawServer server = RawServer.saying("")) {
            address = server.address();
        }
        fails(address, "source-refused");
    }

    @Test
    void nobodyVouchesForTheServer() throws Exception {
        Certificates certificates = new Certificates(Files.createDirectories(folder.resolve("keys")));
        try (RawServer server = new RawServer(
                certificates.server("server", "ip:127.0.0.1", "-1d").getServerSocketFactory(),
                (request, exchange) -> exchange.write(whole(LAKES)))) {
            fails("https://127.0.0.1:" + server.port() + "/spec.yaml", "source-tls");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, source-missing",
        "401, source-denied",
        "500, source-server",
        "503, source-server",
        "304, source-status",
        "204, source-status"
    })
    void theServerHasNoDocument(int status, String id) throws IOException {
        answers("HTTP/1.1 " + status + " So\r\nContent-Length: 0\r\n\r\n", id);
    }

    @Test
    void aPageComes() throws IOException {
        answers(whole("<!doctype html><html><body><h1>Sign in</h1></body></html>"), "markup");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"openapi\": \"3.1.0\", \"info\": {\"ti'|truncated",
                "'openapi: \"3.1'|truncated",
                "''|source-empty"
            })
    void theTextIsCutOff(String text, String id) throws IOException {
        answers(whole(text), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n1000\r\n"})
    void theConnectionIsCutOff(String header) throws IOException {
        answers(OK + header + LAKES, "source-cut-off");
    }

    @Test
    void theBodyNeverEnds() throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + "\r\n");
            while (true) {
                exchange.write("# and so on\n".repeat(100));
            }
        })) {
            fails(server.address(), "source-too-large");
        }
    }

    @Test
    void theBodyDrips() throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + "Content-Length: 5000\r\n\r\n");
            while (true) {
                exchange.write("#");
                exchange.pause(10);
            }
        })) {
            fails(server.address(), "source-timeout", limits(Duration.ofSeconds(10), Duration.ofMillis(400)));
        }
    }

    @Test
    void theServerFallsSilent() throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + "Content-Length: 5000\r\n\r\nopenapi");
            exchange.hang();
        })) {
            fails(server.address(), "source-timeout", limits(Duration.ofMillis(200), Duration.ofSeconds(20)));
        }
    }

    @Test
    void aSmallGzipHoldsALot() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[16 * 1024 * 1024]);
        }
        assertThat(packed.size()).isLessThan(Place.QUICK.maximumBytes());
        try (RawServer server = new RawServer((request, exchange) -> {
            exchange.write(OK + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n");
            exchange.write(packed.toByteArray());
        })) {
            fails(server.address(), "source-too-large");
        }
    }

    @Test
    void itIsSentToAnUnprotectedConnection() throws IOException {
        answers("HTTP/1.1 302 Found\r\nLocation: http://lakes.example.com/spec.yaml\r\n\r\n", "source-insecure");
    }

    @Test
    void itIsSentToAFile() throws IOException {
        answers(
                "HTTP/1.1 302 Found\r\nLocation: "
                        + folder.resolve("used/lakes.yaml").toUri() + "\r\n\r\n",
                "source-redirect");
    }

    @Test
    void itIsSentInACircle() throws IOException {
        answers("HTTP/1.1 307 Again\r\nLocation: /spec.yaml\r\n\r\n", "source-redirect");
    }

    @Test
    void theAddressIsUnprotected() {
        fails("http://lakes.example.com/spec.yaml", "source-insecure");
    }

    @Test
    void noCodeCanBeMadeOfIt() throws IOException {
        answers(whole(LAKES.replace("schemas/Boat\"", "schemas/Ship\"")), "dangling-reference");
    }

    @Test
    void itIsOfAVersionThatNobodyKnows() throws IOException {
        answers(whole(LAKES.replace("3.1.0", "4.0.0")), "unsupported-version");
    }

    @Test
    void noCodeCanBeMadeOfItOnceTheOverlayIsApplied() {
        LoadedSpec overlay = new LoadedSpec("own.yaml", """
                overlay: 1.0.0
                info: {title: A mistake, version: "1"}
                actions: [{target: $.components.schemas.Boat.properties.rig, update: {$ref: "#/nowhere"}}]
                """);
        for (Place place : List.of(used, fresh)) {
            fails(place, "lakes.yaml", Place.steps(overlay), Place.QUICK, "dangling-reference");
        }
    }

    @Test
    void anOverlayFindsNothing() {
        LoadedSpec overlay = new LoadedSpec("more.yaml", Place.fixture("more.yaml"));
        for (Place place : List.of(used, fresh)) {
            fails(place, "lakes.yaml", Place.steps(overlay), Place.QUICK, "overlay-unmatched");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'overlay: [1'|truncated",
                "'overlay: 9.9.9'|overlay-invalid",
                "'{overlay: 1.0.0, info: {title: t, version: v}, actions: [{target: \"$.a[\", remove: true}]}'|overlay-path"
            })
    void anOverlayIsBroken(String text, String id) {
        LoadedSpec overlay = new LoadedSpec("own.yaml", text);
        for (Place place : List.of(used, fresh)) {
            CodegenException failure = fails(place, "lakes.yaml", Place.steps(overlay), Place.QUICK, id);
            assertThat(failure.diagnostics().get(0).document()).isEqualTo("own.yaml");
        }
    }

    @Test
    void theFilterNamesNothing() {
        Filter nothing = new Filter(List.of("Boats"), List.of("/harbours"), List.of());
        for (Place place : List.of(used, fresh)) {
            CodegenException failure = fails(
                    place, "lakes.yaml", new Steps(nothing, false, List.of(), true), Place.QUICK, "filter-unmatched");
            assertThat(failure.diagnostics()).hasSize(2);
        }
    }

    @Test
    void nothingCanBeWritten() throws IOException {
        used.put("lakes.yaml", LAKES.replace("sails:", "masts:"));
        Path spec = used.document().getParent();
        // A folder in the way of the lock, which is the second to be written.
        Files.delete(used.lockFile());
        Files.createDirectories(used.lockFile().resolve("in-the-way"));
        FileTime before = Files.getLastModifiedTime(used.document());

        CodegenException failure =
                catchThrowableOfType(CodegenException.class, () -> used.pulled("lakes.yaml", Place.steps()));

        assertThat(failure.diagnostics()).hasSize(1);
        assertThat(used.text()).contains("sails:");
        assertThat(Files.getLastModifiedTime(used.document())).isEqualTo(before);
        assertThat(spec.toFile().list()).containsExactlyInAnyOrder("openapi.yaml", "spec.lock");
    }

    private void answers(String answer, String id) throws IOException {
        try (RawServer server = RawServer.saying(answer)) {
            fails(server.address(), id);
        }
    }

    private void fails(String from, String id) {
        fails(from, id, Place.QUICK);
    }

    private void fails(String from, String id, FetchOptions.Limits limits) {
        for (Place place : List.of(used, fresh)) {
            assertThat(fails(place, from, Place.steps(), limits, id).diagnostics())
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.document()).isEqualTo(from);
                        assertThat(each.remedy()).isNotBlank();
                    });
        }
    }

    private static CodegenException fails(
            Place place, String from, Steps steps, FetchOptions.Limits limits, String id) {
        Map<String, String> before = place.contents();
        long start = System.nanoTime();

        CodegenException failure = catchThrowableOfType(
                CodegenException.class, () -> Place.pull("1.0", limits).run(place.request(from, steps)));

        assertThat(failure).as("the pull from " + from).isNotNull();
        assertThat(failure.diagnostics())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.id()).isEqualTo(id));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(place.contents()).isEqualTo(before);
        return failure;
    }

    private static FetchOptions.Limits limits(Duration silence, Duration total) {
        return new FetchOptions.Limits(Duration.ofSeconds(10), silence, total, Place.QUICK.maximumBytes());
    }

    private static String whole(String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return OK + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }
}
