package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final ManualClock clock = ManualClock.create();
    private final Instant start = clock.instant();
    private LocalCloud cloud;
    private Caller caller;

    @BeforeEach
    void start() {
        cloud = LocalCloud.builder().clock(clock).anotherKey("second", "other").start();
        caller = new Caller(cloud);
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void theEleventhRequestIsRefusedInTheFormOfTheService() {
        assertThat(list(10)).containsOnly(200);

        Caller.Reply refused = caller.get(caller.pipes());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body().path("status").asInt()).isEqualTo(429);
        assertThat(refused.body().has("requestId")).isTrue();
        assertThat(refused.error()).startsWith("TOO_MANY_REQUESTS: ").contains("rate limit");
        assertThat(reset(refused)).isEqualTo("10.000");
        assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void theWindowSlides() {
        list(4);
        clock.advance(Duration.ofSeconds(6));
        assertThat(list(6)).containsOnly(200);

        clock.advance(Duration.ofMillis(3_999));
        assertThat(reset(caller.get(caller.pipes()))).isEqualTo("0.001");
        clock.advance(Duration.ofMillis(1));

        // Four have left the window, but the one that was refused has come into it.
        assertThat(list(4)).containsExactly(200, 200, 200, 429);
    }

    @Test
    void whoWaitsAsLongAsToldPasses() {
        list(3);
        clock.advance(Duration.ofNanos(1_234_567_890));
        list(7);
        String seconds = reset(caller.get(caller.pipes()));
        assertThat(seconds).isEqualTo("8.766");

        clock.advance(Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000)));

        assertThat(list(1)).containsExactly(200);
    }

    @Test
    void refusedRequestsCountSoThatHammeringDoesNotHelp() {
        list(10);
        for (int second = 1; second <= 30; second++) {
            clock.advance(Duration.ofMillis(500));
            assertThat(list(1)).containsExactly(429);
        }

        clock.advance(Duration.ofSeconds(10));

        assertThat(list(11)).endsWith(200, 429).containsOnlyOnce(429);
    }

    @Test
    void whateverArrivesWithARightKeyCounts() {
        caller.get("/nowhere");
        caller.send("POST", caller.pipes(), "{}");
        cloud.trouble().failNext(503, "LATER: no");
        caller.get(caller.pipes());
        for (int i = 0; i < 20; i++) {
            assertThat(caller.sendText("GET", caller.pipes(), null, Map.of()).status())
                    .isEqualTo(401);
        }

        assertThat(list(8)).containsExactly(200, 200, 200, 200, 200, 200, 200, 429);
        assertThat(caller.get("/nowhere").status()).isEqualTo(429);
    }

    @Test
    void eachKeyHasItsOwn() {
        Map<String, String> second = Map.of("Authorization", Caller.basic("second", "other"));
        list(11);

        assertThat(IntStream.range(0, 11)
                        .map(i -> caller.sendText("GET", caller.pipes(), null, second)
                                .status()))
                .startsWith(200)
                .containsOnlyOnce(429)
                .endsWith(429);
        assertThat(caller.sendText(
                                "GET",
                                caller.pipes(),
                                null,
                                Map.of("Authorization", Caller.basic("second", cloud.keySecret())))
                        .status())
                .isEqualTo(401);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalCloud.builder().anotherKey("a:b", "s"));
    }

    @Test
    void theRecordTellsWhenEachArrivedAndWhichWereRefused() {
        list(9);
        clock.advance(Duration.ofSeconds(3));
        cloud.trouble().failNext(429, "TOO_MANY_REQUESTS: a fault");
        list(1);
        caller.sendJson("POST", caller.pipes(), Bodies.vector("KAF-V1"));

        assertThat(cloud.requests())
                .extracting(RecordedRequest::arrivedAt)
                .startsWith(start, start)
                .endsWith(start.plusSeconds(3), start.plusSeconds(3));
        RecordedRequest fault = cloud.requests().get(9);
        RecordedRequest refused = cloud.requests().get(10);
        assertThat(fault.status()).isEqualTo(429);
        assertThat(fault.refusedByRateLimit()).isFalse();
        assertThat(refused.refusedByRateLimit()).isTrue();
        assertThat(refused.operationId()).isEqualTo("clickPipeCreate");
        assertThat(refused.body()).isNull();
        assertThat(refused.abandoned()).isFalse();
    }

    @Test
    void aRefusedRequestIsNotCarriedOut() {
        list(10);
        caller.sendJson("POST", caller.pipes(), Bodies.vector("KAF-V1"));
        clock.advance(Duration.ofSeconds(10));

        assertThat(caller.get(caller.pipes()).result()).isEmpty();
    }

    @Test
    void retryAfterIsAQuirkInWholeSeconds() {
        try (LocalCloud quirky = LocalCloud.builder()
                .clock(clock)
                .quirks(Set.of(Quirk.RETRY_AFTER))
                .start()) {
            Caller other = new Caller(quirky);
            IntStream.range(0, 2).forEach(i -> other.get(other.pipes()));
            clock.advance(Duration.ofMillis(2_500));
            IntStream.range(0, 8).forEach(i -> other.get(other.pipes()));

            Caller.Reply refused = other.get(other.pipes());

            assertThat(reset(refused)).isEqualTo("7.500");
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("8");
        }
    }

    @Test
    void withoutTheLimitNothingIsRefused() {
        try (LocalCloud open = LocalCloud.builder()
                .clock(clock)
                .rateLimit(true)
                .withoutRateLimit()
                .start()) {
            Caller other = new Caller(open);

            assertThat(IntStream.range(0, 30).map(i -> other.get(other.pipes()).status()))
                    .containsOnly(200);
        }
    }

    @Test
    void amongManyAtOnceExactlyTenPass() {
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .map(i -> caller.get(caller.pipes()).status())
                        .filter(status -> status == 200)
                        .count())
                .isEqualTo(10);
    }

    private int[] list(int times) {
        return IntStream.range(0, times)
                .map(i -> caller.get(caller.pipes()).status())
                .toArray();
    }

    private static String reset(Caller.Reply refused) {
        return refused.headers().firstValue("X-RateLimit-Reset").orElseThrow();
    }
}
