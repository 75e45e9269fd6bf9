package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ordinary document, an ordinary program that uses its client, and a server: what most teams will do. */
class EverydayTest {

    private static final String ID = "123e4567-e89b-12d3-a456-426614174000";

    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final CountDownLatch firstByte = new CountDownLatch(1);

    private static String resource(String name) {
        try (InputStream in = EverydayTest.class.getResourceAsStream("/everyday/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void servesAnOrdinaryDay(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.pdf"), "%PDF");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<GeneratedFile> all =
                new ArrayList<>(Generation.of(resource("documents.yaml"), Generation.options("documents")));
        all.add(new GeneratedFile("user/Office.java", resource("Office.java")));
        assertThat(Compilation.compile(all, classes)).isEmpty();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        try (URLClassLoader loader = Compilation.loader(classes)) {
            String baseUrl = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/";
            List<String> diary = (List<String>) loader.loadClass("user.Office")
                    .getMethod("day", String.class, Path.class, Runnable.class)
                    .invoke(null, baseUrl, file, (Runnable) firstByte::countDown);

            assertThat(diary)
                    .containsExactly(
                            "health: up",
                            "uploaded: Plan, 4 bytes",
                            "listed: Plan",
                            "csv: id,title\n",
                            "changed: Plan B, nobody's",
                            "downloaded: %PDF",
                            "archive: 202 /v1/jobs/7",
                            "delete: 204",
                            "gone: 404 Gone: it was deleted");
        } finally {
            server.stop(0);
        }
        assertThat(bodies.get("POST /v1/login")).isEqualTo("user=ada&password=p%26q&remember=true");
        assertThat(bodies.get("POST /v1/documents"))
                .containsSubsequence(
                        "name=\"metadata\"",
                        "application/json",
                        "{\"title\":\"Plan\",\"pages\":3,\"tags\":[\"a\",\"b\"]}",
                        "name=\"file\"; filename=\"plan.pdf\"",
                        "application/pdf",
                        "%PDF");
        assertThat(bodies)
                .containsKey("GET /v1/documents?filter%5Bstatus%5D=final&filter%5BchangedSince%5D=2026-01-02")
                .containsEntry("PATCH /v1/documents/" + ID, "{\"title\":\"Plan B\",\"owner\":null}");
        assertThat(headers)
                .containsEntry("Content-Type", "application/merge-patch+json")
                .containsEntry("Cookie", "session=t%2F1")
                .containsEntry("X-Request-Id", "00000000-0000-0000-0000-000000000007");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        bodies.put(call, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        for (String name : List.of("Cookie", "X-Request-Id", call.startsWith("PATCH") ? "Content-Type" : "Cookie")) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        String document = "{\"id\":\"" + ID + "\",\"title\":\"Plan\",\"owner\":\"ada\",\"size\":4}";
        boolean csv =
                String.valueOf(exchange.getRequestHeaders().getFirst("Accept")).contains("csv");
        String route = call.replaceAll("\\?.*", "").replace(ID, "{id}").replace("/v1/", "/");
        switch (route) {
            case "GET /health" -> send(exchange, 200, "text/plain", "up");
            case "POST /login" -> send(exchange, 200, "application/json", "{\"token\":\"t/1\"}");
            case "POST /documents" -> send(exchange, 201, "application/json", document);
            case "GET /documents" ->
                send(exchange, 200, csv ? "text/csv" : "application/json", csv ? "id,title\n" : "[" + document + "]");
            case "PATCH /documents/{id}" ->
                send(
                        exchange,
                        200,
                        "application/json",
                        document.replace("Plan", "Plan B").replace("\"ada\"", "null"));
            case "GET /documents/{id}/pdf" -> stream(exchange);
            case "POST /documents/{id}/archive" -> {
                exchange.getResponseHeaders().set("Location", "/v1/jobs/7");
                send(exchange, 202, "text/plain", "");
            }
            case "DELETE /documents/{id}" -> send(exchange, 204, "text/plain", "");
            default ->
                send(
                        exchange,
                        404,
                        "application/problem+json",
                        "{\"title\":\"Gone\",\"status\":404,\"detail\":\"it was deleted\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Sends the rest only after the client has seen the beginning. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/pdf");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('%');
        exchange.getResponseBody().flush();
        try {
            if (firstByte.await(20, TimeUnit.SECONDS)) {
                exchange.getResponseBody().write("PDF".getBytes(StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
