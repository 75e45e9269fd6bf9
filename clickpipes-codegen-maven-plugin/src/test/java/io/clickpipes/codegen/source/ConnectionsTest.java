package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How connections begin, and that none remains. */
@Timeout(60)
class ConnectionsTest {

    @Test
    void closesItsConnectionOnceTheDocumentIsThere() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = watching("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nopenapi", closed)) {
            Fetching.document(Fetching.with(Fetching.options(Fetching.QUICK)), server.address());

            assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(server.requests()).singleElement().asString().contains("\r\nConnection: close\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\nopen",
                "HTTP/1.1 302 Found\r\nLocation: ftp://localhost/\r\nContent-Length: 100\r\n\r\nopen",
                "HTTP/1.1 200 OK\r\nContent-Length: 65537\r\n\r\nopen",
                "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nopen",
                "SSH-2.0-OpenSSH_9.2\r\n"
            })
    void closesItsConnectionAtOnceWhereItFails(String answer) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = watching(answer, closed)) {
            Fetching.fault(server.address());

            assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nobodyTakesTheConnection() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Assumptions.assumeTrue(full(server, waiting), "needs a system that lets connections wait");
            FetchOptions.Limits limits =
                    new FetchOptions.Limits(Duration.ofMillis(200), Duration.ofSeconds(9), Duration.ofSeconds(9), 1);

            Diagnostic fault = Fetching.fault(
                    Fetching.with(Fetching.options(limits)), "http://127.0.0.1:" + server.getLocalPort() + "/");
            assertThat(fault.id()).isEqualTo("source-timeout");
            assertThat(fault.message()).contains("did not take the connection within 200 milliseconds");
        } finally {
            for (Socket each : waiting) {
                each.close();
            }
        }
    }

    @Test
    void tellsTheProxyFromTheServer() throws IOException {
        Diagnostic unknown = Fetching.fault(through("nowhere.invalid", 8080), "https://example.com/");
        assertThat(unknown.message()).contains("no host nowhere.invalid");

        int port;
        try (RawServer proxy = RawServer.saying("")) {
            port = proxy.port();
            Diagnostic silent = Fetching.fault(through("127.0.0.1", port), "https://example.com/");
            assertThat(silent.id()).isEqualTo("source-cut-off");
        }
        Diagnostic refused = Fetching.fault(through("127.0.0.1", port), "https://example.com/");
        assertThat(refused.id()).isEqualTo("source-refused");
        assertThat(refused.message()).startsWith("The proxy");
    }

    @Test
    void refusesAPortThatCanNotBe() throws IOException {
        assertThat(Fetching.fault("https://example.com:99999/").id()).isEqualTo("source-address");
        try (RawServer server =
                RawServer.saying("HTTP/1.1 302 Found\r\nLocation: https://example.com:99999/\r\n\r\n")) {
            assertThat(Fetching.fault(server.address()).id()).isEqualTo("source-redirect");
        }
    }

    @Test
    void anInterruptEndsItAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, exchange) -> {
            asked.countDown();
            exchange.hang();
        })) {
            AtomicReference<CodegenException> failure = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    Fetching.with(FetchOptions.defaults()).fetch(server.address(), Path.of("."), Validators.NONE);
                } catch (CodegenException e) {
                    failure.set(Thread.currentThread().isInterrupted() ? e : null);
                }
            });
            caller.start();
            asked.await();
            caller.interrupt();
            caller.join();
            assertThat(failure.get()).hasMessageContaining("source-interrupted");
        }
    }

    private static Fetcher through(String host, int port) {
        ProxySettings proxy = new ProxySettings("https", host, port, Optional.empty(), List.of());
        return Fetching.with(new FetchOptions(Fetching.QUICK, Optional.empty(), List.of(proxy)));
    }

    /** A server that answers, and then waits for the other side to close. */
    private static RawServer watching(String answer, CountDownLatch closed) {
        return new RawServer((request, exchange) -> {
            exchange.write(answer);
            try {
                assertThat(exchange.socket().getInputStream().read()).isNegative();
            } catch (IOException e) {
                // A reset is an end as well.
            }
            closed.countDown();
        });
    }

    /** Connects until nobody is let in any more. */
    private static boolean full(ServerSocket server, List<Socket> waiting) throws IOException {
        for (int i = 0; i < 20; i++) {
            Socket each = new Socket();
            waiting.add(each);
            try {
                each.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 200);
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }
}
