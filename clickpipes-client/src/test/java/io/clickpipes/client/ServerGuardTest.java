package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerGuardTest {

    private static final byte[] NOTHING = {};

    @Test
    void sendsHttpBasicInUtf8() {
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}");
                ClickPipesClient client = Some.builder()
                        .keyId("schl\u00fcssel")
                        .keySecret("geheimnis:\u00e4\u20ac")
                        .baseUrl(server.url())
                        .build()) {
            client.list();

            assertThat(server.asked().get(0).headers().get("Authorization"))
                    .containsExactly("Basic "
                            + Base64.getEncoder()
                                    .encodeToString(
                                            "schl\u00fcssel:geheimnis:\u00e4\u20ac".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void followsNoRedirectAndSaysWhereItPointed(int status) {
        try (CannedServer other = CannedServer.answeringJson(200, "{\"result\":[]}");
                CannedServer server = CannedServer.answering(
                        status,
                        Map.of("Location", "http://user:pa55word@localhost:" + other.port() + "/v1?token=pa55word"),
                        NOTHING);
                ClickPipesClient client = Some.client(server)) {
            ClickPipesApiException thrown = catchThrowableOfType(ClickPipesApiException.class, client::list);

            assertThat(thrown.status()).isEqualTo(status);
            assertThat(thrown.serviceMessage()).startsWith("It is a redirect to the host localhost, and ");
            assertThat(thrown).message().doesNotContain("pa55word", "token");
            assertThat(other.asked()).isEmpty();
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aRedirectWithoutAnAddressIsAnErrorToo() {
        try (CannedServer server = CannedServer.answering(304, Map.of(), NOTHING);
                ClickPipesClient client = Some.client(server)) {
            assertThatExceptionOfType(ClickPipesApiException.class)
                    .isThrownBy(client::list)
                    .withMessageContaining("304: It is a redirect to nowhere");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "1", "-", "never"})
    void sendsWhatItSendsOnceWhateverTheServerProposes(String retryAfter) {
        try (CannedServer server = CannedServer.answering(503, Map.of("Retry-After", retryAfter), NOTHING);
                ClickPipesClient client = Some.client(server)) {
            EightKinds.all()
                    .forEach((kind, request) ->
                            assertThatExceptionOfType(ServerException.class).isThrownBy(() -> client.create(request)));
            assertThat(server.asked()).hasSize(EightKinds.all().size());
        }
    }

    @Test
    void keepsTheKeyFromTheInterceptorsOfTheApplication() {
        List<String> seen = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(String.valueOf(chain.request().headers()));
                    return chain.proceed(chain.request());
                })
                .addNetworkInterceptor(chain -> {
                    seen.add(String.valueOf(chain.request().headers()));
                    return chain.proceed(chain.request());
                })
                .build();
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}");
                ClickPipesClient client =
                        Some.builder().baseUrl(server.url()).okHttpClient(own).build()) {
            client.list();

            assertThat(seen).hasSize(2).noneMatch(headers -> headers.contains("Authorization"));
            assertThat(server.asked().get(0).headers()).containsKey("Authorization");
        }
    }

    @Test
    void doesNotSendWhatAnInterceptorPointsElsewhere() {
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}");
                CannedServer other = CannedServer.answeringJson(200, "{\"result\":[]}")) {
            OkHttpClient own = new OkHttpClient.Builder()
                    .addInterceptor(chain -> chain.proceed(chain.request()
                            .newBuilder()
                            .url(chain.request()
                                    .url()
                                    .newBuilder()
                                    .port(other.port())
                                    .build())
                            .build()))
                    .build();
            try (ClickPipesClient client =
                    Some.builder().baseUrl(server.url()).okHttpClient(own).build()) {
                assertThatExceptionOfType(ClickPipesConnectionException.class)
                        .isThrownBy(client::list)
                        .withMessageContaining("which is not the configured one, and was not sent");
                assertThat(other.asked()).isEmpty();
            }
        }
    }

    @Test
    void doesNotAnswerAChallengeTwice() {
        OkHttpClient own = new OkHttpClient.Builder()
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", Credentials.basic("other", "key"))
                        .build())
                .build();
        try (CannedServer server =
                        CannedServer.answering(401, Map.of("WWW-Authenticate", "Basic realm=\"x\""), NOTHING);
                ClickPipesClient client =
                        Some.builder().baseUrl(server.url()).okHttpClient(own).build()) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(client::list);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void saysWhoAsksAndForWhat() {
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}");
                ClickPipesClient plain = Some.client(server);
                ClickPipesClient named = Some.builder()
                        .baseUrl(server.url())
                        .userAgent("shop/1.0")
                        .build()) {
            plain.list();
            named.list();

            assertThat(agent(server.asked().get(0))).matches("clickpipes-java/\\d+\\.\\d+.*");
            assertThat(agent(server.asked().get(1))).matches("shop/1\\.0 clickpipes-java/\\d+\\.\\d+.*");
            assertThat(server.asked().get(0).headers().getFirst("Accept")).isEqualTo("application/json");
        }
    }

    @Test
    void keepsAPrefixOfTheAddress() {
        try (CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}");
                ClickPipesClient client =
                        Some.builder().baseUrl(server.url() + "/gate/v1/").build()) {
            client.list();

            assertThat(server.asked().get(0).path())
                    .isEqualTo("/gate/v1/organizations/" + Some.ORGANIZATION + "/services/" + Some.SERVICE
                            + "/clickpipes");
        }
    }

    @Test
    void usesTheProxyOfAGivenClientAndNoneOfItsOwnWithoutTls() {
        try (CannedServer proxy = CannedServer.answeringJson(200, "{\"result\":[]}");
                CannedServer server = CannedServer.answeringJson(200, "{\"result\":[]}")) {
            OkHttpClient own = new OkHttpClient.Builder()
                    .proxy(new Proxy(
                            Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port())))
                    .build();
            try (ClickPipesClient through = Some.builder()
                            .baseUrl(server.url())
                            .okHttpClient(own)
                            .build();
                    ClickPipesClient direct = Some.client(server)) {
                through.list();
                assertThat(proxy.asked()).hasSize(1);
                assertThat(HttpUrl.get(proxy.asked().get(0).path()).port()).isEqualTo(server.port());
                direct.list();
                assertThat(proxy.asked()).hasSize(1);
                assertThat(server.asked()).hasSize(1);
            }
        }
    }

    private static String agent(CannedServer.Asked asked) {
        return Objects.requireNonNull(asked.headers().getFirst("User-Agent"));
    }
}
