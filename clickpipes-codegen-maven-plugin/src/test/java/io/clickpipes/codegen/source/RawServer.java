package io.clickpipes.codegen.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;

/** A server on loopback that answers each connection with exactly the bytes of a test, however wrong. */
public final class RawServer implements AutoCloseable {

    /** What it does with one connection, once the head of the question came. */
    public interface Behaviour {
        void answer(String request, Exchange exchange) throws IOException;
    }

    private final ServerSocket socket;
    private final Behaviour behaviour;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();

    public RawServer(Behaviour behaviour) {
        this(ServerSocketFactory.getDefault(), behaviour);
    }

    public RawServer(ServerSocketFactory sockets, Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** One that answers everything with the same text. */
    public static RawServer saying(String answer) {
        return new RawServer((request, exchange) -> exchange.write(answer));
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/spec.yaml";
    }

    /** Heads of all questions so far. */
    public List<String> requests() {
        return requests;
    }

    private void accept() {
        try {
            while (true) {
                Socket each = socket.accept();
                accepted.add(each);
                daemon(() -> serve(each));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket each) {
        try (each) {
            String request = head(each.getInputStream());
            requests.add(request);
            behaviour.answer(request, new Exchange(each));
        } catch (IOException e) {
            // The client went away, as it may.
        }
    }

    static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int each = in.read();
            if (each < 0) {
                throw new IOException("no request");
            }
            head.write(each);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        socket.close();
        for (Socket each : accepted) {
            each.close();
        }
    }

    /** One connection. */
    public final class Exchange {

        private final Socket socket;

        private Exchange(Socket socket) {
            this.socket = socket;
        }

        public Socket socket() {
            return socket;
        }

        public void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        public void write(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }

        /** Says nothing until the test is over. */
        public void hang() throws IOException {
            pause(60_000);
        }

        /** Lets a while pass, less if the test is over. */
        public void pause(long milliseconds) throws IOException {
            try {
                if (closing.await(milliseconds, TimeUnit.MILLISECONDS)) {
                    throw new IOException("over");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
