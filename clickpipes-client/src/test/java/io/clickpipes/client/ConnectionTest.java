package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.localcloud.HeldAnswer;
import io.clickpipes.localcloud.LocalCloud;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConnectionTest {

    @Test
    void aRefusedConnectionIsAnExceptionOfOurs() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (ClickPipesClient client =
                Some.builder().baseUrl("http://127.0.0.1:" + free).build()) {
            assertThatExceptionOfType(ClickPipesConnectionException.class)
                    .isThrownBy(client::list)
                    .withMessageStartingWith("clickPipeGetList got no complete answer from 127.0.0.1: ConnectException")
                    .withCauseInstanceOf(ConnectException.class)
                    .satisfies(e -> assertThat(e.operation()).isEqualTo("clickPipeGetList"));
        }
    }

    @Test
    void anUnknownHostIsAnExceptionOfOurs() {
        try (ClickPipesClient client =
                Some.builder().baseUrl("https://nowhere.invalid").build()) {
            assertThatExceptionOfType(ClickPipesConnectionException.class)
                    .isThrownBy(client::list)
                    .withMessageContaining("nowhere.invalid");
        }
    }

    @Test
    void findsALocalServerThatListensOnOneFamilyOfAddressesOnly() {
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}");
                ClickPipesClient client = Some.builder()
                        .baseUrl("http://localhost:" + server.port())
                        .build()) {
            assertThat(client.list()).isEmpty();
        }
    }

    @Test
    void timeRunsOut() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ClickPipesClient client = Some.builder()
                        .baseUrl("http://127.0.0.1:" + silent.getLocalPort())
                        .requestTimeout(Duration.ofMillis(100))
                        .build()) {
            assertThatExceptionOfType(ClickPipesConnectionException.class)
                    .isThrownBy(client::list)
                    .withCauseInstanceOf(InterruptedIOException.class);
        }
    }

    /** A kept connection, because that is where OkHttp would send once more on a new one. */
    @Test
    void aConnectionThatBreaksIsNotTriedAgain() throws Exception {
        CompletableFuture<Integer> connections;
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ClickPipesClient client = Some.builder()
                        .baseUrl("http://127.0.0.1:" + server.getLocalPort())
                        .build()) {
            connections = CompletableFuture.supplyAsync(() -> answerOnceOnEachConnection(server));
            assertThat(client.list()).isEmpty();
            assertThatExceptionOfType(ClickPipesConnectionException.class)
                    .isThrownBy(() -> client.create(EightKinds.all().get("mysql")));
        }
        assertThat(connections.get()).isEqualTo(1);
    }

    @Test
    void anAnswerThatEndsTooEarlyIsAnExceptionOfOurs() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ClickPipesClient client = Some.builder()
                        .baseUrl("http://127.0.0.1:" + server.getLocalPort())
                        .build()) {
            CompletableFuture<Void> half = CompletableFuture.runAsync(() -> answerHalf(server));
            assertThatExceptionOfType(ClickPipesConnectionException.class).isThrownBy(client::list);
            half.get();
        }
    }

    @Test
    void closeLeavesNoThreadAndTakesNoMoreCalls() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ClickPipesClient client;
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}")) {
            client = Some.client(server);
            client.list();
            CompletableFuture<Void> asynchronous = new CompletableFuture<>();
            client.api().clickPipeGetList(Some.ORGANIZATION, Some.SERVICE).enqueue(new Completing<>(asynchronous));
            asynchronous.join();
            client.close();
        }
        client.close();

        List<Thread> left = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                // One of each for the whole process, and a daemon; they end by themselves.
                .filter(thread -> !Set.of("OkHttp TaskRunner", "Okio Watchdog").contains(thread.getName()))
                .filter(thread -> thread.getName().startsWith("OkHttp") || !thread.isDaemon())
                .toList();
        for (Thread thread : left) {
            join(thread);
        }
        assertThat(left.stream().filter(Thread::isAlive).collect(Collectors.toList()))
                .isEmpty();
        assertThatIllegalStateException().isThrownBy(client::list).withMessageContaining("closed");
    }

    @Test
    void closeEndsTheCallUnderWay() throws Exception {
        try (LocalCloud cloud = LocalCloud.start();
                HeldAnswer held = cloud.trouble().holdNext()) {
            ClickPipesClient client =
                    Some.builder(cloud).retry(RetryPolicy.standard()).build();
            CompletableFuture<List<ClickPipe>> call = CompletableFuture.supplyAsync(client::list);
            assertThat(held.awaitRequest(Duration.ofSeconds(10))).isTrue();

            client.close();

            assertThat(held.awaitAbandoned(Duration.ofSeconds(10))).isTrue();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(call::get)
                    .withCauseInstanceOf(ClickPipesConnectionException.class);
            assertThat(cloud.requests()).hasSize(1);
        }
    }

    @Test
    void closeLeavesAGivenHttpClientAlone() throws IOException {
        OkHttpClient own = new OkHttpClient();
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}")) {
            ClickPipesClient client =
                    Some.builder().baseUrl(server.url()).okHttpClient(own).build();
            client.list();
            client.close();

            assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
            assertThat(own.connectionPool().connectionCount()).isEqualTo(1);
            assertThatIllegalStateException().isThrownBy(client::list);
        } finally {
            own.dispatcher().executorService().shutdown();
            own.connectionPool().evictAll();
        }
    }

    @Test
    void goesThroughAProxyThatSeesTheHostAndNotTheKey() throws Exception {
        try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ClickPipesClient client = Some.builder()
                        .baseUrl("https://api.example.invalid")
                        .proxy("127.0.0.1", proxy.getLocalPort())
                        .build()) {
            CompletableFuture<String> seen = CompletableFuture.supplyAsync(() -> refuseTunnel(proxy));

            assertThatExceptionOfType(ClickPipesConnectionException.class)
                    .isThrownBy(() -> client.create(EightKinds.all().get("mysql")))
                    .isNotInstanceOf(OutcomeUnknownException.class);

            assertThat(seen.get())
                    .startsWith("CONNECT api.example.invalid:443 HTTP/1.1\r\n")
                    .doesNotContainIgnoringCase("authorization");
        }
    }

    private static String refuseTunnel(ServerSocket proxy) {
        try (Socket socket = proxy.accept()) {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) socket.getInputStream().read());
            }
            socket.getOutputStream()
                    .write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return head.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int answerOnceOnEachConnection(ServerSocket server) {
        int count = 0;
        while (true) {
            try (Socket socket = server.accept()) {
                count++;
                readHead(socket);
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"result\":[]}"
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                readHead(socket);
            } catch (IOException e) {
                return count;
            }
        }
    }

    private static void readHead(Socket socket) throws IOException {
        int emptyLine = 0;
        for (int each = socket.getInputStream().read();
                each >= 0 && emptyLine < 3;
                each = socket.getInputStream().read()) {
            emptyLine = each == (emptyLine % 2 == 0 ? '\r' : '\n') ? emptyLine + 1 : 0;
        }
    }

    private static void answerHalf(ServerSocket server) {
        try (Socket socket = server.accept()) {
            assertThat(socket.getInputStream().read()).isEqualTo('G');
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":["
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            while (socket.getInputStream().read() >= 0) {
                // Until the client has had enough: closing with unread bytes would reset the connection.
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Completing<T>(CompletableFuture<Void> future) implements retrofit2.Callback<T> {

        @Override
        public void onResponse(retrofit2.Call<T> call, retrofit2.Response<T> response) {
            future.complete(null);
        }

        @Override
        public void onFailure(retrofit2.Call<T> call, Throwable thrown) {
            future.completeExceptionally(thrown);
        }
    }
}
