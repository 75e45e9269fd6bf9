package io.clickpipes.client;

import io.clickpipes.client.api.ClickPipesApi;
import io.clickpipes.client.support.JsonConverterFactory;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Authenticator;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/** HTTP for one client: sends each request once, to one server, and follows nothing. */
final class Transport implements CallExecutor, AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final OkHttpClient http;
    private final boolean ownsHttp;
    private final ClickPipesApi api;
    private final AtomicBoolean closed = new AtomicBoolean();

    Transport(Configuration configuration) {
        OkHttpClient users = configuration.okHttpClient();
        this.ownsHttp = users == null;
        this.http = restrict(users == null ? plain(configuration.baseUrl()) : users.newBuilder(), configuration);
        this.api = new Retrofit.Builder()
                .baseUrl(configuration.baseUrl().root())
                .client(http)
                .addConverterFactory(JsonConverterFactory.create())
                .build()
                .create(ClickPipesApi.class);
    }

    ClickPipesApi api() {
        return api;
    }

    @Override
    public <T> Response<T> execute(Call<T> call) throws IOException {
        if (closed.get()) {
            throw new IllegalStateException("This ClickPipesClient is closed.");
        }
        return call.execute();
    }

    /** Ends what this transport began; a client that was given is left to who gave it. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true) && ownsHttp) {
            http.dispatcher().cancelAll();
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }

    /** Without TLS only where that was allowed, and then not through a proxy, which would see the credentials. */
    private static OkHttpClient.Builder plain(BaseUrl baseUrl) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder().connectTimeout(CONNECT_TIMEOUT);
        return baseUrl.isPlaintext()
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
                .addNetworkInterceptor(new ServerGuard(configuration))
                .build();
    }
}
