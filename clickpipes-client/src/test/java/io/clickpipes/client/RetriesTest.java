package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.localcloud.Fault;
import io.clickpipes.localcloud.LocalCloud;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again after what, how often, and when. */
@Timeout(60)
class RetriesTest {

    private static final ClickPipePostRequest PIPE =
            Objects.requireNonNull(EightKinds.all().get("kafka"));

    private final DrivenTime time = DrivenTime.create();
    private final LocalCloud cloud =
            LocalCloud.builder().clock(time.clock()).withoutRateLimit().start();
    private final ClickPipesClient client =
            builder().retry(RetryPolicy.standard()).build();

    private ClickPipesClientBuilder builder() {
        return Some.builder(cloud).time(time).random(() -> 0);
    }

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    /** How often each is sent if the answer stays the same: 4 is as often as the policy says. */
    @ParameterizedTest
    @CsvSource({
        "400, 1, 1, 1", "401, 1, 1, 1", "403, 1, 1, 1", "404, 1, 1, 1", "409, 1, 1, 1", "424, 1, 1, 1",
        "429, 4, 4, 4", "500, 1, 1, 1", "501, 1, 1, 1", "502, 4, 4, 1", "503, 4, 4, 1", "504, 4, 4, 1"
    })
    void sendsAgainByStatusAndOperation(int status, int reads, int deletions, int creations) {
        assertThat(sends(client::list, status)).isEqualTo(reads);
        assertThat(sends(() -> client.pipe(Some.PIPE).delete(), status)).isEqualTo(deletions);
        assertThat(sends(() -> client.create(PIPE), status)).isEqualTo(creations);
    }

    @Test
    void sendsAgainWhatTheDocumentCallsIdempotentThoughItsMethodIsNot() {
        assertThat(sends(() -> client.pipe(Some.PIPE).scale(2), 503)).isEqualTo(4);
        assertThat(sends(() -> client.pipe(Some.PIPE).stop(), 503)).isEqualTo(1);
    }

    @Test
    void aFailureThatPassesIsNotSeen() {
        cloud.trouble().failNext(503, "UNAVAILABLE: not now");
        cloud.trouble().failNext(Fault.droppedConnection());
        cloud.trouble().failNext(429, "TOO_MANY_REQUESTS: slow down");

        assertThat(client.list()).isEmpty();

        assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aLostAnswerIsAskedForAgainWhereThatIsSafe() {
        client.create(PIPE);
        cloud.trouble().failNext(Fault.droppedConnection().on("clickPipeDelete").afterHandling());

        assertThat(client.pipe(Objects.requireNonNull(client.list().get(0).id()))
                        .delete())
                // Deleted the first time, so the second answer is 404.
                .isFalse();

        assertThat(client.list()).isEmpty();
    }

    @Test
    void givesUpAfterTheLastAttemptWithTheLastFailure() {
        for (int i = 0; i < 4; i++) {
            cloud.trouble().failNext(Fault.droppedConnection());
        }

        assertThatExceptionOfType(ClickPipesConnectionException.class)
                .isThrownBy(client::list)
                .isNotInstanceOf(OutcomeUnknownException.class);
        assertThat(cloud.requests()).hasSize(4);
    }

    @Test
    void aCreationIsSentAgainWhereNoConnectionCameAbout() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (ClickPipesClient lost = builder()
                .baseUrl("http://127.0.0.1:" + free)
                .retry(RetryPolicy.standard())
                .build()) {
            assertThatExceptionOfType(ClickPipesConnectionException.class)
                    .isThrownBy(() -> lost.create(PIPE))
                    .isNotInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(time.sleeps()).hasSize(3);
    }

    @Test
    void anAnswerThatIsNoJsonIsNotAskedForAgain() {
        cloud.trouble().failNext(Fault.raw(200, "application/json", "{\"result\""));
        assertThatExceptionOfType(ClickPipesResponseException.class).isThrownBy(client::list);
        cloud.trouble().failNext(Fault.raw(200, "application/json", "{\"result\""));
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> client.create(PIPE));

        assertThat(cloud.requests()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "7, -, PT7S",
                "0, -, PT1S",
                "-, 2.5, PT2.5S",
                "3, 4.25, PT4.25S",
                "Infinity, soon, PT1S",
                "86400, -, PT1M",
                "-, 1767225600, PT1M",
            })
    void waitsAsLongAsTheServiceAsks(@Nullable String retryAfter, @Nullable String reset, Duration pause) {
        Fault fault = Fault.status(429, "TOO_MANY_REQUESTS: slow down");
        fault = retryAfter == null ? fault : fault.header("Retry-After", retryAfter);
        fault = reset == null ? fault : fault.header("X-RateLimit-Reset", reset);
        cloud.trouble().failNext(fault);

        client.list();

        assertThat(time.sleeps()).containsExactly(pause);
    }

    /** By the clock of the server, which is not driven. */
    @Test
    void waitsUntilTheDateThatTheServiceNames() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(30));
        cloud.trouble()
                .failNext(Fault.status(429, "TOO_MANY_REQUESTS: slow down").header("Retry-After", date));

        client.list();

        assertThat(time.sleeps())
                .singleElement(InstanceOfAssertFactories.DURATION)
                .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(31));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 0.999_999})
    void chanceMakesPausesLongerAndNeverShorter(double random) {
        try (ClickPipesClient chancy =
                builder().retry(RetryPolicy.standard()).random(() -> random).build()) {
            cloud.trouble()
                    .failNext(Fault.status(429, "TOO_MANY_REQUESTS: slow down").header("Retry-After", "8"));
            cloud.trouble().failNext(503, "UNAVAILABLE: not now");

            chancy.list();
        }
        assertThat(time.sleeps()).hasSize(2);
        assertThat(time.sleeps().get(0)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(10));
        assertThat(time.sleeps().get(1)).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_500));
        assertThat(time.sleeps().get(0).toMillis()).isEqualTo((long) (8_000 + 2_000 * random));
    }

    @Test
    void aPauseBeyondTheDeadlineIsNotBegun() {
        try (ClickPipesClient hasty = builder()
                .retry(RetryPolicy.standard())
                .requestTimeout(Duration.ofSeconds(6))
                .build()) {
            cloud.trouble()
                    .failNext(Fault.status(429, "TOO_MANY_REQUESTS: slow down").header("Retry-After", "7"));

            assertThatExceptionOfType(RateLimitException.class).isThrownBy(hasty::list);
        }
        assertThat(time.passed()).isZero();
        assertThat(cloud.requests()).hasSize(1);
    }

    @Test
    void anInterruptEndsThePause() {
        cloud.trouble().failNext(503, "UNAVAILABLE: not now");
        time.whileSleeping(() -> Thread.currentThread().interrupt());

        assertThatExceptionOfType(ClickPipesConnectionException.class)
                .isThrownBy(client::list)
                .withMessageContaining("interrupted");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(cloud.requests()).hasSize(1);
    }

    @Test
    void aPolicyIsAValue() {
        assertThat(RetryPolicy.off()).isEqualTo(RetryPolicy.standard().withAttempts(1));
        assertThat(RetryPolicy.off()).hasSameHashCodeAs(RetryPolicy.standard().withAttempts(1));
        RetryPolicy policy = RetryPolicy.standard()
                .withFirstPause(Duration.ofSeconds(3))
                .withLongestPause(Duration.ofSeconds(10))
                .withLongestRetryAfter(Duration.ofSeconds(20));
        assertThat(policy)
                .hasToString("RetryPolicy[attempts=4, firstPause=PT3S, longestPause=PT10S, longestRetryAfter=PT20S]");
        assertThat(policy.pauseAfter(1)).isEqualTo(Duration.ofSeconds(3));
        assertThat(policy.pauseAfter(2)).isEqualTo(Duration.ofSeconds(6));
        assertThat(policy.pauseAfter(3)).isEqualTo(Duration.ofSeconds(10));
        assertThat(policy.pauseAfter(100)).isEqualTo(Duration.ofSeconds(10));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withAttempts(0));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withFirstPause(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withLongestPause(Duration.ofDays(2)));
    }

    private int sends(Runnable call, int status) {
        int before = cloud.requests().size();
        for (int i = 0; i < 10; i++) {
            cloud.trouble().failNext(status, "SOME: trouble");
        }
        Throwable thrown = catchThrowable(call::run);
        cloud.trouble().clearFaults();
        boolean lost = thrown instanceof OutcomeUnknownException unknown
                && unknown.getCause() instanceof ServerException server
                && server.status() == status;
        boolean answered = thrown instanceof ClickPipesApiException api && api.status() == status;
        assertThat(lost || answered || (thrown == null && status == 404)).isTrue();
        return cloud.requests().size() - before;
    }
}
