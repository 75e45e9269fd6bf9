package io.clickpipes.codegen.source;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.ConnectionSpec;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** OkHttp, set up to do nothing that was not asked for: no redirects, no second attempts, no memory. */
final class HttpClients {

    static final String USER_AGENT = "clickpipes-codegen";

    private static final String PROXY_AUTHORIZATION = "Proxy-Authorization";

    private HttpClients() {}

    /** A client for one question to one address; its threads are shared, and end by themselves. */
    static OkHttpClient forOneQuestion(
            Address to, FetchOptions options, Trust.Source trust, Faults faults, Progress progress) {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectTimeout(bounded(options.limits().connect()))
                .readTimeout(bounded(options.limits().silence()))
                .writeTimeout(bounded(options.limits().silence()))
                .dns(HttpClients::lookUp)
                .socketFactory(
                        new BoundedSockets(to.loopback(), options.limits().maximumBytes(), progress))
                .eventListener(progress)
                .addNetworkInterceptor(new AnswerCheck(to, faults));
        if (to.secure()) {
            protect(client, trust, faults);
        } else {
            client.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
        }
        leadThroughProxy(client, to, options, faults);
        return client.build();
    }

    private static void protect(OkHttpClient.Builder client, Trust.Source trust, Faults faults) {
        try {
            Trust trusted = trust.get();
            client.connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
                    .sslSocketFactory(trusted.sockets(), trusted.manager());
        } catch (GeneralSecurityException e) {
            throw faults.tls(e);
        }
    }

    private static void leadThroughProxy(OkHttpClient.Builder client, Address to, FetchOptions options, Faults faults) {
        if (to.loopback()) {
            client.proxy(Proxy.NO_PROXY);
            return;
        }
        Optional<ProxySettings> proxy = ProxySettings.choose(options.proxies(), "https", to.host());
        if (!options.proxies().isEmpty()) {
            // The address is not looked up here: OkHttp does so within its limits.
            client.proxy(proxy.map(each ->
                            new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(each.host(), each.port())))
                    .orElse(Proxy.NO_PROXY));
        }
        client.proxyAuthenticator(
                introduction(proxy.flatMap(ProxySettings::credentials).orElse(null), faults));
    }

    /** Shows credentials to the proxy once, with the first request for a tunnel, and never to who answers behind it. */
    private static Authenticator introduction(@Nullable Credentials credentials, Faults faults) {
        return (route, response) -> {
            Request request = response.request();
            if (!request.method().equals("CONNECT")) {
                return null;
            }
            if (request.header(PROXY_AUTHORIZATION) != null) {
                throw faults.proxy(response.code(), true);
            }
            if (credentials != null) {
                return request.newBuilder()
                        .header(PROXY_AUTHORIZATION, credentials.header())
                        .build();
            }
            // OkHttp asks beforehand, too, in the name of a proxy that was not yet spoken to.
            if (response.challenges().stream().anyMatch(each -> each.scheme().equals("OkHttp-Preemptive"))) {
                return null;
            }
            throw faults.proxy(response.code(), false);
        };
    }

    /** As the system does it, but with a failure whose message is the name alone. */
    private static List<InetAddress> lookUp(String host) throws UnknownHostException {
        try {
            return Dns.SYSTEM.lookup(host);
        } catch (UnknownHostException e) {
            UnknownHostException named = new UnknownHostException(host);
            named.initCause(e);
            throw named;
        }
    }

    private static Duration bounded(Duration time) {
        // Zero would mean for ever.
        return Duration.ofMillis(Math.max(1, Math.min(Integer.MAX_VALUE, time.toMillis())));
    }
}
