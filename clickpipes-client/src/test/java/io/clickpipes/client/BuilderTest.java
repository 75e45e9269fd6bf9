package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderTest {

    @Test
    void namesEverythingThatIsMissingAndHowToSetIt() {
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> ClickPipesClient.builder().build())
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                "The key is missing. Call keyId(...) and keySecret(...).",
                                "The organization id is missing. Call organizationId(...).",
                                "The service id is missing. Call serviceId(...)."));
    }

    @Test
    void namesEverythingThatIsWrongAtOnceAndNoValue() {
        ClickPipesClientBuilder builder = ClickPipesClient.builder()
                .keyId("se:cret")
                .keySecret("secret\n")
                .organizationId("secret-1")
                .serviceId(" ")
                .baseUrl("ftp://secret/")
                .requestTimeout(Duration.ZERO)
                .userAgent("secret\r\nX: y")
                .allowPlaintextTo("http://secret");

        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(8)
                        .anyMatch(problem -> problem.startsWith("keyId holds a colon"))
                        .anyMatch(problem -> problem.startsWith("keySecret holds a control character"))
                        .anyMatch(problem -> problem.startsWith("organizationId is not a UUID"))
                        .anyMatch(problem -> problem.startsWith("serviceId is blank"))
                        .anyMatch(problem -> problem.startsWith("baseUrl does not begin with https://"))
                        .anyMatch(problem -> problem.startsWith("requestTimeout must be"))
                        .anyMatch(problem -> problem.startsWith("userAgent must be"))
                        .anyMatch(problem -> problem.startsWith("allowPlaintextTo wants")))
                .satisfies(e -> assertThat(e).message().doesNotContain("secret-1", "cret\n", "se:cret"));
        assertThat(builder.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesBlankValues(String blank) {
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> Some.builder()
                        .keyId(blank)
                        .keySecret(blank)
                        .baseUrl(blank)
                        .build())
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly("keyId is blank.", "keySecret is blank.", "baseUrl is blank."));
    }

    @Test
    void refusesNullAtOnce() {
        assertThatNullPointerException()
                .isThrownBy(() -> ClickPipesClient.builder().keySecret(nothing()))
                .withMessage("keySecret");
    }

    @Test
    void takesEveryTimeoutOkHttpTakes() {
        for (Duration timeout : new Duration[] {Duration.ofMillis(1), Duration.ofMillis(Integer.MAX_VALUE)}) {
            Some.builder().requestTimeout(timeout).build().close();
        }
        for (Duration timeout : new Duration[] {Duration.ofNanos(1), Duration.ofDays(25), Duration.ofSeconds(-1)}) {
            assertThatExceptionOfType(ClickPipesConfigurationException.class)
                    .isThrownBy(() -> Some.builder().requestTimeout(timeout).build())
                    .withMessageContaining("requestTimeout must be between 1 ms and 24 days.");
        }
    }

    @Test
    void theOtherTimesHaveTheSameBounds() {
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> Some.builder()
                        .connectTimeout(Duration.ZERO)
                        .wakeIdleService(Duration.ofDays(30))
                        .build())
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                "connectTimeout must be between 1 ms and 24 days.",
                                "wakeIdleService must be between 1 ms and 24 days."));
    }

    @Test
    void refusesAProxyThatCanNotBeOne() {
        assertThatExceptionOfType(ClickPipesConfigurationException.class)
                .isThrownBy(() -> Some.builder()
                        .proxy(" ", 0)
                        .okHttpClient(new OkHttpClient())
                        .baseUrl("http://127.0.0.1:8080")
                        .build())
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(3)
                        .anyMatch(problem -> problem.startsWith("proxy wants the name of a host"))
                        .anyMatch(problem -> problem.startsWith("proxy goes with https alone"))
                        .anyMatch(problem -> problem.startsWith("proxy and okHttpClient do not go together")));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
