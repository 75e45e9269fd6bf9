package io.clickpipes.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.clickpipes.client.support.Idempotent;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Invocation;
import retrofit2.Response;

/** Sends again what may be sent again, as {@link RetryPolicy} describes. */
final class Retries implements CallExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(ClickPipesClient.class);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;

    private final CallExecutor next;
    private final RetryPolicy policy;
    private final Time time;
    private final Jitter jitter;

    Retries(CallExecutor next, Configuration configuration) {
        this.next = next;
        this.policy = configuration.retryPolicy();
        this.time = configuration.time();
        this.jitter = configuration.jitter();
    }

    /** One of two: an answer, or why there is none. */
    private record Outcome<T>(
            @Nullable Response<T> response, @Nullable IOException failure) {

        Response<T> get() throws IOException {
            if (response == null) {
                throw failure == null ? new IOException() : failure;
            }
            return response;
        }
    }

    @Override
    public <T> Response<T> execute(Call<T> call, Deadline deadline) throws IOException {
        boolean idempotent = isIdempotent(call);
        Call<T> current = call;
        Duration pause = Duration.ZERO;
        Outcome<T> last = null;
        for (int sendings = 1; ; sendings++) {
            Attempt attempt = Attempt.of(current);
            attempt.number(sendings);
            attempt.addWait(pause);
            Outcome<T> outcome;
            try {
                outcome = new Outcome<>(next.execute(current, deadline), null);
            } catch (TurnTooLateException e) {
                // What was already answered says more than that there is no turn for a repetition.
                return last == null ? failed(e) : last.get();
            } catch (IOException e) {
                outcome = new Outcome<>(null, attempt.isSent() && !idempotent ? lost(e) : e);
            }
            pause = pause(outcome, sendings);
            if (sendings == policy.attempts()
                    || !mayRepeat(outcome, current, attempt, idempotent)
                    || deadline.isBefore(pause)) {
                return outcome.get();
            }
            LOG.debug("{} is sent again in {} ms.", Answers.operation(call), pause.toMillis());
            sleep(pause, outcome);
            last = outcome;
            current = current.clone();
        }
    }

    private static <T> Response<T> failed(IOException e) throws IOException {
        throw e;
    }

    /** What the answer holds can not be read, but it was there. */
    private static IOException lost(IOException e) {
        return isUnreadable(e) ? e : new LostAnswerException(e);
    }

    private boolean mayRepeat(Outcome<?> outcome, Call<?> call, Attempt attempt, boolean idempotent) {
        Response<?> response = outcome.response();
        if (response != null) {
            return switch (response.code()) {
                case TOO_MANY_REQUESTS -> true;
                case BAD_GATEWAY, UNAVAILABLE, GATEWAY_TIMEOUT -> idempotent;
                default -> false;
            };
        }
        return !call.isCanceled()
                && !attempt.isRefused()
                && !Thread.currentThread().isInterrupted()
                && isTransient(outcome.failure())
                && (idempotent || !attempt.isSent());
    }

    private static boolean isTransient(@Nullable IOException failure) {
        return !(failure instanceof SSLHandshakeException
                || failure instanceof SSLPeerUnverifiedException
                || (failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException))
                || isUnreadable(failure));
    }

    private static boolean isUnreadable(@Nullable IOException failure) {
        return failure instanceof JsonProcessingException || failure instanceof CharConversionException;
    }

    private Duration pause(Outcome<?> outcome, int sendings) {
        Duration pause = policy.pauseAfter(sendings);
        Duration asked = outcome.response() == null
                ? null
                : ServerWait.of(outcome.response().headers(), time.instant(), policy.longestRetryAfter());
        return jitter.lengthen(asked == null || asked.compareTo(pause) < 0 ? pause : asked);
    }

    private void sleep(Duration pause, Outcome<?> outcome) throws IOException {
        try {
            time.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted before it was sent again");
            if (outcome.failure() != null) {
                interrupted.addSuppressed(outcome.failure());
            }
            throw interrupted;
        }
    }

    /** Whether it is the answer of a gateway that got none from the service; above 511, Cloudflare's own. */
    static boolean leavesOpen(Response<?> response) {
        return switch (response.code()) {
            case BAD_GATEWAY, GATEWAY_TIMEOUT, 520, 522, 524 -> true;
            default -> false;
        };
    }

    /** Written by the generator: the verb says so, or the document. */
    static boolean isIdempotent(Call<?> call) {
        Invocation invocation = call.request().tag(Invocation.class);
        return invocation != null && invocation.method().isAnnotationPresent(Idempotent.class);
    }
}
