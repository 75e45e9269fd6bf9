package io.clickpipes.client;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a client runs with, checked. */
record Configuration(
        String keyId,
        String keySecret,
        UUID organizationId,
        UUID serviceId,
        BaseUrl baseUrl,
        Duration requestTimeout,
        String userAgent,
        @Nullable OkHttpClient okHttpClient,
        Dialect dialect,
        @Nullable HostAndPort proxy,
        Duration connectTimeout,
        RateLimit rateLimit,
        RetryPolicy retryPolicy,
        @Nullable Duration wakeTime,
        @Nullable CallObserver observer,
        Time time,
        Jitter jitter) {

    /** Enough of a key id to recognise it by. */
    private static final int SHOWN = 4;

    /** Of a proxy. */
    record HostAndPort(String host, int port) {}

    /** The value of the header. */
    String authorization() {
        return Credentials.basic(keyId, keySecret, StandardCharsets.UTF_8);
    }

    /** Where it goes, and as whom; nothing of the secret. */
    @Override
    public String toString() {
        return "baseUrl=" + baseUrl
                + ", organizationId=" + organizationId
                + ", serviceId=" + serviceId
                + ", keyId=" + shortened(keyId)
                + ", keySecret=" + Secrets.MASK;
    }

    private static String shortened(String keyId) {
        return (keyId.length() < 2 * SHOWN ? "" : keyId.substring(0, SHOWN)) + Secrets.MASK;
    }
}
