package io.clickpipes.client;

import io.clickpipes.client.EnvironmentNames.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Configuration} of what a builder was given, and of the environment for the rest. Collects everything
 * that is wrong before it fails.
 */
final class ConfigurationReader {

    /** Where a value came from, and the value. */
    private record Found(String name, String value) {}

    private final Given given;
    private final @Nullable Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    private ConfigurationReader(Given given) {
        this.given = given;
        this.environment = given.environment;
    }

    /**
     * Reads it.
     *
     * @throws ClickPipesConfigurationException if anything is missing or wrong
     */
    static Configuration read(Given given) {
        return new ConfigurationReader(given).read();
    }

    private Configuration read() {
        KeyPair key = key();
        UUID organization =
                id("organization id", "organizationId", given.organizationId, EnvironmentNames.ORGANIZATION_ID);
        UUID service = id("service id", "serviceId", given.serviceId, EnvironmentNames.SERVICE_ID);
        BaseUrl url = baseUrl();
        Duration timeout = duration("requestTimeout", given.requestTimeout);
        Duration connectTimeout = duration("connectTimeout", given.connectTimeout);
        if (given.wakeTime != null) {
            duration("wakeIdleService", given.wakeTime);
        }
        String agent = userAgent();
        checkProxy(url);
        if (key == null || organization == null || service == null || url == null || !problems.isEmpty()) {
            throw new ClickPipesConfigurationException(problems);
        }
        return new Configuration(
                key.id(),
                key.secret(),
                organization,
                service,
                url,
                timeout,
                agent,
                given.okHttpClient,
                given.dialect,
                given.proxy,
                connectTimeout,
                given.rateLimit,
                given.retryPolicy,
                given.wakeTime,
                given.observer,
                given.time,
                new Jitter(given.random));
    }

    private @Nullable KeyPair key() {
        if (given.keyId != null || given.keySecret != null) {
            return pair(new KeyPair("keyId", "keySecret"), given.keyId, given.keySecret);
        }
        for (KeyPair names : EnvironmentNames.KEY) {
            String id = variable(names.id());
            String secret = variable(names.secret());
            if (id != null || secret != null) {
                return pair(names, id, secret);
            }
        }
        missing(
                "The key",
                EnvironmentNames.KEY.stream()
                        .map(names -> names.id() + " and " + names.secret())
                        .toList(),
                "keyId(...) and keySecret(...)");
        return null;
    }

    private @Nullable KeyPair pair(KeyPair names, @Nullable String id, @Nullable String secret) {
        if (id == null || secret == null) {
            String there = id == null ? names.secret() : names.id();
            String lacking = id == null ? names.id() : names.secret();
            problems.add(lacking + " is not set, though " + there
                    + " is. A key id and its secret come from one pair of names, never from two.");
            return null;
        }
        boolean goodId = header(names.id(), id);
        boolean good = header(names.secret(), secret) && goodId;
        if (id.contains(":")) {
            problems.add(names.id() + " holds a colon, which HTTP Basic has no room for.");
            good = false;
        }
        return good ? new KeyPair(id, secret) : null;
    }

    private boolean header(String name, String value) {
        if (value.isBlank()) {
            problems.add(name + " is blank.");
            return false;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            problems.add(name + " holds a control character; often it is the line break at the end of a file.");
            return false;
        }
        return true;
    }

    private @Nullable UUID id(String what, String setter, @Nullable String value, List<String> variables) {
        Found found = value == null ? first(variables) : new Found(setter, value);
        if (found == null) {
            missing("The " + what, variables, setter + "(...)");
            return null;
        }
        try {
            return Ids.parse(found.name(), found.value());
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage() + ".");
            return null;
        }
    }

    private @Nullable BaseUrl baseUrl() {
        Set<String> plaintextHosts = plaintextHosts();
        Found found =
                given.baseUrl == null ? first(List.of(EnvironmentNames.BASE_URL)) : new Found("baseUrl", given.baseUrl);
        if (found == null) {
            found = new Found("The base URL", BaseUrl.DEFAULT);
        }
        try {
            return BaseUrl.parse(found.value(), plaintextHosts);
        } catch (IllegalArgumentException e) {
            problems.add(found.name() + " " + e.getMessage() + ".");
            return null;
        }
    }

    /** In the spelling that addresses are compared in. */
    private Set<String> plaintextHosts() {
        Set<String> hosts = new LinkedHashSet<>();
        for (String host : given.plaintextHosts) {
            try {
                hosts.add(
                        new HttpUrl.Builder().scheme("http").host(host).build().host());
            } catch (IllegalArgumentException e) {
                problems.add("allowPlaintextTo wants a host alone, without scheme, port or path.");
            }
        }
        return hosts;
    }

    private Duration duration(String name, Duration value) {
        if (value.compareTo(Duration.ofMillis(1)) < 0 || value.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
            problems.add(name + " must be between 1 ms and 24 days.");
        }
        return value;
    }

    private void checkProxy(@Nullable BaseUrl url) {
        Configuration.HostAndPort proxy = given.proxy;
        if (proxy == null) {
            return;
        }
        if (proxy.host().isBlank() || proxy.port() < 1 || proxy.port() > 65_535) {
            problems.add("proxy wants the name of a host and a port between 1 and 65535.");
        }
        if (url != null && url.isPlaintext()) {
            problems.add("proxy goes with https alone: without TLS, the proxy would see the key.");
        }
        if (given.okHttpClient != null) {
            problems.add("proxy and okHttpClient do not go together: set the proxy on the OkHttpClient.");
        }
    }

    private String userAgent() {
        String own = "clickpipes-java/" + Version.TEXT;
        if (given.userAgent == null) {
            return own;
        }
        if (given.userAgent.isBlank() || given.userAgent.chars().anyMatch(each -> each < ' ' || each > '~')) {
            problems.add("userAgent must be printable ASCII, such as my-service/1.0.");
        }
        return given.userAgent + " " + own;
    }

    private @Nullable Found first(List<String> variables) {
        for (String name : variables) {
            String value = variable(name);
            if (value != null) {
                return new Found(name, value);
            }
        }
        return null;
    }

    /** Its value; null where it is unset or, which counts the same, empty. */
    private @Nullable String variable(String name) {
        String value = environment == null ? null : environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private void missing(String what, List<String> variables, String setters) {
        problems.add(what + " is missing. "
                + (environment == null
                        ? "Call " + setters + "."
                        : "Tried in the environment: " + String.join(", then ", variables) + "; in code: " + setters
                                + "."));
    }
}
