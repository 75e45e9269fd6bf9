package io.clickpipes.localcloud.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that the door can not pass on, and a door that lets nobody in. */
@Timeout(60)
class FrontDoorTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aCallerForWhomThereIsNoThreadIsSentAway(int most) throws IOException {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(0, most, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
        try (ServerSocket behind = new ServerSocket(0, 5, HERE);
                FrontDoor door = open(new ServerSocket(0, 5, HERE), behind, threads);
                Socket caller = new Socket(HERE, port);
                Socket passedOn = behind.accept()) {
            assertThat(caller.getInputStream().read()).isEqualTo(-1);
            assertThat(passedOn.getInputStream().read()).isEqualTo(-1);
            assertThat(door.from(passedOn.getPort()).isAbandoned()).isFalse();
        } finally {
            threads.shutdownNow();
        }
    }

    private int port;

    private FrontDoor open(ServerSocket door, ServerSocket behind, ThreadPoolExecutor threads) {
        port = door.getLocalPort();
        return FrontDoor.open(door, HERE, behind.getLocalPort(), threads);
    }

    @Test
    void anErrorThatLastsIsNotAskedForAllTheTime() throws IOException, InterruptedException {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
        Broken broken = new Broken();
        try (FrontDoor door = FrontDoor.open(broken, HERE, 1, threads)) {
            assertThat(threads.awaitTermination(300, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(broken.times).isBetween(1, 10);
            assertThat(door).isNotNull();
        } finally {
            threads.shutdownNow();
        }
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    /** Out of sockets. */
    private static final class Broken extends ServerSocket {
        private volatile int times;

        Broken() throws IOException {}

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // One thread asks.
        public Socket accept() throws IOException {
            times++;
            throw new IOException("too many open files");
        }
    }
}
