package io.clickpipes.client;

import io.clickpipes.client.Configuration.HostAndPort;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses what a {@link ClickPipesClient} is built with. Values are checked by {@link #build()}, all at once; a setter
 * refuses null and nothing else. Not safe for use by several threads.
 */
public final class ClickPipesClientBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(ClickPipesClient.class);

    private final Given given = new Given();

    ClickPipesClientBuilder() {}

    /**
     * Where to look for what is not set here. An empty variable counts as unset.
     *
     * <ul>
     *   <li>key: {@code KEY_ID} and {@code KEY_SECRET}; where both are unset, {@code CLICKHOUSE_CLOUD_API_KEY} and
     *       {@code CLICKHOUSE_CLOUD_API_SECRET}. Half a pair is an error, and so is half a pair in code;
     *   <li>organisation: {@code ORG_ID}, else {@code CLICKHOUSE_ORG_ID};
     *   <li>service: {@code SERVICE_ID};
     *   <li>base URL: {@code CLICKHOUSE_API_URL}, else {@code https://api.clickhouse.cloud/v1}.
     * </ul>
     *
     * @param variables usually {@link System#getenv()}; copied
     * @return this builder
     */
    public ClickPipesClientBuilder environment(Map<String, String> variables) {
        given.environment = new HashMap<>(variables);
        return this;
    }

    /**
     * The id of the API key. ClickPipes wants one with admin rights on the service.
     *
     * @param keyId the id; no colon, no control characters
     * @return this builder
     */
    public ClickPipesClientBuilder keyId(String keyId) {
        given.keyId = Objects.requireNonNull(keyId, "keyId");
        return this;
    }

    /**
     * The secret of the API key. Appears in no message, log or {@code toString}.
     *
     * @param keySecret the secret; no control characters
     * @return this builder
     */
    public ClickPipesClientBuilder keySecret(String keySecret) {
        given.keySecret = Objects.requireNonNull(keySecret, "keySecret");
        return this;
    }

    /**
     * The organisation that the service belongs to.
     *
     * @param organizationId its id
     * @return this builder
     */
    public ClickPipesClientBuilder organizationId(UUID organizationId) {
        return organizationId(organizationId.toString());
    }

    /**
     * The organisation that the service belongs to.
     *
     * @param organizationId its id, a UUID
     * @return this builder
     */
    public ClickPipesClientBuilder organizationId(String organizationId) {
        given.organizationId = Objects.requireNonNull(organizationId, "organizationId");
        return this;
    }

    /**
     * The ClickHouse service whose pipes this is about.
     *
     * @param serviceId its id
     * @return this builder
     */
    public ClickPipesClientBuilder serviceId(UUID serviceId) {
        return serviceId(serviceId.toString());
    }

    /**
     * The ClickHouse service whose pipes this is about.
     *
     * @param serviceId its id, a UUID
     * @return this builder
     */
    public ClickPipesClientBuilder serviceId(String serviceId) {
        given.serviceId = Objects.requireNonNull(serviceId, "serviceId");
        return this;
    }

    /**
     * Where the API is; by default {@code https://api.clickhouse.cloud/v1}.
     *
     * @param baseUrl an {@code https} address, or an {@code http} one of this machine or of a host given to
     *     {@link #allowPlaintextTo}; with or without {@code /v1}; without user, password, query and fragment
     * @return this builder
     */
    public ClickPipesClientBuilder baseUrl(String baseUrl) {
        given.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
        return this;
    }

    /**
     * Where the API is; by default {@code https://api.clickhouse.cloud/v1}.
     *
     * @param baseUrl as for {@link #baseUrl(String)}
     * @return this builder
     */
    public ClickPipesClientBuilder baseUrl(URI baseUrl) {
        return baseUrl(baseUrl.toString());
    }

    /**
     * The HTTP client to derive from, for a proxy, certificates of your own, interceptors, or a shared connection
     * pool. Timeouts, redirects, retries, cache and authentication are this client's all the same, except the connect
     * timeout; the key is added behind all interceptors. Closing the {@link ClickPipesClient} does not close it.
     *
     * @param okHttpClient the HTTP client
     * @return this builder
     */
    public ClickPipesClientBuilder okHttpClient(OkHttpClient okHttpClient) {
        given.okHttpClient = Objects.requireNonNull(okHttpClient, "okHttpClient");
        return this;
    }

    /**
     * An HTTP proxy to go through; by default the one that the JVM is set to ({@code https.proxyHost}), if any. For
     * one that wants a password, and for SOCKS, give an {@link #okHttpClient} instead. Only for https, so that the
     * proxy sees the host and nothing else.
     *
     * @param host name or address
     * @param port 1 to 65535
     * @return this builder
     */
    public ClickPipesClientBuilder proxy(String host, int port) {
        given.proxy = new HostAndPort(Objects.requireNonNull(host, "host"), port);
        return this;
    }

    /**
     * How long a connection may take to come about; by default ten seconds. Of no effect on an {@link #okHttpClient}
     * that was given, which has its own.
     *
     * @param connectTimeout at least a millisecond, at most 24 days
     * @return this builder
     */
    public ClickPipesClientBuilder connectTimeout(Duration connectTimeout) {
        given.connectTimeout = Objects.requireNonNull(connectTimeout, "connectTimeout");
        return this;
    }

    /**
     * How many requests are sent in how long; by default {@link RateLimit#standard()}, the limit of the service.
     *
     * @param rateLimit the limit, or {@link RateLimit#off()}
     * @return this builder
     */
    public ClickPipesClientBuilder rateLimit(RateLimit rateLimit) {
        given.rateLimit = Objects.requireNonNull(rateLimit, "rateLimit");
        return this;
    }

    /**
     * How often, and after what pauses, a request is sent again that may be; by default {@link RetryPolicy#standard()}.
     *
     * @param retryPolicy the policy, or {@link RetryPolicy#off()}
     * @return this builder
     */
    public ClickPipesClientBuilder retry(RetryPolicy retryPolicy) {
        given.retryPolicy = Objects.requireNonNull(retryPolicy, "retryPolicy");
        return this;
    }

    /**
     * Wakes an idle ClickHouse service where a request needs one that runs: on a status 424 that says so, the command
     * {@code awake} is sent, the service is read until it runs, and the request is sent once more (section 2.4 of the
     * wire facts). A service that was stopped is left so, because somebody wanted that. By default nothing is woken,
     * since a service that runs costs money, and the caller gets a {@link FailedDependencyException}.
     *
     * @param time how long the service may take, beyond the {@link #requestTimeout} of the request; ten minutes is
     *     usual; at least a millisecond, at most 24 days
     * @return this builder
     */
    public ClickPipesClientBuilder wakeIdleService(Duration time) {
        given.wakeTime = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * What to tell about each request and its answer, secrets masked.
     *
     * @param observer called on the thread of the call, after each sending
     * @return this builder
     */
    public ClickPipesClientBuilder observer(CallObserver observer) {
        given.observer = Objects.requireNonNull(observer, "observer");
        return this;
    }

    /**
     * What {@link ClickPipesClient#async} runs on, such as one virtual thread for each task. Closing the client ends its
     * work and leaves the executor as it is. By default the client has daemon threads of its own: one for each work under
     * way, 64 at most, none while there is no work.
     *
     * @param executor the executor; may interrupt its threads
     * @return this builder
     */
    public ClickPipesClientBuilder executor(Executor executor) {
        given.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * How long one call may take: waiting for its turn within the {@link RateLimit}, all sendings and the pauses
     * between them, to the end of the answer; by default five minutes, because a creation can take long.
     *
     * @param requestTimeout at least a millisecond, at most 24 days
     * @return this builder
     */
    public ClickPipesClientBuilder requestTimeout(Duration requestTimeout) {
        given.requestTimeout = Objects.requireNonNull(requestTimeout, "requestTimeout");
        return this;
    }

    /**
     * What to put before {@code clickpipes-java/<version>} in the header {@code User-Agent}.
     *
     * @param userAgent printable ASCII, such as {@code my-service/1.0}
     * @return this builder
     */
    public ClickPipesClientBuilder userAgent(String userAgent) {
        given.userAgent = Objects.requireNonNull(userAgent, "userAgent");
        return this;
    }

    /**
     * What is sent where the documentation page and the OpenAPI document of the service differ; by default the form
     * of the document.
     *
     * @param dialect {@link Dialect#DOCS_PAGE} for the form of the page, which only LocalCloud has been seen to take
     * @return this builder
     */
    public ClickPipesClientBuilder dialect(Dialect dialect) {
        given.dialect = Objects.requireNonNull(dialect, "dialect");
        return this;
    }

    /** Where the values are kept. */
    Given given() {
        return given;
    }

    /** For tests: chance that is none. */
    ClickPipesClientBuilder random(DoubleSupplier random) {
        given.random = random;
        return this;
    }

    /** For tests: time that passes without waiting. */
    ClickPipesClientBuilder time(Time time) {
        given.time = time;
        return this;
    }

    /**
     * Allows {@code http} to one more host than this machine, where TLS ends elsewhere. Everyone on the way can then
     * read the key and the secrets of pipes: building a client that makes use of this logs a warning. No environment
     * variable does the same.
     *
     * @param host a host name or address, without scheme and port
     * @return this builder
     */
    public ClickPipesClientBuilder allowPlaintextTo(String host) {
        given.plaintextHosts.add(Objects.requireNonNull(host, "host"));
        return this;
    }

    /**
     * Checks everything and builds the client. Sends nothing.
     *
     * @return the client
     * @throws ClickPipesConfigurationException if anything is missing or wrong; names all of it
     */
    public ClickPipesClient build() {
        Configuration configuration = ConfigurationReader.read(given);
        BaseUrl baseUrl = configuration.baseUrl();
        if (baseUrl.isPlaintext() && !baseUrl.isLoopback()) {
            LOG.warn(
                    "The ClickPipes key and the secrets of pipes go to {} without encryption, as allowPlaintextTo permits.",
                    baseUrl.host());
        }
        return new ClickPipesClient(configuration, given.executor);
    }

    /** No values: any of them may be a secret in a wrong place. */
    @Override
    public String toString() {
        return "ClickPipesClientBuilder";
    }
}
