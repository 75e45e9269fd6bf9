package io.clickpipes.codegen.source;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One question for a document, with its redirects. */
final class HttpFetch {

    private static final int MAXIMUM_HOPS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchOptions options;
    private final Trust.Source trust;
    private final Faults faults;
    private final Watched.CutOff cutOff;
    private final Instant now;
    private final Predicate<String> allowed;

    HttpFetch(
            FetchOptions options,
            Trust.Source trust,
            Faults faults,
            Watched.CutOff cutOff,
            Instant now,
            Predicate<String> allowed) {
        this.options = options;
        this.trust = trust;
        this.faults = faults;
        this.cutOff = cutOff;
        this.now = now;
        this.allowed = allowed;
    }

    Fetched fetch(Address start, Validators known) {
        Address at = start;
        boolean elsewhere = false;
        for (int hop = 0; hop <= MAXIMUM_HOPS; hop++) {
            Answer answer = ask(at, known, elsewhere);
            if (answer.result() != null) {
                return answer.result();
            }
            // Not left to OkHttp, which would follow to places that must not be asked.
            at = at.redirected(answer.location(), faults.name());
            if (!allowed.test(at.uri().toString())) {
                throw Address.redirect(
                        faults.name(), "The server redirects to an address that the configuration does not allow.");
            }
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
        Progress progress = new Progress();
        OkHttpClient client = HttpClients.forOneQuestion(at, options, trust, faults, progress);
        Call call = client.newCall(request(at, known, credentials));
        try {
            cutOff.guard(call::cancel);
            return answer(call, progress, known, credentials.isPresent(), elsewhere);
        } catch (IOException e) {
            throw progress.fault(e, faults);
        } finally {
            client.connectionPool().evictAll();
        }
    }

    private Answer answer(Call call, Progress progress, Validators known, boolean sentCredentials, boolean elsewhere)
            throws IOException {
        try (Response response = call.execute()) {
            try {
                return answer(response, known, sentCredentials, elsewhere);
            } finally {
                // OkHttp by itself would first read on for a while.
                progress.end();
            }
        }
    }

    private Answer answer(Response response, Validators known, boolean sentCredentials, boolean elsewhere)
            throws IOException {
        if (REDIRECTS.contains(response.code())) {
            return new Answer(null, response.header("Location"));
        }
        if (response.code() == 304 && !known.isEmpty()) {
            Validators newer = validators(response);
            return new Answer(new Fetched.NotModified(newer.isEmpty() ? known : newer, now), null);
        }
        if (response.code() != 200) {
            throw faults.status(response.code(), sentCredentials, elsewhere);
        }
        byte[] bytes = SpecText.bounded(
                faults.name(), response.body().byteStream(), faults.limits().maximumBytes());
        return new Answer(
                new Fetched.Document(
                        SpecText.decode(faults.name(), bytes), Checksum.sha256(bytes), validators(response), now),
                null);
    }

    private static Validators validators(Response response) {
        return new Validators(
                Optional.ofNullable(response.header("ETag")), Optional.ofNullable(response.header("Last-Modified")));
    }

    /** Without {@code Accept-Encoding}: OkHttp asks for gzip, and unpacks it, where nobody else names an encoding. */
    private static Request request(Address at, Validators known, Optional<Credentials> credentials) {
        Headers.Builder headers = new Headers.Builder()
                .add("User-Agent", HttpClients.USER_AGENT)
                .add("Accept", "application/json, application/yaml;q=0.9, */*;q=0.8")
                .add("Connection", "close");
        credentials.ifPresent(each -> headers.add("Authorization", each.header()));
        known.etag().ifPresent(each -> headers.addUnsafeNonAscii("If-None-Match", each));
        known.lastModified().ifPresent(each -> headers.addUnsafeNonAscii("If-Modified-Since", each));
        return new Request.Builder().url(at.url()).headers(headers.build()).build();
    }
}
