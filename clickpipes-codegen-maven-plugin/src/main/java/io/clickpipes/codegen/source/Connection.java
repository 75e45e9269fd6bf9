package io.clickpipes.codegen.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A connection to one server, through a proxy where there is one, for one question. */
final class Connection implements Closeable {

    private final Socket raw;
    private final Socket socket;
    private final InputStream in;

    private Connection(Socket raw, Socket socket) throws IOException {
        this.raw = raw;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** A connection over which a question may be sent. */
    static Connection open(
            Address to, FetchOptions options, Supplier<SSLSocketFactory> tls, Faults faults, Watched.CutOff cutOff)
            throws IOException {
        Optional<ProxySettings> proxy = proxyFor(to, options);
        Socket raw = proxy.isPresent()
                ? connect(proxy.get().host(), proxy.get().port(), "The proxy", false, faults, cutOff)
                : connect(to.host(), to.port(), "The server", to.loopback(), faults, cutOff);
        try {
            raw.setSoTimeout(millis(faults.limits().silence()));
            if (proxy.isPresent()) {
                tunnel(raw, to, proxy.get(), faults);
            }
            return new Connection(raw, to.secure() ? protect(raw, to, tls, faults) : raw);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    InputStream in() {
        return in;
    }

    void send(byte[] head) throws IOException {
        socket.getOutputStream().write(head);
        socket.getOutputStream().flush();
    }

    /** At once: a polite end of TLS would wait for the other side. */
    @Override
    public void close() throws IOException {
        raw.close();
    }

    private static Optional<ProxySettings> proxyFor(Address to, FetchOptions options) {
        if (to.loopback()) {
            return Optional.empty();
        }
        if (!options.proxies().isEmpty()) {
            return ProxySettings.choose(options.proxies(), "https", to.host());
        }
        ProxySelector selector = ProxySelector.getDefault();
        return selector == null
                ? Optional.empty()
                : selector.select(to.uri()).stream()
                        .filter(each -> each.type() == Proxy.Type.HTTP)
                        .map(each -> (InetSocketAddress) each.address())
                        .map(each -> new ProxySettings(
                                "https", each.getHostString(), each.getPort(), Optional.empty(), List.of()))
                        .findFirst();
    }

    private static Socket connect(
            String host, int port, String who, boolean loopback, Faults faults, Watched.CutOff cutOff) {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw faults.unknownHost(host, e);
        }
        // A name of this machine that leads elsewhere would take unprotected requests, and credentials, along.
        if (loopback && !Stream.of(addresses).allMatch(InetAddress::isLoopbackAddress)) {
            throw Address.insecure(faults.name(), "The host " + host + " is not this machine.");
        }
        long start = System.nanoTime();
        List<IOException> failures = new ArrayList<>();
        for (InetAddress each : addresses) {
            Duration left = faults.limits().connect().minusNanos(System.nanoTime() - start);
            if (left.isNegative() || left.isZero()) {
                break;
            }
            // The plain constructor heeds the JVM's SOCKS proxy.
            Socket socket = loopback ? new Socket(Proxy.NO_PROXY) : new Socket();
            try {
                cutOff.guard(socket);
                socket.connect(new InetSocketAddress(each, port), millis(left));
                return socket;
            } catch (IOException e) {
                failures.add(e);
                closeQuietly(socket);
            }
        }
        throw failures.stream()
                .filter(each -> !(each instanceof SocketTimeoutException))
                .findFirst()
                .map(each -> faults.refused(who, each))
                .orElseGet(() -> faults.noConnection(who, failures.isEmpty() ? null : failures.get(0)));
    }

    private static void tunnel(Socket raw, Address to, ProxySettings proxy, Faults faults) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "CONNECT " + to.authority() + " HTTP/1.1",
                "Host: " + to.authority(),
                "User-Agent: clickpipes-codegen"));
        proxy.credentials().ifPresent(each -> lines.add("Proxy-Authorization: " + each.header()));
        raw.getOutputStream().write(HttpHead.request(lines));
        raw.getOutputStream().flush();
        // Read byte by byte: what comes after the head belongs to TLS.
        HttpHead head = HttpHead.read(raw.getInputStream());
        if (head.status() != 200) {
            throw faults.proxy(head.status(), proxy.credentials().isPresent());
        }
    }

    private static Socket protect(Socket raw, Address to, Supplier<SSLSocketFactory> tls, Faults faults)
            throws IOException {
        try {
            SSLSocket socket = (SSLSocket) tls.get().createSocket(raw, to.host(), to.port(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            throw faults.tls(e);
        }
    }

    private static int millis(Duration time) {
        // Zero would mean for ever.
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, time.toMillis()));
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It never was connected.
        }
    }
}
