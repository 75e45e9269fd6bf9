package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against a server whose certificate nobody vouches for. */
@Timeout(60)
class TlsTest {

    private static final String PASSWORD = "of-a-test-key-store";

    @TempDir
    private Path folder;

    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private KeyStore keys;
    private HttpsServer server;

    @BeforeEach
    void start() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=test",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(output).isZero();
        keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(serverContext()));
        server.createContext("/", exchange -> {
            authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = "{\"result\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsNothingToAServerThatNobodyVouchesFor() {
        try (ClickPipesClient client = Some.builder().baseUrl(url()).build()) {
            assertThatExceptionOfType(ClickPipesConnectionException.class)
                    .isThrownBy(client::list)
                    .withCauseInstanceOf(SSLException.class);
            assertThat(authorizations).isEmpty();
        }
    }

    @Test
    void trustsWhatAGivenHttpClientTrusts() throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted());
        X509TrustManager trust = (X509TrustManager) factory.getTrustManagers()[0];
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        OkHttpClient own = new OkHttpClient.Builder()
                .sslSocketFactory(context.getSocketFactory(), trust)
                .build();

        try (ClickPipesClient client =
                Some.builder().baseUrl(url()).okHttpClient(own).build()) {
            assertThat(client.list()).isEmpty();
            assertThat(authorizations).singleElement().asString().startsWith("Basic ");
        } finally {
            own.connectionPool().evictAll();
        }
    }

    @Test
    void aServerWithoutTlsGetsNothingToRead() {
        try (CannedServer plain = CannedServer.answeringJson(200, "{\"result\":[]}");
                ClickPipesClient client = Some.builder()
                        .baseUrl("https://127.0.0.1:" + plain.port())
                        // It takes the greeting of TLS for the beginning of a long request, and waits.
                        .requestTimeout(Duration.ofMillis(300))
                        .build()) {
            assertThatExceptionOfType(ClickPipesConnectionException.class).isThrownBy(client::list);
            assertThat(plain.asked()).isEmpty();
        }
    }

    private String url() {
        return "https://127.0.0.1:" + server.getAddress().getPort();
    }

    private SSLContext serverContext() throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore trusted() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("server", keys.getCertificate("mykey"));
        return store;
    }
}
