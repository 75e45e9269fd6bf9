package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.localcloud.Fault;
import io.clickpipes.localcloud.HeldAnswer;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.localcloud.RecordedRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The limit as it is seen from outside: against a LocalCloud that has the same, by the same clock. */
@Timeout(60)
class RateLimitTest {

    private final DrivenTime time = DrivenTime.create();
    private final LocalCloud cloud = LocalCloud.builder()
            .clock(time.clock())
            .anotherKey("another-key", "another-secret")
            .start();
    private final List<ClickPipesClient> clients = new ArrayList<>();

    @AfterEach
    void close() {
        clients.forEach(ClickPipesClient::close);
        cloud.close();
    }

    @Test
    void tenThreadsWithOneKeyDrawNo429WithTheLimit() throws InterruptedException {
        ClickPipesClient client = client(builder -> {});

        List<Throwable> failures = inTenThreads(client, 5);

        assertThat(failures).isEmpty();
        assertThat(cloud.requests()).hasSize(50).noneMatch(RecordedRequest::refusedByRateLimit);
        // The least time for 50 requests: four windows, each with its margin.
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(41));
    }

    @Test
    void tenThreadsWithOneKeyDraw429WithoutTheLimit() throws InterruptedException {
        ClickPipesClient client = client(builder -> builder.rateLimit(RateLimit.off()));

        List<Throwable> failures = inTenThreads(client, 5);

        assertThat(failures).hasSize(40).allMatch(RateLimitException.class::isInstance);
        assertThat(cloud.requests()).hasSize(50).anyMatch(RecordedRequest::refusedByRateLimit);
    }

    @Test
    void clientsWithTheSameKeyShareTheLimit() {
        List<ClickPipesClient> both = List.of(client(builder -> {}), client(builder -> {}));

        for (int i = 0; i < 10; i++) {
            both.get(i % 2).list();
        }
        assertThat(time.passed()).isZero();
        both.get(0).list();

        assertThat(time.passed()).isEqualTo(Duration.ofMillis(10_250));
        assertThat(cloud.requests()).noneMatch(RecordedRequest::refusedByRateLimit);
    }

    @Test
    void clientsWithDifferentKeysDoNotShareIt() {
        ClickPipesClient one = client(builder -> {});
        ClickPipesClient other = client(builder -> builder.keyId("another-key").keySecret("another-secret"));

        for (int i = 0; i < 10; i++) {
            one.list();
            other.list();
        }

        assertThat(time.passed()).isZero();
        assertThat(cloud.requests()).hasSize(20).noneMatch(RecordedRequest::refusedByRateLimit);
    }

    @Test
    void aClientThatIsOpenedAgainDoesNotBeginFromZero() {
        for (int i = 0; i < 11; i++) {
            try (ClickPipesClient client = client(builder -> {})) {
                client.list();
            }
        }

        assertThat(time.passed()).isEqualTo(Duration.ofMillis(10_250));
        assertThat(cloud.requests()).noneMatch(RecordedRequest::refusedByRateLimit);
    }

    @Test
    void nothingIsRememberedOfAKeyThatNobodyUses() throws InterruptedException {
        int before = RateLimiters.size();
        ClickPipesClient client = client(builder -> {});
        client.list();
        assertThat(RateLimiters.size()).isEqualTo(before + 1);

        time.sleep(Duration.ofSeconds(11));
        assertThat(RateLimiters.size()).isEqualTo(before + 1);
        client.close();
        client.close();

        assertThat(RateLimiters.size()).isEqualTo(before);
    }

    @Test
    void aCallWhoseTurnIsTooLateFailsAtOnceAndSendsNothing() {
        ClickPipesClient client = client(builder -> builder.requestTimeout(Duration.ofSeconds(10)));
        for (int i = 0; i < 10; i++) {
            client.list();
        }

        assertThatExceptionOfType(RateLimitDeadlineException.class)
                .isThrownBy(client::list)
                .withMessageContaining("clickPipeGetList was not sent")
                .satisfies(e -> assertThat(e.operation()).isEqualTo("clickPipeGetList"))
                .satisfies(e -> assertThat(e.turnIn()).isEqualTo(Duration.ofMillis(10_250)));

        assertThat(time.passed()).isZero();
        assertThat(cloud.requests()).hasSize(10);
    }

    @Test
    void aCallThatConnectsAndIsAnsweredSlowlyCountsFromWhenItWasSent() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch found = new CountDownLatch(1);
        OkHttpClient slow = new OkHttpClient.Builder()
                .dns(host -> {
                    asked.countDown();
                    try {
                        found.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return List.of(InetAddress.getLoopbackAddress());
                })
                .build();
        ClickPipesClient client = client(builder -> builder.okHttpClient(slow)
                .baseUrl(cloud.url().toString().replace("127.0.0.1", "localhost"))
                .rateLimit(RateLimit.of(1, Duration.ofSeconds(10))));
        try (HeldAnswer held = cloud.trouble().holdNext("clickPipeGetList")) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(client::list);
            asked.await();
            time.sleep(Duration.ofSeconds(4));
            found.countDown();
            assertThat(held.awaitRequest(Duration.ofSeconds(10))).isTrue();

            // The first is not answered yet.
            client.list();

            assertThat(time.passed()).isEqualTo(Duration.ofMillis(14_250));
            held.release();
            first.join();
        }
    }

    @Test
    void anInterruptedCallSendsNothing() {
        ClickPipesClient client = client(builder -> {});
        for (int i = 0; i < 10; i++) {
            client.list();
        }
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(ClickPipesConnectionException.class)
                .isThrownBy(client::list)
                .withMessageContaining("not sent");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(cloud.requests()).hasSize(10);
    }

    @Test
    void saysOnceThatAnotherProcessUsesTheKey() {
        ClickPipesClient client = client(builder -> {});
        RecordedLogs.begin();
        for (int i = 0; i < 3; i++) {
            cloud.trouble()
                    .failNext(Fault.status(429, "TOO_MANY_REQUESTS: slow down").header("X-RateLimit-Reset", "2.5"));
            assertThatExceptionOfType(RateLimitException.class).isThrownBy(client::list);
        }
        client.list();

        assertThat(RecordedLogs.lines().stream().filter(line -> line.startsWith("WARN")))
                .singleElement()
                .asString()
                .contains("429", "10 in PT10S");
        assertThat(RecordedLogs.lines()).noneMatch(line -> line.startsWith("INFO"));
        // Whoever sends next would be refused as well: each waited for what the one before was told.
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(7_500));
    }

    @Test
    void eachRepetitionTakesATurn() {
        ClickPipesClient client = client(builder -> builder.retry(RetryPolicy.standard()
                .withAttempts(12)
                .withFirstPause(Duration.ZERO)
                .withLongestPause(Duration.ZERO)));
        for (int i = 0; i < 11; i++) {
            cloud.trouble().failNext(503, "UNAVAILABLE: not now");
        }

        client.list();

        assertThat(cloud.requests()).hasSize(12).noneMatch(RecordedRequest::refusedByRateLimit);
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(10_250));
    }

    /** As many calls in each of ten threads; what they threw. */
    private List<Throwable> inTenThreads(ClickPipesClient client, int calls) throws InterruptedException {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Runnable> works = Collections.nCopies(10, () -> {
            for (int call = 0; call < calls; call++) {
                try {
                    client.list();
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            }
        });
        for (Thread thread : time.start(works)) {
            thread.join();
        }
        return failures;
    }

    private ClickPipesClient client(Consumer<ClickPipesClientBuilder> more) {
        ClickPipesClientBuilder builder =
                Some.builder(cloud).rateLimit(RateLimit.standard()).time(time);
        more.accept(builder);
        ClickPipesClient client = builder.build();
        clients.add(client);
        return client;
    }
}
