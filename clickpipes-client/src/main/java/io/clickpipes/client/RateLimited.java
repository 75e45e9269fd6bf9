package io.clickpipes.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Response;

/** Gives each sending its turn. */
final class RateLimited implements CallExecutor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClickPipesClient.class);

    private static final int TOO_MANY_REQUESTS = 429;

    private final CallExecutor next;
    private final Configuration configuration;
    private final @Nullable RateLimiter limiter;
    private final AtomicBoolean warned = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    RateLimited(CallExecutor next, Configuration configuration) {
        this.next = next;
        this.configuration = configuration;
        this.limiter = configuration.rateLimit().isOff() ? null : RateLimiters.join(configuration);
    }

    @Override
    public <T> Response<T> execute(Call<T> call, Deadline deadline) throws IOException {
        if (limiter == null) {
            return next.execute(call, deadline);
        }
        Attempt attempt = Attempt.of(call);
        try (RateLimiter.Turn turn = turn(limiter, attempt, deadline)) {
            attempt.onBegin(turn::begin);
            Response<T> response = next.execute(call, deadline);
            if (response.code() == TOO_MANY_REQUESTS) {
                refused(limiter, response);
            }
            return response;
        }
    }

    private RateLimiter.Turn turn(RateLimiter limiter, Attempt attempt, Deadline deadline) throws IOException {
        long begin = configuration.time().nanos();
        try {
            return limiter.take(configuration.rateLimit(), deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while it waited for its turn, and not sent");
        } finally {
            attempt.addWait(Duration.ofNanos(configuration.time().nanos() - begin));
        }
    }

    /** Whoever sends next with this key would be refused as well. */
    private void refused(RateLimiter limiter, Response<?> response) {
        Duration wait = ServerWait.of(
                response.headers(),
                configuration.time().instant(),
                configuration.retryPolicy().longestRetryAfter());
        if (wait != null) {
            limiter.hold(wait);
        }
        if (warned.compareAndSet(false, true)) {
            LOG.warn(
                    "The service answered 429 though this process keeps to {}: something else uses the same key. Give"
                            + " each user of the key a part of the limit, or a key of its own.",
                    configuration.rateLimit());
        }
    }

    @Override
    public void close() {
        if (limiter != null && closed.compareAndSet(false, true)) {
            RateLimiters.leave(configuration);
        }
    }
}
