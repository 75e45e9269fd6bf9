package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpServer;
import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecSourceTest {

    @TempDir
    Path folder;

    private HttpServer server;
    private String address;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/spec.yaml", exchange -> {
            byte[] body = "openapi: 3.1.0".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        redirect("/moved", "/spec.yaml");
        redirect("/away", "http://example.com/spec.yaml");
        redirect("/loop", "/loop");
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    @Test
    void readsAPathBelowTheBaseDirectory() throws IOException {
        Files.writeString(folder.resolve("api.yaml"), "openapi: 3.1.0 # ä");

        assertThat(SpecSource.load("api.yaml", folder)).isEqualTo(new LoadedSpec("api.yaml", "openapi: 3.1.0 # ä"));
    }

    @Test
    void readsAFileAddress() throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), "openapi: 3.1.0");

        assertThat(SpecSource.load(file.toUri().toString(), Path.of(".")).text())
                .isEqualTo("openapi: 3.1.0");
    }

    @Test
    void readsAResource() {
        assertThat(SpecSource.load("classpath:documents/zoo.yaml", folder).text())
                .startsWith("openapi: 3.1.0");
    }

    @Test
    void readsOverHttpFromThisMachineAndFollowsRedirects() {
        assertThat(SpecSource.load(address + "/spec.yaml", folder).text()).isEqualTo("openapi: 3.1.0");
        assertThat(SpecSource.load(address + "/moved", folder).text()).isEqualTo("openapi: 3.1.0");
    }

    @Test
    void leavesByteOrderMarksOut() throws IOException {
        Files.write(folder.resolve("utf8"), "\uFEFFswagger".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("utf16"), "\uFEFFswagger".getBytes(StandardCharsets.UTF_16LE));

        assertThat(SpecSource.load("utf8", folder).text()).isEqualTo("swagger");
        assertThat(SpecSource.load("utf16", folder).text()).isEqualTo("swagger");
    }

    @Test
    void readsUtf16WithoutAMark() throws IOException {
        Files.write(folder.resolve("little"), "swagger".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("big"), "swagger".getBytes(StandardCharsets.UTF_16BE));

        assertThat(SpecSource.load("little", folder).text()).isEqualTo("swagger");
        assertThat(SpecSource.load("big", folder).text()).isEqualTo("swagger");
    }

    @Test
    void refusesAMissingFile() {
        fails("nowhere.yaml", "source-missing", "There is no such file.");
    }

    @Test
    void refusesAMissingResource() {
        fails("classpath:nowhere.yaml", "source-missing", "The class path has no such resource.");
    }

    @Test
    void refusesADirectory() {
        fails(".", "source-directory", "This is a directory.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void refusesAnEmptyFile(String content) throws IOException {
        Files.writeString(folder.resolve("empty.yaml"), content);

        fails("empty.yaml", "source-empty", "The document is empty.");
    }

    @Test
    void refusesTextInAnotherCharset() throws IOException {
        Files.write(folder.resolve("latin.yaml"), "title: Größe".getBytes(StandardCharsets.ISO_8859_1));

        fails("latin.yaml", "source-charset", "The document is not UTF-8 text.");
    }

    @Test
    void refusesMoreThanFiftyMebibytes() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big").toFile(), "rw")) {
            file.setLength(SpecSource.MAXIMUM_BYTES + 1L);
        }

        fails("big", "source-too-large", "The document is larger than 50 MiB.");
    }

    @Test
    void refusesPlainHttpToAnotherMachineAlsoAfterARedirect() {
        fails("http://user:secret@example.com/spec.yaml?token=secret", "source-insecure", "unprotected connection");
        fails(address + "/away", "source-insecure", "unprotected connection");
    }

    @Test
    void refusesAServerThatHasNoDocument() {
        fails(address + "/nothing", "source-missing", "status 404");
        fails(address + "/loop", "source-redirect", "redirects more than 5 times");
    }

    @Test
    void refusesWhatIsNoAddress() {
        fails("http://exa mple.com/", "source-address", "not a valid address");
        fails("file:relative", "source-address", "neither a path nor an address");
    }

    private void fails(String inputSpec, String id, String message) {
        assertThatThrownBy(() -> SpecSource.load(inputSpec, folder))
                .asInstanceOf(type(CodegenException.class))
                .satisfies(e -> assertThat(e.diagnostics()).singleElement().satisfies(diagnostic -> {
                    assertThat(diagnostic.id()).isEqualTo(id);
                    assertThat(diagnostic.pointer()).isEqualTo("#");
                    assertThat(diagnostic.message()).contains(message);
                    assertThat(diagnostic.remedy()).isNotBlank();
                    assertThat(diagnostic.render()).doesNotContain("secret");
                }));
    }
}
