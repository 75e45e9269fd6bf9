package io.clickpipes.codegen.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * What OkHttp leaves to others: that this machine is this machine, that the encodings are known, that the length is
 * one, and that no more is sent than may be, before it is unpacked.
 */
final class AnswerCheck implements Interceptor {

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
    private static final Set<String> PLAIN = Set.of("", "identity");
    private static final Set<String> FRAMES = Set.of("", "chunked");

    private final Address to;
    private final Faults faults;

    AnswerCheck(Address to, Faults faults) {
        this.to = to;
        this.faults = faults;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = Objects.requireNonNull(chain.connection(), "There is one by now.");
        // A name of this machine that leads elsewhere would take unprotected requests, and credentials, along.
        if (to.loopback() && !connection.socket().getInetAddress().isLoopbackAddress()) {
            throw Address.insecure(faults.name(), "The host " + to.host() + " is not this machine.");
        }
        Response answer = chain.proceed(chain.request());
        return answer.code() == 200 ? checked(answer) : answer;
    }

    private Response checked(Response answer) {
        String encoding = all(answer, "Content-Encoding");
        boolean packed = GZIP.contains(encoding);
        if ((!packed && !PLAIN.contains(encoding)) || !FRAMES.contains(all(answer, "Transfer-Encoding"))) {
            throw faults.encoding();
        }
        ResponseBody body = answer.body();
        if (all(answer, "Transfer-Encoding").isEmpty()) {
            checkLength(answer.headers("Content-Length"));
        }
        Response.Builder checked = answer.newBuilder()
                .body(ResponseBody.create(
                        Okio.buffer(bounded(body.source())), body.contentType(), body.contentLength()));
        return packed ? checked.header("Content-Encoding", "gzip").build() : checked.build();
    }

    /** OkHttp would take the last of several, and none for one that is not a number. */
    private void checkLength(List<String> lengths) {
        if (lengths.isEmpty()) {
            return;
        }
        String length = lengths.get(0);
        if (!length.matches("\\d{1,18}") || !lengths.stream().allMatch(length::equals)) {
            throw faults.notHttp();
        }
        if (Long.parseLong(length) > faults.limits().maximumBytes()) {
            throw faults.tooLarge();
        }
    }

    private Source bounded(Source body) {
        return new ForwardingSource(body) {
            private long left = faults.limits().maximumBytes();

            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                long count = super.read(sink, byteCount);
                left -= Math.max(count, 0);
                if (left < 0) {
                    throw faults.tooLarge();
                }
                return count;
            }
        };
    }

    /** Several lines count as one list. */
    private static String all(Response answer, String name) {
        return String.join(",", answer.headers(name)).toLowerCase(Locale.ROOT);
    }
}
