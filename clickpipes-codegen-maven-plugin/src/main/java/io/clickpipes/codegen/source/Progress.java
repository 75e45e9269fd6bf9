package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * How far a question came, which tells what a failure means: OkHttp throws much the same for all of them. Also what is
 * to be closed in the end.
 */
final class Progress extends EventListener {

    private static final Pattern NO_TUNNEL = Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

    private enum Step {
        CONNECTING,
        PROTECTING,
        ASKING,
        READING
    }

    // OkHttp may try several addresses at once, each in a thread of its own.
    private volatile Step step = Step.CONNECTING;
    private volatile boolean proxied;
    private volatile boolean packed;
    private volatile boolean tooMuch;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /** Takes note of a socket that is to be closed in the end. */
    void opened(Socket socket) {
        sockets.add(socket);
    }

    /** Closes everything at once, below TLS: its polite end would wait for the other side. */
    void end() {
        for (Socket each : sockets) {
            try {
                each.close();
            } catch (IOException e) {
                // Nothing is expected from it any more.
            }
        }
    }

    /** Says that more came than is taken; the exception that tells so may get lost on its way through TLS. */
    void tooMuch() {
        tooMuch = true;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        proxied = proxy.type() != Proxy.Type.DIRECT;
    }

    @Override
    public void secureConnectStart(Call call) {
        step = Step.PROTECTING;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        step = Step.ASKING;
    }

    @Override
    public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
        step = Step.ASKING;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        step = Step.READING;
        packed = response.header("Content-Encoding") != null;
    }

    /** Comes just before OkHttp closes a connection that is not used again. */
    @Override
    public void responseBodyEnd(Call call, long byteCount) {
        end();
    }

    /** What it means that the question ended with this exception. */
    CodegenException fault(IOException e, Faults faults) {
        if (tooMuch) {
            return faults.tooLarge();
        }
        if (e instanceof UnknownHostException) {
            return faults.unknownHost(String.valueOf(e.getMessage()), e);
        }
        if (e instanceof SocketTimeoutException) {
            return text(e).toLowerCase(Locale.ROOT).equals("connect timed out")
                    ? faults.noConnection(who(), e)
                    : faults.silent(e);
        }
        if (step == Step.PROTECTING) {
            return faults.tls(e);
        }
        Matcher noTunnel = NO_TUNNEL.matcher(text(e));
        if (step == Step.CONNECTING && noTunnel.matches()) {
            return faults.proxy(Integer.parseInt(noTunnel.group(1)), false);
        }
        if (step == Step.CONNECTING && e instanceof SocketException) {
            return faults.refused(who(), e);
        }
        boolean ended = text(e).startsWith("unexpected end of stream");
        if (e instanceof ProtocolException && !ended) {
            return faults.notHttp();
        }
        if (step != Step.READING) {
            return faults.noHead(e);
        }
        return packed && !ended && !(e instanceof SocketException) ? faults.badGzip(e) : faults.cutOff(e);
    }

    private String who() {
        return proxied ? "The proxy" : "The server";
    }

    private static String text(IOException e) {
        return String.valueOf(e.getMessage());
    }
}
