package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.localcloud.HeldAnswer;
import io.clickpipes.localcloud.LocalCloud;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work on other threads, over real HTTP and in real time: what is waited for comes at once. */
@Timeout(60)
class AsyncTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final LocalCloud cloud = LocalCloud.builder()
            .stepTime(Duration.ZERO)
            .withSamplePipes()
            .withoutRateLimit()
            .start();
    private final ClickPipesClient client = builder().build();

    private ClickPipesClientBuilder builder() {
        return Some.builder(cloud).rateLimit(RateLimit.off()).retry(RetryPolicy.off());
    }

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void runsCallsAndWaitsAndCombinationsOfThem() {
        CompletableFuture<ClickPipe> running = client.async(it -> {
            UUID id = Objects.requireNonNull(
                    it.create(Objects.requireNonNull(EightKinds.all().get("kafka")))
                            .id());
            return it.pipe(id).waitUntilRunning();
        });
        CompletableFuture<List<ClickPipe>> list = client.async(ClickPipesClient::list);

        assertThat(running.join().state()).isEqualTo(ClickPipeState.RUNNING);
        assertThat(list.join()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void exceptionsArriveAsTheyWereThrown() {
        CompletableFuture<ClickPipe> future =
                client.async(it -> it.pipe(Some.PIPE).get());

        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> future.thenApply(ClickPipe::name).join()).hasCauseInstanceOf(NotFoundException.class);
        CompletableFuture<String> error = client.async(it -> {
            throw new AssertionError("mine");
        });
        assertThatThrownBy(error::join).hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void cancellationReachesTheSocketAndTheThread() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        List<Throwable> thrown = new ArrayList<>();
        try (HeldAnswer held = cloud.trouble().holdNext("clickPipeGetList")) {
            CompletableFuture<List<ClickPipe>> future = client.async(it -> {
                try {
                    return it.list();
                } catch (RuntimeException e) {
                    thrown.add(e);
                    throw e;
                } finally {
                    ended.countDown();
                }
            });
            assertThat(held.awaitRequest(LONG)).isTrue();

            assertThat(future.cancel(true)).isTrue();

            assertThat(held.awaitAbandoned(LONG)).isTrue();
            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
            assertThat(thrown).singleElement().isInstanceOf(ClickPipesConnectionException.class);
        }
        assertThat(client.list()).isNotEmpty();
    }

    @Test
    void aTimeoutOfTheFutureReachesTheSocketToo() throws InterruptedException {
        try (HeldAnswer held = cloud.trouble().holdNext("clickPipeGetList")) {
            CompletableFuture<List<ClickPipe>> future = client.async(ClickPipesClient::list);
            assertThat(held.awaitRequest(LONG)).isTrue();

            CompletableFuture<List<ClickPipe>> limited = future.orTimeout(1, TimeUnit.MILLISECONDS);

            assertThatThrownBy(limited::get).hasCauseInstanceOf(TimeoutException.class);
            assertThat(held.awaitAbandoned(LONG)).isTrue();
        }
    }

    @Test
    void cancellationEndsAPauseBetweenTwoLooks() throws InterruptedException {
        UUID pipe = Objects.requireNonNull(client.list().get(0).id());
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Boolean> future = client.async(it -> {
            try {
                it.pipe(pipe)
                        .waitUntilDeleted(WaitOptions.defaults()
                                .pauses(Duration.ofMinutes(10), Duration.ofMinutes(10))
                                .listener(seen -> looked.countDown()));
                return true;
            } finally {
                ended.countDown();
            }
        });
        assertThat(looked.await(20, TimeUnit.SECONDS)).isTrue();

        future.cancel(true);

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsOnlyDetachedRunsOn() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (HeldAnswer held = cloud.trouble().holdNext("clickPipeGetList")) {
            CompletableFuture<Boolean> future = client.async(it -> {
                it.list();
                ended.countDown();
                return true;
            });
            CompletableFuture<Boolean> derived = future.thenApply(it -> it);
            assertThat(held.awaitRequest(LONG)).isTrue();

            derived.cancel(true);
            future.cancel(false);
            held.release();

            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingEndsAllWorkAndAllThreads() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(3);
        ClickPipesClient other = builder().build();
        List<CompletableFuture<Boolean>> futures = IntStream.range(0, 3)
                .mapToObj(i -> other.async(it -> {
                    synchronized (threads) {
                        threads.add(Thread.currentThread());
                    }
                    begun.countDown();
                    it.pipe(Some.PIPE).waitUntilRunning(WaitOptions.defaults());
                    return true;
                }))
                .toList();
        UUID pipe = Objects.requireNonNull(other.list().get(0).id());
        CountDownLatch looked = new CountDownLatch(1);
        CompletableFuture<Boolean> waiting = other.async(it -> {
            synchronized (threads) {
                threads.add(Thread.currentThread());
            }
            it.pipe(pipe).waitUntilDeleted(WaitOptions.defaults().listener(seen -> looked.countDown()));
            return true;
        });
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(looked.await(20, TimeUnit.SECONDS)).isTrue();

        other.close();

        assertThat(waiting).isCancelled();
        assertThat(futures).allSatisfy(future -> assertThat(future).isDone());
        for (Thread thread : threads) {
            assertThat(thread.getName()).startsWith("clickpipes-async-");
            assertThat(thread.isDaemon()).isTrue();
            thread.join(LONG.toMillis());
            assertThat(thread.isAlive()).isFalse();
        }
        assertThatIllegalStateException().isThrownBy(() -> other.async(ClickPipesClient::list));
    }

    @Test
    void closingEndsWhatDependsOnWorkToo() throws InterruptedException {
        UUID pipe = Objects.requireNonNull(client.list().get(0).id());
        CountDownLatch attached = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        List<Thread> threads = new CopyOnWriteArrayList<>();
        ClickPipesClient other = builder().build();
        CompletableFuture<Boolean> dependent = other.async(it -> await(attached))
                .thenApply(it -> {
                    threads.add(Thread.currentThread());
                    other.pipe(pipe)
                            .waitUntilDeleted(WaitOptions.defaults()
                                    .pauses(Duration.ofMinutes(10), Duration.ofMinutes(10))
                                    .listener(seen -> looked.countDown()));
                    return it;
                });
        attached.countDown();
        assertThat(looked.await(20, TimeUnit.SECONDS)).isTrue();

        other.close();

        assertThatThrownBy(dependent::join).hasCauseInstanceOf(WaitException.class);
        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(thread.getName()).startsWith("clickpipes-async-");
            assertThat(thread.isAlive()).isFalse();
        });
    }

    @Test
    void closingEndsRequestsInAGivenHttpClientToo() throws InterruptedException {
        OkHttpClient http = new OkHttpClient();
        ClickPipesClient other = builder().okHttpClient(http).build();
        try (HeldAnswer held = cloud.trouble().holdNext("clickPipeGetList")) {
            CompletableFuture<List<ClickPipe>> list = CompletableFuture.supplyAsync(other::list);
            assertThat(held.awaitRequest(LONG)).isTrue();

            other.close();

            assertThat(held.awaitAbandoned(LONG)).isTrue();
            assertThatThrownBy(list::join).hasCauseInstanceOf(ClickPipesConnectionException.class);
        }
        assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
    }

    @Test
    void workMayCloseTheClient() {
        ClickPipesClient other = builder().build();

        CompletableFuture<Boolean> future = other.async(it -> {
            it.close();
            return true;
        });

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void aGivenExecutorIsUsedAndLeftAlone() throws InterruptedException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (HeldAnswer held = cloud.trouble().holdNext("clickPipeGetList")) {
            ClickPipesClient other = builder().executor(executor).build();
            CompletableFuture<List<ClickPipe>> first = other.async(ClickPipesClient::list);
            AtomicInteger runs = new AtomicInteger();
            CompletableFuture<Integer> second = other.async(it -> runs.incrementAndGet());
            assertThat(held.awaitRequest(LONG)).isTrue();

            other.close();

            assertThat(held.awaitAbandoned(LONG)).isTrue();
            assertThat(first).isCancelled();
            assertThat(second).isCancelled();
            assertThat(CompletableFuture.supplyAsync(Thread::interrupted, executor)
                            .join())
                    .isFalse();
            assertThat(runs).hasValue(0);
        } finally {
            executor.shutdown();
        }
        try (ClickPipesClient rejected = builder().executor(executor).build()) {
            assertThatThrownBy(() -> rejected.async(ClickPipesClient::list))
                    .isInstanceOf(RejectedExecutionException.class);
        }
    }

    @Test
    void workMayRunOnTheThreadThatAsks() {
        try (ClickPipesClient other = builder().executor(Runnable::run).build()) {
            CompletableFuture<Integer> future =
                    other.async(it -> it.async(inner -> inner.list().size()).join() + 1);

            assertThat(future).isCompletedWithValue(9);
        }
    }

    @Test
    void moreThanItsThreadsCanDoWaitsForItsTurn() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(DaemonThreads.MOST);
        List<CompletableFuture<Boolean>> futures = IntStream.range(0, DaemonThreads.MOST + 20)
                .mapToObj(i -> client.async(it -> {
                    atOnce.incrementAndGet();
                    full.countDown();
                    return await(go);
                }))
                .toList();

        assertThat(full.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(atOnce).hasValue(DaemonThreads.MOST);
        go.countDown();

        assertThat(futures).allSatisfy(future -> assertThat(future.join()).isTrue());
        assertThat(atOnce).hasValue(DaemonThreads.MOST + 20);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
