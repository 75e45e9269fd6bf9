package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting here is for other threads and ends as soon as they are there; the long time is only for failures. */
@Timeout(60)
class HeldAnswerTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private LocalCloud cloud;
    private Caller caller;

    @BeforeEach
    void start() {
        cloud = LocalCloud.start();
        caller = new Caller(cloud);
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void anAnswerWaitsUntilItIsReleased() throws InterruptedException {
        HeldAnswer held = cloud.trouble().holdNext("clickPipeCreate");
        assertThat(held.awaitRequest(Duration.ZERO)).isFalse();
        CompletableFuture<String> id = CompletableFuture.supplyAsync(() -> caller.create(Bodies.vector("KAF-V1")));

        assertThat(held.awaitRequest(LONG)).isTrue();

        assertThat(caller.get(caller.pipes()).result())
                .as("it was carried out, and others are answered")
                .hasSize(1);
        assertThat(id).isNotDone();
        assertThat(cloud.requests()).extracting(RecordedRequest::method).containsExactly("GET");
        held.release();
        assertThat(caller.state(id.join())).isNotEmpty();
        assertThat(held.awaitAbandoned(Duration.ZERO)).isFalse();
        assertThat(cloud.requests()).noneMatch(RecordedRequest::abandoned);
    }

    /** Closed as it should be, or reset as it is when something was left unread. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aClosedConnectionIsNoticed(boolean reset) throws Exception {
        try (HeldAnswer held = cloud.trouble().holdNext()) {
            Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), cloud.url().getPort());
            if (reset) {
                socket.setSoLinger(true, 0);
            }
            ask(socket);
            assertThat(held.awaitRequest(LONG)).isTrue();
            assertThat(held.awaitAbandoned(Duration.ZERO)).isFalse();

            socket.close();

            assertThat(held.awaitAbandoned(LONG)).isTrue();
            assertThat(cloud.requests()).singleElement().satisfies(request -> {
                assertThat(request.abandoned()).isTrue();
                assertThat(request.operationId()).isEqualTo("clickPipeGetList");
                assertThat(request.status()).isEqualTo(200);
            });
        }
        assertThat(caller.get(caller.pipes()).status()).isEqualTo(200);
    }

    @Test
    void moreAnswersCanBeHeldThanAnyPoolHasThreads() throws InterruptedException {
        HeldAnswer[] held = new HeldAnswer[9];
        ExecutorService threads = Executors.newFixedThreadPool(held.length);
        List<Future<Caller.Reply>> calls = new ArrayList<>();
        for (int i = 0; i < held.length; i++) {
            held[i] = cloud.trouble().holdNext();
            calls.add(threads.submit(() -> caller.get(caller.pipes())));
            assertThat(held[i].awaitRequest(LONG)).isTrue();
        }

        assertThat(caller.get(caller.pipes()).status()).isEqualTo(200);
        for (HeldAnswer each : held) {
            each.release();
        }

        assertThat(calls).allSatisfy(call -> assertThat(call.get().status()).isEqualTo(200));
        threads.shutdown();
    }

    @Test
    void aRefusalIsHeldToo() throws InterruptedException {
        HeldAnswer held = cloud.trouble().holdNext();
        CompletableFuture<Caller.Reply> reply =
                CompletableFuture.supplyAsync(() -> caller.send("POST", caller.pipes(), "{}"));
        assertThat(held.awaitRequest(LONG)).isTrue();

        held.close();

        assertThat(reply.join().status()).isEqualTo(400);
    }

    @Test
    void whatWasReleasedBeforeOrTakenBackDoesNotHold() {
        cloud.trouble().holdNext().release();
        assertThat(caller.get(caller.pipes()).status()).isEqualTo(200);

        cloud.trouble().holdNext();
        cloud.trouble().clearFaults();
        assertThat(caller.get(caller.pipes()).status()).isEqualTo(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cloud.trouble().holdNext("clickPipeFly"))
                .withMessageContaining("clickPipeGet");
    }

    @Test
    void closingEndsWhatIsHeldAndNobodyHasAbandonedIt() throws InterruptedException {
        HeldAnswer held = cloud.trouble().holdNext();
        CompletableFuture<Caller.Reply> reply = CompletableFuture.supplyAsync(() -> caller.get(caller.pipes()));
        assertThat(held.awaitRequest(LONG)).isTrue();

        cloud.close();

        assertThatThrownBy(reply::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UncheckedIOException.class);
        assertThat(cloud.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.abandoned()).isFalse());
    }

    private void ask(Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(("GET " + caller.pipes() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                        + Caller.basic(cloud.keyId(), cloud.keySecret()) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
