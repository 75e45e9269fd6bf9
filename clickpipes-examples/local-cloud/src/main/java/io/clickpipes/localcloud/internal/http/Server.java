package io.clickpipes.localcloud.internal.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP server on the loopback address, with threads of its own that end with it. */
public final class Server implements AutoCloseable {
    private static final int THREADS = 8;

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
    private final int port;
    private final ExecutorService workers;

    private Server(HttpServer http, ExecutorService workers) {
        this.http = http;
        this.port = http.getAddress().getPort();
        this.workers = workers;
    }

    /**
     * Binds and starts.
     *
     * @param port 0 for any free one
     * @throws UncheckedIOException if the port is taken
     */
    public static Server start(int port, HttpHandler handler) {
        HttpServer http;
        try {
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "LocalCloud can not listen on 127.0.0.1:" + port + "; choose another port, or 0 for any free one",
                    e);
        }
        String name = "local-cloud-" + http.getAddress().getPort() + "-";
        AtomicInteger count = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        http.setExecutor(workers);
        http.createContext("/", handler);
        http.start();
        return new Server(http, workers);
    }

    /** The port that is listened on. */
    public int port() {
        return port;
    }

    /** Frees the port and waits for the threads to end. */
    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
        try {
            workers.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
