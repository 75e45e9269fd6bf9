package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses can hold a token in their query. */
class SecretAddressTest {

    private static final String TOKEN = "hush-4711";

    private static final String WORDS = """
            overlay: 1.0.0
            info: {title: Words, version: "1"}
            actions: [{target: $.info, update: {title: Pool}}]
            """;

    @TempDir
    private Path folder;

    @Test
    void theAddressOfAnOverlayIsNotWrittenAndNotTold() throws Exception {
        Goal goal = new Goal(folder);
        goal.write("pond.yaml", """
                openapi: 3.0.3
                info: {title: Pond, version: "1"}
                paths: {}
                components: {schemas: {Fish: {type: object, properties: {name: {type: string}}}}}
                """);
        HttpServer server = serve(WORDS);
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/words.yaml";
            goal.set("overlays", List.of(address + "?token=" + TOKEN));

            goal.run();
            assertThat(goal.log()).noneMatch(line -> line.contains(TOKEN));
            goal.run();

            assertThat(goal.log()).noneMatch(line -> line.contains(TOKEN));
            assertThat(goal.log()).contains("Not up to date: " + address + " is read over the network.");
            assertThat(texts()).isNotEmpty().noneMatch(text -> text.contains(TOKEN));
        } finally {
            server.stop(0);
        }
    }

    private List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(SecretAddressTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HttpServer serve(String text) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        return server;
    }
}
