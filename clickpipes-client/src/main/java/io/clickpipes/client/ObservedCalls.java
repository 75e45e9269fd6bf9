package io.clickpipes.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Invocation;

/**
 * Tells the observer, and the log, what was sent and what came back: a line for each at DEBUG, with headers and bodies
 * at TRACE. Does nothing where nobody listens.
 */
final class ObservedCalls implements Interceptor {

    private static final Logger LOG = LoggerFactory.getLogger(ClickPipesClient.class);

    private static final long MAX_BODY = 1024L * 1024;

    private static final Pattern SECRET_HEADER =
            Pattern.compile(".*(authorization|cookie|token|secret|password|credential|key).*");

    private final Configuration configuration;
    private final @Nullable CallObserver observer;
    private final AtomicBoolean complained = new AtomicBoolean();

    ObservedCalls(Configuration configuration) {
        this.configuration = configuration;
        this.observer = configuration.observer();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (observer == null && !LOG.isDebugEnabled()) {
            return chain.proceed(chain.request());
        }
        long begin = configuration.time().nanos();
        try {
            Response response = chain.proceed(chain.request());
            tell(chain, begin, response, null);
            return response;
        } catch (IOException e) {
            tell(chain, begin, null, e);
            throw e;
        }
    }

    /** Must never break a call, so that whatever goes wrong here ends here. */
    private void tell(Chain chain, long begin, @Nullable Response response, @Nullable IOException failure) {
        try {
            ObservedCall call = observed(chain, begin, response, failure);
            LOG.debug("{}", call);
            if (LOG.isTraceEnabled()) {
                LOG.trace(
                        "{} {} -> {} {}",
                        call.requestHeaders(),
                        call.requestBody(),
                        call.responseHeaders(),
                        call.responseBody());
            }
            if (observer != null) {
                observer.observe(call);
            }
        } catch (RuntimeException | Error e) {
            if (complained.compareAndSet(false, true)) {
                // By its class alone: the message may quote what was observed.
                LOG.warn(
                        "The observer of ClickPipes calls failed with {}; this is not logged again.",
                        e.getClass().getName());
            }
        }
    }

    private ObservedCall observed(Chain chain, long begin, @Nullable Response response, @Nullable IOException failure) {
        Request request = chain.request();
        Invocation invocation = chain.call().request().tag(Invocation.class);
        Attempt known = chain.call().request().tag(Attempt.class);
        Attempt attempt = known == null ? new Attempt() : known;
        ObservedCall.Sending sending = new ObservedCall.Sending(
                invocation == null ? "" : invocation.method().getName(),
                request.method(),
                request.url().encodedPath(),
                attempt.number(),
                attempt.waited(),
                Duration.ofNanos(configuration.time().nanos() - begin));
        int status = response == null ? 0 : response.code();
        String kind = failure == null ? null : failure.getClass().getSimpleName();
        if (observer == null && !LOG.isTraceEnabled()) {
            // One line in the log has no room for the rest.
            return new ObservedCall(sending, ObservedCall.Message.NONE, status, ObservedCall.Message.NONE, kind);
        }
        Secrets secrets = Secrets.of(configuration, request);
        // What went over the network has headers more than what came here.
        Response network = response == null ? null : response.networkResponse();
        return new ObservedCall(
                sending,
                new ObservedCall.Message(
                        headers(
                                network == null
                                        ? request.headers()
                                        : network.request().headers(),
                                secrets),
                        body(request.body(), secrets)),
                status,
                response == null
                        ? ObservedCall.Message.NONE
                        : new ObservedCall.Message(headers(response.headers(), secrets), body(response, secrets)),
                kind);
    }

    private static Map<String, List<String>> headers(Headers headers, Secrets secrets) {
        Map<String, List<String>> masked = new TreeMap<>();
        headers.toMultimap()
                .forEach((name, values) -> masked.put(
                        name.toLowerCase(Locale.ROOT),
                        values.stream()
                                .map(value -> SECRET_HEADER
                                                .matcher(name.toLowerCase(Locale.ROOT))
                                                .matches()
                                        ? Secrets.MASK
                                        : secrets.mask(value))
                                .toList()));
        return Collections.unmodifiableMap(masked);
    }

    private static @Nullable String body(@Nullable RequestBody body, Secrets secrets) {
        Buffer buffer = new Buffer();
        try {
            if (body != null) {
                body.writeTo(buffer);
            }
        } catch (IOException e) {
            return null;
        }
        return buffer.size() == 0 ? null : MaskedBody.text(buffer.readUtf8(), secrets);
    }

    private static @Nullable String body(Response response, Secrets secrets) {
        try (ResponseBody copy = response.peekBody(MAX_BODY + 1)) {
            byte[] bytes = copy.bytes();
            return bytes.length == 0 || bytes.length > MAX_BODY
                    ? null
                    : MaskedBody.text(new String(bytes, StandardCharsets.UTF_8), secrets);
        } catch (IOException e) {
            // The caller is about to find out.
            return null;
        }
    }
}
