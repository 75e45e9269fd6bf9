package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerWaitTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({
        "Retry-After, 7, PT7S",
        "Retry-After, 0, PT0S",
        "Retry-After, ' 7 ', PT7S",
        "Retry-After, 61, PT1M",
        "Retry-After, 99999999999999999999999999, PT1M",
        "X-RateLimit-Reset, 2.5, PT2.5S",
        "X-RateLimit-Reset, 3, PT3S",
        "X-RateLimit-Reset, 1772366400.123, PT1M",
    })
    void readsSeconds(String name, String value, Duration wait) {
        assertThat(of(name, value)).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-3", "1e3", "0x10", "NaN", "Infinity", "7 seconds", "1,5", "Sun, 99 Foo 2026"})
    void garbageSaysNothing(String value) {
        assertThat(of("Retry-After", value)).isNull();
        assertThat(of("X-RateLimit-Reset", value)).isNull();
    }

    @Test
    void readsADateAgainstTheClockOfTheServer() {
        assertThat(of("Retry-After", "Sun, 01 Mar 2026 12:00:20 GMT")).isEqualTo(Duration.ofSeconds(20));
        assertThat(of(
                        "Retry-After", "Sun, 01 Mar 2026 11:00:20 GMT",
                        "Date", "Sun, 01 Mar 2026 11:00:05 GMT"))
                .isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aDateThatIsOverSaysNothingAndOneFarAwayIsCapped() {
        assertThat(of("Retry-After", "Sun, 01 Mar 2026 11:59:59 GMT")).isNull();
        assertThat(of("Retry-After", "Sun, 01 Mar 2099 12:00:00 GMT")).isEqualTo(LONGEST);
    }

    @Test
    void theLongerOneCounts() {
        assertThat(of("Retry-After", "3", "X-RateLimit-Reset", "4.5")).isEqualTo(Duration.ofMillis(4_500));
        assertThat(of("Retry-After", "5", "X-RateLimit-Reset", "4.5")).isEqualTo(Duration.ofSeconds(5));
        assertThat(of("Retry-After", "garbage", "X-RateLimit-Reset", "4.5")).isEqualTo(Duration.ofMillis(4_500));
        assertThat(of()).isNull();
    }

    private static Duration of(String... headers) {
        return ServerWait.of(Headers.of(headers), NOW, LONGEST);
    }
}
