package io.clickpipes.codegen.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One question for a document, with its redirects. HTTP 1.1 is spoken here over plain sockets, because the JDK's
 * clients can not be closed on Java 17, and send a proxy's password only where a property of the whole JVM says so.
 */
final class HttpFetch {

    private static final int MAXIMUM_HOPS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchOptions options;
    private final Supplier<SSLSocketFactory> tls;
    private final Faults faults;
    private final Watched.CutOff cutOff;
    private final Instant now;

    HttpFetch(FetchOptions options, Supplier<SSLSocketFactory> tls, Faults faults, Watched.CutOff cutOff, Instant now) {
        this.options = options;
        this.tls = tls;
        this.faults = faults;
        this.cutOff = cutOff;
        this.now = now;
    }

    Fetched fetch(Address start, Validators known) {
        Address at = start;
        boolean elsewhere = false;
        for (int hop = 0; hop <= MAXIMUM_HOPS; hop++) {
            Answer answer = ask(at, known, elsewhere);
            if (answer.result() != null) {
                return answer.result();
            }
            at = at.redirected(answer.location(), faults.name());
            // Once another server had a say in it, the credentials stay at home for good.
            elsewhere |= !at.sameOrigin(start);
        }
        throw Address.redirect(faults.name(), "The server redirects more than " + MAXIMUM_HOPS + " times.");
    }

    /** The end of the matter, or where to ask next. */
    private record Answer(
            @Nullable Fetched result, @Nullable String location) {}

    private Answer ask(Address at, Validators known, boolean elsewhere) {
        Optional<Credentials> credentials = elsewhere ? Optional.empty() : options.credentials();
        try (Connection connection = Connection.open(at, options, tls, faults, cutOff)) {
            connection.send(HttpHead.request(request(at, known, credentials)));
            InputStream in = connection.in();
            HttpHead head = HttpHead.read(in);
            if (REDIRECTS.contains(head.status())) {
                return new Answer(null, head.first("location").orElse(null));
            }
            if (head.status() == 304 && !known.isEmpty()) {
                Validators newer = head.validators();
                return new Answer(new Fetched.NotModified(newer.isEmpty() ? known : newer, now), null);
            }
            if (head.status() != 200) {
                throw faults.status(head.status(), credentials.isPresent(), elsewhere);
            }
            byte[] bytes = HttpBody.read(head, in, faults);
            return new Answer(
                    new Fetched.Document(
                            SpecText.decode(faults.name(), bytes), Checksum.sha256(bytes), head.validators(), now),
                    null);
        } catch (SocketTimeoutException e) {
            throw faults.silent(e);
        } catch (HttpHead.MalformedException e) {
            throw faults.notHttp(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw faults.cutOff(e);
        }
    }

    private static List<String> request(Address at, Validators known, Optional<Credentials> credentials) {
        List<String> lines = new ArrayList<>(List.of(
                "GET " + at.target() + " HTTP/1.1",
                "Host: " + at.hostHeader(),
                "User-Agent: clickpipes-codegen",
                "Accept: application/json, application/yaml;q=0.9, */*;q=0.8",
                "Accept-Encoding: gzip",
                "Connection: close"));
        credentials.ifPresent(each -> lines.add("Authorization: " + each.header()));
        known.etag().ifPresent(each -> lines.add("If-None-Match: " + each));
        known.lastModified().ifPresent(each -> lines.add("If-Modified-Since: " + each));
        return lines;
    }
}
