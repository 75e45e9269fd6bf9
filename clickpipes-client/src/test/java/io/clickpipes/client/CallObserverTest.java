package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.localcloud.Fault;
import io.clickpipes.localcloud.LocalCloud;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an observer and a log get to see, and what not. */
@Timeout(60)
class CallObserverTest {

    private final DrivenTime time = DrivenTime.create();
    private final LocalCloud cloud = LocalCloud.builder().clock(time.clock()).start();
    private final List<ObservedCall> calls = new ArrayList<>();
    private final ClickPipesClient client = builder().observer(calls::add).build();

    private ClickPipesClientBuilder builder() {
        return Some.builder(cloud).time(time).retry(RetryPolicy.standard()).random(() -> 0);
    }

    @BeforeEach
    void listen() {
        RecordedLogs.begin();
    }

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void seesRequestAndAnswer() {
        client.create(Objects.requireNonNull(EightKinds.all().get("kafka")));

        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.operation()).isEqualTo("clickPipeCreate");
            assertThat(call.method()).isEqualTo("POST");
            assertThat(call.path()).endsWith("/services/" + cloud.serviceId() + "/clickpipes");
            assertThat(call.attempt()).isEqualTo(1);
            assertThat(call.waited()).isZero();
            assertThat(call.duration()).isZero();
            assertThat(call.requestBody()).contains("\"brokers\":", "\"credentials\":\"***\"");
            assertThat(call.requestHeaders()).containsEntry("authorization", List.of("***"));
            assertThat(call.requestHeaders()).containsKeys("host", "user-agent", "content-type");
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.responseHeaders()).containsKey("content-type");
            assertThat(call.responseBody()).contains("\"result\":{");
            assertThat(call.failure()).isNull();
        });
    }

    @Test
    void seesEachAttemptWithItsWait() {
        cloud.trouble().failNext(503, "UNAVAILABLE: not now");
        cloud.trouble().failNext(Fault.droppedConnection());

        client.list();

        assertThat(calls).extracting(ObservedCall::attempt).containsExactly(1, 2, 3);
        assertThat(calls).extracting(ObservedCall::status).containsExactly(503, 0, 200);
        assertThat(calls)
                .extracting(ObservedCall::waited)
                .containsExactly(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(calls.get(0).responseBody()).contains("UNAVAILABLE: not now");
        assertThat(calls.get(1).failure()).isNotBlank();
        assertThat(calls.get(1).responseHeaders()).isEmpty();
    }

    @Test
    void seesTheWaitForATurn() {
        try (ClickPipesClient limited = builder()
                .rateLimit(RateLimit.of(1, Duration.ofSeconds(3)))
                .observer(calls::add)
                .build()) {
            limited.list();
            limited.list();
        }
        assertThat(calls).extracting(ObservedCall::waited).containsExactly(Duration.ZERO, Duration.ofMillis(3_250));
    }

    static Set<String> kinds() {
        return EightKinds.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noSecretOfAnyKindOfSourceIsShown(String kind) {
        ClickPipePostRequest pipe = Objects.requireNonNull(EightKinds.all().get(kind));
        Set<String> secrets = secrets(JsonValue.of(pipe));
        cloud.trouble().failNext(400, "BAD_REQUEST: could not log in with " + String.join(" and ", secrets));
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> client.create(pipe));
        client.create(pipe);

        assertThat(secrets).isNotEmpty();
        secrets.add(cloud.keySecret());
        secrets.add("Basic ");
        for (String secret : secrets) {
            assertThat(calls).noneMatch(call -> shown(call).contains(secret));
            assertThat(RecordedLogs.lines()).noneMatch(line -> line.contains(secret));
        }
        assertThat(calls).hasSize(2);
        assertThat(RecordedLogs.lines()).anyMatch(line -> line.startsWith("TRACE") && line.contains("***"));
    }

    @Test
    void masksWhatNewerDocumentsMayCallSecretAndWhatUrlsHide() {
        String shown = MaskedBody.text("""
                {"a":[{"newPassword":"s1","sessionToken":{"x":"s2"},"clientSecret":7,"uri":"mongodb://u:s3@h/"}],
                "url":"https://u:p/s4@h/path?X-Amz-Signature=s5","serviceAccountKey":{"serviceAccountFile":"s6"},
                "secretKey":null,"table":"orders","accessKey":{"accessKeyId":"s8"}}""", Secrets.of(configuration(), request()));

        assertThat(shown)
                .doesNotContainPattern("s[1-8]\\W")
                .contains("\"table\":\"orders\"", "\"secretKey\":null", "https://***@h/path?***");
    }

    @Test
    void everythingThatTheDocumentCallsSecretIsMasked() {
        assertThat(Secrets.PROPERTIES).allMatch(MaskedBody::isSecret);
        assertThat(List.of("username", "name", "brokers", "primaryKey", "sortingKey", "tableMappings"))
                .noneMatch(MaskedBody::isSecret);
    }

    @Test
    void anObserverThatThrowsBreaksNothingAndIsLoggedOnce() {
        try (ClickPipesClient observed = builder()
                .observer(call -> {
                    throw new IllegalStateException(cloud.keySecret());
                })
                .build()) {
            assertThat(observed.list()).isEmpty();
            assertThat(observed.list()).isEmpty();
        }
        assertThat(RecordedLogs.lines().stream().filter(line -> line.startsWith("WARN")))
                .singleElement()
                .asString()
                .contains("IllegalStateException")
                .doesNotContain(cloud.keySecret());
    }

    @Test
    void anObserverThatFailsWithAnErrorBreaksNothingEither() {
        try (ClickPipesClient observed = builder()
                .observer(call -> {
                    throw new AssertionError();
                })
                .build()) {
            assertThat(observed.list()).isEmpty();
        }
    }

    @Test
    void logsALineForEachCallAtDebugAndNothingAtInfo() {
        client.list();
        client.list();

        assertThat(RecordedLogs.lines().stream().filter(line -> line.startsWith("DEBUG")))
                .hasSize(2)
                .allMatch(line -> line.contains("clickPipeGetList: GET /v1/organizations/") && line.contains("-> 200"));
        assertThat(RecordedLogs.lines()).noneMatch(line -> line.startsWith("INFO") || line.startsWith("WARN"));
    }

    @Test
    void theCallerStillReadsAnAnswerThatIsTooLongToBeShown() {
        String name = "x".repeat(1_100_000);
        cloud.trouble().failNext(Fault.raw(200, "application/json", "{\"result\":[{\"name\":\"" + name + "\"}]}"));

        assertThat(client.list().get(0).name()).isEqualTo(name);

        assertThat(calls.get(0).responseBody()).isNull();
    }

    @Test
    void anAnswerThatBreaksOffIsTheCallersTroubleAndNotTheObservers() {
        RecordedLogs.begin();
        try (LyingServer server = new LyingServer();
                ClickPipesClient cut = Some.builder()
                        .baseUrl(server.url())
                        .observer(calls::add)
                        .build()) {
            assertThatExceptionOfType(ClickPipesConnectionException.class).isThrownBy(cut::list);
        }
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.responseBody()).isNull();
        });
        assertThat(RecordedLogs.lines()).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    void seesTheEscapeHatchAsWell() throws Exception {
        client.api().clickPipeGetList(cloud.organizationId(), cloud.serviceId()).execute();

        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.operation()).isEqualTo("clickPipeGetList"));
    }

    private static String shown(ObservedCall call) {
        return String.join(
                "\n",
                Arrays.asList(
                        call.toString(),
                        call.requestHeaders().toString(),
                        String.valueOf(call.requestBody()),
                        call.responseHeaders().toString(),
                        String.valueOf(call.responseBody())));
    }

    /** The values of all members that the document calls secret. */
    private static Set<String> secrets(JsonValue value) {
        Set<String> found = new LinkedHashSet<>();
        if (value.kind() == JsonValue.Kind.OBJECT) {
            value.asMap().forEach((name, member) -> {
                if (Secrets.PROPERTIES.contains(name) && member.kind() == JsonValue.Kind.STRING) {
                    found.add(member.asString());
                } else {
                    found.addAll(secrets(member));
                }
            });
        } else if (value.kind() == JsonValue.Kind.ARRAY) {
            value.asList().forEach(item -> found.addAll(secrets(item)));
        }
        return found;
    }

    private Configuration configuration() {
        return ConfigurationReader.read(builder().given());
    }

    private okhttp3.Request request() {
        return new okhttp3.Request.Builder().url(cloud.url().toString()).build();
    }
}
