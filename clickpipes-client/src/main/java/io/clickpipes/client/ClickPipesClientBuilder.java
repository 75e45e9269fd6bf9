package io.clickpipes.client;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses what a {@link ClickPipesClient} is built with. Values are checked by {@link #build()}, all at once; a setter
 * refuses null and nothing else. Not safe for use by several threads.
 */
public final class ClickPipesClientBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(ClickPipesClient.class);

    // Read by ConfigurationReader.
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

    Duration requestTimeout = Duration.ofMinutes(5);
    Dialect dialect = Dialect.SPEC;
    Patience patience = Patience.REAL;
    final Set<String> plaintextHosts = new LinkedHashSet<>();

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
        this.environment = new HashMap<>(variables);
        return this;
    }

    /**
     * The id of the API key. ClickPipes wants one with admin rights on the service.
     *
     * @param keyId the id; no colon, no control characters
     * @return this builder
     */
    public ClickPipesClientBuilder keyId(String keyId) {
        this.keyId = Objects.requireNonNull(keyId, "keyId");
        return this;
    }

    /**
     * The secret of the API key. Appears in no message, log or {@code toString}.
     *
     * @param keySecret the secret; no control characters
     * @return this builder
     */
    public ClickPipesClientBuilder keySecret(String keySecret) {
        this.keySecret = Objects.requireNonNull(keySecret, "keySecret");
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
        this.organizationId = Objects.requireNonNull(organizationId, "organizationId");
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
        this.serviceId = Objects.requireNonNull(serviceId, "serviceId");
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
        this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
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
        this.okHttpClient = Objects.requireNonNull(okHttpClient, "okHttpClient");
        return this;
    }

    /**
     * How long one request may take, from the call to the end of its answer; by default five minutes, because a
     * creation can take long.
     *
     * @param requestTimeout at least a millisecond, at most 24 days
     * @return this builder
     */
    public ClickPipesClientBuilder requestTimeout(Duration requestTimeout) {
        this.requestTimeout = Objects.requireNonNull(requestTimeout, "requestTimeout");
        return this;
    }

    /**
     * What to put before {@code clickpipes-java/<version>} in the header {@code User-Agent}.
     *
     * @param userAgent printable ASCII, such as {@code my-service/1.0}
     * @return this builder
     */
    public ClickPipesClientBuilder userAgent(String userAgent) {
        this.userAgent = Objects.requireNonNull(userAgent, "userAgent");
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
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        return this;
    }

    /** For tests: time that passes without waiting. */
    ClickPipesClientBuilder patience(Patience patience) {
        this.patience = patience;
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
        plaintextHosts.add(Objects.requireNonNull(host, "host"));
        return this;
    }

    /**
     * Checks everything and builds the client. Sends nothing.
     *
     * @return the client
     * @throws ClickPipesConfigurationException if anything is missing or wrong; names all of it
     */
    public ClickPipesClient build() {
        Configuration configuration = ConfigurationReader.read(this);
        BaseUrl baseUrl = configuration.baseUrl();
        if (baseUrl.isPlaintext() && !baseUrl.isLoopback()) {
            LOG.warn(
                    "The ClickPipes key and the secrets of pipes go to {} without encryption, as allowPlaintextTo permits.",
                    baseUrl.host());
        }
        return new ClickPipesClient(configuration);
    }

    /** No values: any of them may be a secret in a wrong place. */
    @Override
    public String toString() {
        return "ClickPipesClientBuilder";
    }
}
