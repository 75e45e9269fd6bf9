package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** An address of the kinds that are read over HTTP: protected, or on this machine. */
record Address(URI uri) {

    private static final String UNPROTECTED = "Documents are not read over an unprotected connection, because anybody"
            + " on the way could change the code that is made of them.";

    static Address of(String text) {
        // The exception is not kept: it quotes the whole address, query and password included.
        Optional<URI> parsed = parse(text);
        String name = parsed.map(Address::nameOf).orElseGet(() -> withoutSecrets(text));
        if (parsed.isEmpty() || !complete(parsed.get())) {
            throw SpecText.failure(name, "source-address", "This is not a valid address.", "Correct it.", null);
        }
        Address address = new Address(parsed.get());
        if (!address.secure() && !address.loopback()) {
            throw insecure(name, UNPROTECTED);
        }
        if (address.uri.getRawUserInfo() != null) {
            throw SpecText.failure(
                    name,
                    "source-address",
                    "The address holds a user name or password, where others can read it.",
                    "Remove it, put it into a <server> of settings.xml, and name that as serverId of pull, diff or"
                            + " check.",
                    null);
        }
        return address;
    }

    /** Where a redirect leads. */
    Address redirected(@Nullable String location, String name) {
        URI to = location == null ? null : resolved(location).orElse(null);
        if (to == null || to.getScheme() == null) {
            throw redirect(name, "The server redirects to something that is not an address.");
        }
        String scheme = to.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw redirect(name, "The server redirects to an address of another kind, " + scheme + ":.");
        }
        if (!complete(to) || to.getRawUserInfo() != null) {
            throw redirect(name, "The server redirects to an address that is not valid or holds credentials.");
        }
        Address next = new Address(to);
        if (!next.secure() && (secure() || !next.loopback())) {
            throw insecure(name, "The server redirects to plain http:. " + UNPROTECTED);
        }
        return next;
    }

    private Optional<URI> resolved(String location) {
        return parse(location).flatMap(each -> parse(uri.resolve(each).toString()));
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(URI.create(URI.create(text).toASCIIString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** OkHttp reads what has no host in its own way, and refuses ports that can not be. */
    private static boolean complete(URI uri) {
        return uri.getHost() != null && HttpUrl.parse(uri.toString()) != null;
    }

    boolean secure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    boolean loopback() {
        String name = host().toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("::1") || name.matches("127(\\.\\d{1,3}){3}");
    }

    /** The host without the brackets of IPv6. */
    String host() {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : secure() ? 443 : 80;
    }

    boolean hasQuery() {
        return uri.getRawQuery() != null;
    }

    boolean sameOrigin(Address other) {
        return secure() == other.secure() && host().equalsIgnoreCase(other.host()) && port() == other.port();
    }

    /** The address as OkHttp wants it. */
    HttpUrl url() {
        return HttpUrl.get(uri.toString());
    }

    /** The address as messages may show it: user information and query can hold credentials. */
    String name() {
        return nameOf(uri);
    }

    private static String nameOf(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return uri.getHost() == null
                ? withoutSecrets(uri.toString())
                : uri.getScheme() + "://" + uri.getHost() + port + path;
    }

    /** The same of what may be no address at all. */
    static String withoutSecrets(String address) {
        return address.replaceFirst("(?s)[?#].*$", "")
                .replaceFirst("//[^/]*@", "//")
                // What stands where a port belongs and is none begins a password that holds one of the marks above.
                .replaceFirst("(?s)//[^/\\[\\]:]*:(?!\\d*(/|$)).*$", "//...");
    }

    static CodegenException insecure(String name, String message) {
        return SpecText.failure(name, "source-insecure", message, "Use https:, or download the document first.", null);
    }

    static CodegenException redirect(String name, String message) {
        return SpecText.failure(
                name, "source-redirect", message, "Give the final address of the document itself.", null);
    }
}
