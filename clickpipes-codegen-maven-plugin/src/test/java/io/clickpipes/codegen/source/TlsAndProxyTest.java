package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Protected connections, direct and through a proxy's tunnel. */
@Timeout(60)
class TlsAndProxyTest {

    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nopenapi";
    private static final String SPEC = "https://spec.example.com:8443/spec.yaml";

    @TempDir
    private static Path folder;

    private static SSLContext good;
    private static SSLContext expired;
    private static SSLContext foreign;
    private static Trust trusting;

    @BeforeAll
    static void makeCertificates() throws Exception {
        Certificates certificates = new Certificates(folder);
        good = certificates.server("good", "ip:127.0.0.1,dns:spec.example.com", "-1d");
        expired = certificates.server("expired", "ip:127.0.0.1", "-60d");
        foreign = certificates.server("foreign", "dns:other.example.com", "-1d");
        trusting = certificates.client();
    }

    @Test
    void readsFromAServerThatItsAuthorityVouchesFor() throws IOException {
        try (RawServer server = secure(good, ANSWER)) {
            assertThat(Fetching.document(fetcher(Optional.empty()), address(server))
                            .spec()
                            .text())
                    .isEqualTo("openapi");
        }
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() throws IOException {
        try (RawServer server = secure(good, ANSWER)) {
            refused(Fetching.fault(address(server)), "Nobody whom this JVM trusts");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void refusesACertificateThatIsOutOfDate() throws IOException {
        try (RawServer server = secure(expired, ANSWER)) {
            refused(Fetching.fault(fetcher(Optional.empty()), address(server)), "out of date");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void refusesACertificateOfAnotherHost() throws IOException {
        try (RawServer server = secure(foreign, ANSWER)) {
            refused(Fetching.fault(fetcher(Optional.empty()), address(server)), "belongs to another host");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void refusesAServerWithoutTls() throws IOException {
        try (RawServer server = new RawServer((request, exchange) -> exchange.write(ANSWER))) {
            FetchOptions.Limits limits = new FetchOptions.Limits(
                    Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(20), 1024);
            Diagnostic fault = Fetching.fault(Fetching.with(Fetching.options(limits), trusting), address(server));
            assertThat(fault.id()).isIn("source-tls", "source-timeout");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void refusesToLeaveTheProtectionEvenForThisMachine() throws IOException {
        try (RawServer plain = RawServer.saying(ANSWER);
                RawServer server = secure(good, "HTTP/1.1 302 Found\r\nLocation: " + plain.address() + "\r\n\r\n")) {
            Diagnostic fault = Fetching.fault(fetcher(Optional.empty()), address(server));
            assertThat(fault.id()).isEqualTo("source-insecure");
            assertThat(plain.requests()).isEmpty();
        }
    }

    @Test
    void mayBeSentToAProtectedConnection() throws IOException {
        try (RawServer server = secure(good, ANSWER);
                RawServer plain = RawServer.saying("HTTP/1.1 301 Moved\r\nLocation: " + address(server) + "\r\n\r\n")) {
            assertThat(Fetching.document(fetcher(Optional.empty()), plain.address())
                            .spec())
                    .isEqualTo(new LoadedSpec(plain.address(), "openapi"));
        }
    }

    @Test
    void asksThroughATunnelOfTheProxy() throws IOException {
        try (RawServer server = secure(good, ANSWER);
                RawServer proxy = proxy(server, true)) {
            Fetcher fetcher = fetcher(Optional.of(settings(proxy, Optional.of(Credentials.basic("me", "s3cret")))));

            assertThat(Fetching.document(fetcher, SPEC + "?q=1").spec()).isEqualTo(new LoadedSpec(SPEC, "openapi"));
            assertThat(proxy.requests())
                    .singleElement()
                    .asString()
                    .startsWith("CONNECT spec.example.com:8443 HTTP/1.1");
            assertThat(server.requests())
                    .singleElement()
                    .asString()
                    .startsWith("GET /spec.yaml?q=1 ")
                    .contains("Host: spec.example.com:8443")
                    .doesNotContain("Proxy-Authorization");
        }
    }

    @Test
    void tellsThatTheProxyWantsOtherCredentials() throws IOException {
        try (RawServer server = secure(good, ANSWER);
                RawServer proxy = proxy(server, true)) {
            Diagnostic none = Fetching.fault(fetcher(Optional.of(settings(proxy, Optional.empty()))), SPEC);
            assertThat(none.id()).isEqualTo("source-proxy");
            assertThat(none.message()).contains("wants credentials (status 407)");
            assertThat(none.remedy()).contains("settings.xml");
            Fetcher wrong = fetcher(Optional.of(settings(proxy, Optional.of(Credentials.basic("you", "s3cret")))));
            assertThat(Fetching.fault(wrong, SPEC).message()).contains("refuses the credentials (status 407)");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void tellsThatTheProxyDoesNotLetItThrough() throws IOException {
        try (RawServer proxy = RawServer.saying("HTTP/1.1 502 Bad Gateway\r\n\r\n")) {
            Diagnostic fault = Fetching.fault(fetcher(Optional.of(settings(proxy, Optional.empty()))), SPEC);
            assertThat(fault.id()).isEqualTo("source-proxy");
            assertThat(fault.message()).contains("status 502");
        }
    }

    @Test
    void aServerThatPosesAsTheProxyDoesNotGetItsCredentials() throws IOException {
        String posing = "HTTP/1.1 407 Credentials\r\nProxy-Authenticate: OkHttp-Preemptive\r\n\r\n";
        try (RawServer server = secure(good, posing);
                RawServer proxy = proxy(server, true)) {
            Fetcher fetcher = fetcher(Optional.of(settings(proxy, Optional.of(Credentials.basic("me", "s3cret")))));

            assertThat(Fetching.fault(fetcher, SPEC).id()).isEqualTo("source-status");
            assertThat(server.requests()).singleElement().asString().doesNotContain("Proxy-Authorization");
        }
    }

    @Test
    void doesNotWaitForAPoliteEndOfTheProtection() throws IOException {
        try (RawServer server = new RawServer(good.getServerSocketFactory(), (request, exchange) -> {
            exchange.write(ANSWER);
            exchange.hang();
        })) {
            long start = System.nanoTime();
            Fetching.document(fetcher(Optional.empty()), address(server));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void asksThisMachineWithoutAProxy() throws IOException {
        try (RawServer server = secure(good, ANSWER);
                RawServer proxy = proxy(server, false)) {
            Fetching.document(fetcher(Optional.of(settings(proxy, Optional.empty()))), address(server));
            assertThat(proxy.requests()).isEmpty();
        }
    }

    @Test
    void choosesTheProxyAsMavenDoes() {
        ProxySettings http = new ProxySettings("http", "h", 1, Optional.empty(), List.of("*.example.com", "local*"));
        ProxySettings https = new ProxySettings("https", "s", 1, Optional.empty(), List.of());

        assertThat(ProxySettings.choose(List.of(http, https), "https", "a.example.com"))
                .contains(https);
        assertThat(ProxySettings.choose(List.of(http), "https", "example.com")).contains(http);
        assertThat(ProxySettings.choose(List.of(http), "https", "A.Example.COM"))
                .isEmpty();
        assertThat(ProxySettings.choose(List.of(http), "https", "localnet")).isEmpty();
        assertThat(ProxySettings.choose(List.of(), "https", "localnet")).isEmpty();
    }

    private static Fetcher fetcher(Optional<ProxySettings> proxy) {
        return Fetching.with(
                new FetchOptions(
                        Fetching.QUICK, Optional.empty(), proxy.stream().toList()),
                trusting);
    }

    private static ProxySettings settings(RawServer proxy, Optional<Credentials> credentials) {
        return new ProxySettings("http", "127.0.0.1", proxy.port(), credentials, List.of("*.internal"));
    }

    /** A proxy that leads every tunnel to one server. */
    private static RawServer proxy(RawServer server, boolean wantsCredentials) {
        return new RawServer((request, exchange) -> {
            if (wantsCredentials && !request.contains("Proxy-Authorization: Basic bWU6czNjcmV0\r\n")) {
                exchange.write("HTTP/1.1 407 Credentials\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n");
                return;
            }
            try (Socket far = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                exchange.write("HTTP/1.1 200 Connection established\r\n\r\n");
                InputStream near = exchange.socket().getInputStream();
                RawServer.daemon(() -> copy(near, far));
                far.getInputStream().transferTo(exchange.socket().getOutputStream());
            }
        });
    }

    private static void copy(InputStream from, Socket to) {
        try {
            from.transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side has gone.
        }
    }

    private static RawServer secure(SSLContext context, String answer) {
        return new RawServer(context.getServerSocketFactory(), (request, exchange) -> exchange.write(answer));
    }

    private static String address(RawServer server) {
        return "https://127.0.0.1:" + server.port() + "/spec.yaml";
    }

    private static void refused(Diagnostic fault, String message) {
        assertThat(fault.id()).isEqualTo("source-tls");
        assertThat(fault.message()).contains(message);
    }
}
