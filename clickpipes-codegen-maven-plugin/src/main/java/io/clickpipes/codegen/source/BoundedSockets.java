package io.clickpipes.codegen.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Plain sockets that take no more than a number of bytes: OkHttp collects some lines between the pieces of a body for
 * as long as they go on. Sockets to this machine also pass by a SOCKS proxy of the JVM.
 */
final class BoundedSockets extends SocketFactory {

    /** Room for heads, for TLS, and for what stands between the pieces of a body. */
    private static final long EXTRA = 1024 * 1024;

    private final boolean loopback;
    private final long maximum;
    private final Progress progress;

    BoundedSockets(boolean loopback, int maximumBytes, Progress progress) {
        this.loopback = loopback;
        this.maximum = EXTRA + 2L * maximumBytes;
        this.progress = progress;
    }

    @Override
    public Socket createSocket() {
        Socket socket = loopback ? new Bounded(Proxy.NO_PROXY) : new Bounded();
        progress.opened(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connects();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw connects();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connects();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw connects();
    }

    private static UnsupportedOperationException connects() {
        return new UnsupportedOperationException("OkHttp connects by itself.");
    }

    private final class Bounded extends Socket {

        private long left = maximum;

        Bounded() {}

        Bounded(Proxy proxy) {
            super(proxy);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int count = super.read(bytes, offset, length);
                    left -= Math.max(count, 0);
                    if (left < 0) {
                        progress.tooMuch();
                        throw new IOException("More came than is taken.");
                    }
                    return count;
                }
            };
        }
    }
}
