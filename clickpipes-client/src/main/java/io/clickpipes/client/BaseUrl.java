package io.clickpipes.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Where the API is: the address up to the paths of the document, which begin with {@code v1/}. */
final class BaseUrl {

    static final String DEFAULT = "https://api.clickhouse.cloud/v1";

    private static final Pattern LOOPBACK = Pattern.compile("127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");

    private final HttpUrl root;

    private BaseUrl(HttpUrl root) {
        this.root = root;
    }

    /**
     * Reads an address, with or without {@code /v1}.
     *
     * @param plaintextHosts hosts that may be reached without TLS, beside the loopback addresses
     * @throws IllegalArgumentException if the address can not be used; the message says why, and never what it is
     */
    static BaseUrl parse(String text, Set<String> plaintextHosts) {
        if (text.isBlank()) {
            throw refuse("is blank");
        }
        HttpUrl url = parse(text);
        String path = trimSlashes(url.encodedPath());
        if (path.equals("/v1") || path.endsWith("/v1")) {
            path = trimSlashes(path.substring(0, path.length() - "/v1".length()));
        }
        BaseUrl base = new BaseUrl(url.newBuilder().encodedPath(path + "/").build());
        if (base.isPlaintext() && !base.isLoopback() && !plaintextHosts.contains(url.host())) {
            throw refuse("is not https, so that everyone on the way could read the key. Plain http is for loopback"
                    + " addresses, and for a host that allowPlaintextTo(host) names in code");
        }
        return base;
    }

    /** Two parsers have to agree on the host: one that is strict, and the one that the request goes by. */
    private static HttpUrl parse(String text) {
        URI uri;
        HttpUrl url;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            // Not as a cause: it quotes the text, which may hold a password.
            throw refuse("is not a valid URL");
        }
        String scheme = uri.getScheme();
        if (scheme == null || !(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
            throw refuse("does not begin with https://");
        }
        if (uri.getRawUserInfo() != null
                || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@"))) {
            throw refuse("holds a user or a password, which belong into the key id and the key secret");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refuse("has a query or a fragment");
        }
        if (uri.getHost() == null) {
            throw refuse("has no valid host");
        }
        url = HttpUrl.parse(text);
        if (url == null || url.host().contains("@")) {
            throw refuse("has no valid host or port");
        }
        return url;
    }

    /** The address that the paths of the document follow; ends with a slash. */
    HttpUrl root() {
        return root;
    }

    String host() {
        return root.host();
    }

    boolean isPlaintext() {
        return !root.isHttps();
    }

    boolean isLoopback() {
        String host = root.host();
        return host.equals("localhost")
                || host.equals("::1")
                || LOOPBACK.matcher(host).matches();
    }

    /** Whether an address is on the server that the credentials are for: the same scheme, host and port. */
    boolean isOriginOf(HttpUrl url) {
        return url.scheme().equals(root.scheme()) && url.host().equals(root.host()) && url.port() == root.port();
    }

    private static String trimSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException(why);
    }

    /** With {@code /v1}, as the docs page spells it. */
    @Override
    public String toString() {
        return root + "v1";
    }
}
