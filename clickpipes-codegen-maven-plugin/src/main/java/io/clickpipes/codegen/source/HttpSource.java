package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads a document over HTTPS; over plain HTTP only from this machine. */
final class HttpSource {

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration TOTAL = Duration.ofSeconds(60);
    private static final int MAXIMUM_HOPS = 5;

    private HttpSource() {}

    static LoadedSpec read(String address) {
        URI uri = uriOf(address, address);
        String name = nameOf(uri);
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        long deadline = System.nanoTime() + TOTAL.toNanos();
        for (int hop = 0; hop <= MAXIMUM_HOPS; hop++) {
            Answer answer = send(client, uri, name, deadline);
            if (answer.document() != null) {
                return answer.document();
            }
            // Redirects are followed by hand, so that each hop is held to the same rule.
            uri = next(uri, answer.location(), name);
        }
        throw SpecSource.failure(
                name,
                "source-unreachable",
                "The server redirects more than " + MAXIMUM_HOPS + " times.",
                "Give the final address.",
                null);
    }

    private static URI next(URI from, String location, String name) {
        try {
            return uriOf(from.resolve(location).toString(), name);
        } catch (IllegalArgumentException e) {
            throw unreachable(name, "The server redirects to something that is not an address.", e);
        }
    }

    /** The document, or where to look for it. */
    private record Answer(@Nullable LoadedSpec document, String location) {}

    private static Answer send(HttpClient client, URI uri, String name, long deadline) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/json, application/yaml, */*")
                .build();
        // The body is read by the future, so that the deadline covers a server that trickles.
        CompletableFuture<Answer> future = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(response -> answerOf(name, response));
        try {
            return future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw unreachable(name, "The server did not send the document within 60 seconds.", e);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw unreachable(name, "Reading was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CodegenException known) {
                throw known;
            }
            throw unreachable(name, "The server can not be reached.", e);
        }
    }

    private static Answer answerOf(String name, HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            int status = response.statusCode();
            String location = response.headers().firstValue("Location").orElse(null);
            if (status / 100 == 3 && location != null) {
                return new Answer(null, location);
            }
            if (status != 200) {
                throw unreachable(name, "The server answered with status " + status + ".", null);
            }
            return new Answer(SpecSource.decode(name, SpecSource.bounded(name, body)), "");
        } catch (IOException e) {
            throw unreachable(name, "The connection broke while the document was read.", e);
        }
    }

    private static CodegenException unreachable(String name, String message, @Nullable Exception cause) {
        return SpecSource.failure(
                name, "source-unreachable", message, "Check the address and the network, or download it first.", cause);
    }

    private static URI uriOf(String address, String name) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw SpecSource.failure(
                    withoutSecrets(name), "source-address", "This is not a valid address.", "Correct it.", null);
        }
        String host = uri.getHost();
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        if (host == null || !(secure || ("http".equalsIgnoreCase(uri.getScheme()) && isLoopback(host)))) {
            throw SpecSource.failure(
                    nameOf(uri),
                    "source-insecure",
                    "Documents are not read over an unprotected connection, because anybody on the way could change"
                            + " the code that is made of them.",
                    "Use https:, or download the document first.",
                    null);
        }
        return uri;
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.\\d{1,3}){3}");
    }

    /** The address as messages may show it: user information and query can hold credentials. */
    private static String nameOf(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return uri.getScheme() + "://" + uri.getHost() + port + path;
    }

    private static String withoutSecrets(String address) {
        return address.replaceFirst("//[^/@]*@", "//").replaceFirst("[?#].*$", "");
    }
}
