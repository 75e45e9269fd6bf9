package io.clickpipes.localcloud.internal.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP server on the loopback address behind a {@link FrontDoor}, with threads that end with it. */
public final class Server implements AutoCloseable {
    private static final int CALLERS_WAITING = 200;

    /**
     * The JDK's server writes the header and the body of an answer apart; with Nagle's algorithm on, as it is by
     * default, the second waits some 40 ms for the first to be acknowledged. There is no other switch than this
     * property of the whole JVM, so a choice that somebody made is left alone.
     */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final HttpServer http;
    private final FrontDoor door;
    private final int port;
    private final ExecutorService threads;

    private Server(HttpServer http, FrontDoor door, int port, ExecutorService threads) {
        this.http = http;
        this.door = door;
        this.port = port;
        this.threads = threads;
    }

    /**
     * Binds and starts.
     *
     * @param port 0 for any free one
     * @throws UncheckedIOException if the port is taken
     */
    public static Server start(int port, Gateway gateway) {
        InetAddress loopback = loopback();
        ServerSocket front;
        try {
            front = new ServerSocket(port, CALLERS_WAITING, loopback);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "LocalCloud can not listen on 127.0.0.1:" + port + "; choose another port, or 0 for any free one",
                    e);
        }
        // As many as there are connections: an answer that is held keeps its thread, and others must not wait for it.
        ExecutorService threads = threads("local-cloud-" + front.getLocalPort() + "-");
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(loopback, 0), CALLERS_WAITING);
            FrontDoor door = FrontDoor.open(front, loopback, http.getAddress().getPort(), threads);
            http.setExecutor(threads);
            http.createContext(
                    "/",
                    exchange -> gateway.handle(
                            exchange, door.from(exchange.getRemoteAddress().getPort())));
            http.start();
            return new Server(http, door, front.getLocalPort(), threads);
        } catch (IOException e) {
            threads.shutdownNow();
            closeQuietly(front);
            throw new UncheckedIOException("LocalCloud finds no free port on 127.0.0.1 for its inner server", e);
        }
    }

    /** The port that is listened on. */
    public int port() {
        return port;
    }

    /** Frees the port and waits for the threads to end. */
    @Override
    public void close() {
        door.close();
        http.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService threads(String name) {
        AtomicInteger count = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // What is reported is why it is closed.
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
