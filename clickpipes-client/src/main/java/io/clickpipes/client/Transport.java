package io.clickpipes.client;

import io.clickpipes.client.api.ClickPipesApi;
import io.clickpipes.client.api.ServicesApi;
import io.clickpipes.client.support.JsonConverterFactory;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Authenticator;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/** HTTP for one client: sends each request once, to one server, and follows nothing. */
final class Transport implements CallExecutor, AutoCloseable {

    private final OkHttpClient http;
    private final boolean ownsHttp;
    private final ClickPipesApi api;
    private final ServicesApi services;
    private final Set<Call<?>> live = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    Transport(Configuration configuration) {
        OkHttpClient users = configuration.okHttpClient();
        this.ownsHttp = users == null;
        this.http = restrict(users == null ? plain(configuration) : users.newBuilder(), configuration);
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(configuration.baseUrl().root())
                .callFactory(request -> http.newCall(
                        request.newBuilder().tag(Attempt.class, new Attempt()).build()))
                .addConverterFactory(JsonConverterFactory.create())
                .build();
        this.api = retrofit.create(ClickPipesApi.class);
        this.services = retrofit.create(ServicesApi.class);
    }

    ServicesApi services() {
        return services;
    }

    ClickPipesApi api() {
        return api;
    }

    @Override
    public <T> Response<T> execute(Call<T> call, Deadline deadline) throws IOException {
        if (closed.get()) {
            throw new IllegalStateException("This ClickPipesClient is closed.");
        }
        long left = deadline.left().toNanos();
        if (left == 0) {
            // OkHttp would take zero for no limit.
            throw new InterruptedIOException("timeout");
        }
        call.timeout().timeout(left, TimeUnit.NANOSECONDS);
        live.add(call);
        try {
            // Looked at once more: close() either finds the call or is seen here.
            if (closed.get()) {
                call.cancel();
            }
            return AsyncWork.execute(call);
        } finally {
            live.remove(call);
        }
    }

    /** Ends what this transport began; a client that was given is left to who gave it, with its other calls. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        live.forEach(Call::cancel);
        if (ownsHttp) {
            http.dispatcher().cancelAll();
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }

    /** Without TLS only where that was allowed, and then not through a proxy, which would see the credentials. */
    private static OkHttpClient.Builder plain(Configuration configuration) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder().connectTimeout(configuration.connectTimeout());
        Configuration.HostAndPort proxy = configuration.proxy();
        if (proxy != null) {
            builder.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        }
        return configuration.baseUrl().isPlaintext()
                ? builder.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)).proxy(Proxy.NO_PROXY)
                : builder.connectionSpecs(List.of(ConnectionSpec.MODERN_TLS));
    }

    private static OkHttpClient restrict(OkHttpClient.Builder builder, Configuration configuration) {
        Duration timeout = configuration.requestTimeout();
        return builder.callTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .authenticator(Authenticator.NONE)
                .cache(null)
                .addInterceptor(new RequestHeaders(configuration.userAgent()))
                .addInterceptor(new ErrorBodyLimit())
                .addInterceptor(new ObservedCalls(configuration))
                .addNetworkInterceptor(new ServerGuard(configuration))
                .build();
    }
}
