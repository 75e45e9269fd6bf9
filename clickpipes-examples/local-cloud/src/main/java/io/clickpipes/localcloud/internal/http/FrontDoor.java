package io.clickpipes.localcloud.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;

/**
 * Passes bytes between callers and the HTTP server behind it. The JDK's server looks at a connection only between
 * two requests, so it can not tell that a caller hangs up while a request is answered; this can.
 */
final class FrontDoor implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ServerSocket door;
    private final InetAddress address;
    private final int behind;
    private final ExecutorService threads;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** By the port that the server behind sees a connection come from. */
    private final Map<Integer, Connection> connections = new ConcurrentHashMap<>();

    private FrontDoor(ServerSocket door, InetAddress address, int behind, ExecutorService threads) {
        this.door = door;
        this.address = address;
        this.behind = behind;
        this.threads = threads;
    }

    /**
     * Begins to let callers in.
     *
     * @param door bound
     * @param address where the server behind listens
     * @param behind the port of the server behind
     * @param threads two for each connection, and one more
     */
    static FrontDoor open(ServerSocket door, InetAddress address, int behind, ExecutorService threads) {
        FrontDoor opened = new FrontDoor(door, address, behind, threads);
        threads.execute(opened::letIn);
        return opened;
    }

    /** The connection that the server behind sees come from a port. */
    Connection from(int port) {
        return connections.getOrDefault(port, new Connection());
    }

    private void letIn() {
        while (!door.isClosed()) {
            Socket caller;
            try {
                caller = door.accept();
            } catch (IOException e) {
                // The door is closed; or sockets have run out, which lasts: asking again at once would only use up
                // the processor.
                LockSupport.parkNanos(PAUSE.toNanos());
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                continue;
            }
            connect(caller);
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        try {
            pass(caller, new Socket(address, behind));
        } catch (IOException | RejectedExecutionException e) {
            // This caller has gone again, or there is no thread for it: then the next one.
            close(caller);
        }
        if (door.isClosed()) {
            // It was closed meanwhile, and may have missed these two.
            open.forEach(this::close);
        }
    }

    private void pass(Socket caller, Socket server) throws IOException {
        open.add(server);
        try {
            // Small writes are passed on as they come, not gathered for 40 ms.
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Connection connection = new Connection();
            connections.put(server.getLocalPort(), connection);
            threads.execute(() -> passAnswers(server, caller, connection));
            threads.execute(() -> passRequests(caller, server, connection));
        } catch (IOException | RejectedExecutionException e) {
            connections.remove(server.getLocalPort());
            close(server);
            throw e;
        }
    }

    private static void passRequests(Socket caller, Socket server, Connection connection) {
        try {
            caller.getInputStream().transferTo(server.getOutputStream());
        } catch (IOException e) {
            // The caller has reset the connection, which is another way to close it.
        }
        connection.callerLeft();
        try {
            server.shutdownOutput();
        } catch (IOException e) {
            // It is closed already.
        }
    }

    private void passAnswers(Socket server, Socket caller, Connection connection) {
        try {
            server.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException e) {
            // Either side is gone, so there is nothing left to pass.
        }
        connection.endsHere();
        connections.remove(server.getLocalPort(), connection);
        close(caller);
        close(server);
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // It is as good as closed.
        }
    }

    /** Lets nobody in any more, and ends all connections. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            // It is as good as closed.
        }
        connections.values().forEach(Connection::endsHere);
        open.forEach(this::close);
    }
}
