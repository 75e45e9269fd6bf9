package io.clickpipes.client;

import io.clickpipes.client.Configuration.HostAndPort;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a {@link ClickPipesClientBuilder} was given, not yet checked; the defaults are here. */
final class Given {

    @Nullable
    Map<String, String> environment;

    @Nullable
    String keyId;

    @Nullable
    String keySecret;

    @Nullable
    String organizationId;

    @Nullable
    String serviceId;

    @Nullable
    String baseUrl;

    @Nullable
    String userAgent;

    @Nullable
    OkHttpClient okHttpClient;

    @Nullable
    Executor executor;

    Duration requestTimeout = Duration.ofMinutes(5);
    Dialect dialect = Dialect.SPEC;

    @Nullable
    HostAndPort proxy;

    @Nullable
    Duration wakeTime;

    @Nullable
    CallObserver observer;

    Duration connectTimeout = Duration.ofSeconds(10);
    RateLimit rateLimit = RateLimit.standard();
    RetryPolicy retryPolicy = RetryPolicy.standard();
    Time time = Time.REAL;
    DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    final Set<String> plaintextHosts = new LinkedHashSet<>();
}
