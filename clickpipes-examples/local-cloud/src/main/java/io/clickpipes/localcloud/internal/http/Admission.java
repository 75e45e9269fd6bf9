package io.clickpipes.localcloud.internal.http;

import com.sun.net.httpserver.Headers;
import io.clickpipes.localcloud.internal.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides who is let in, and how often. */
public final class Admission {
    private final BasicAuth auth;
    private final InstantSource clock;
    private final @Nullable RequestBudget budget;
    private final boolean tellsRetryAfter;

    /**
     * An admission that has seen nobody yet.
     *
     * @param limited whether requests are counted
     * @param tellsRetryAfter whether a refusal holds {@code Retry-After} too
     */
    public Admission(BasicAuth auth, InstantSource clock, boolean limited, boolean tellsRetryAfter) {
        this.auth = auth;
        this.clock = clock;
        this.budget = limited ? new RequestBudget() : null;
        this.tellsRetryAfter = tellsRetryAfter;
    }

    /** What time it is. */
    Instant now() {
        return clock.instant();
    }

    /**
     * Passes if the key is right. A request without a right key is charged to none.
     *
     * @return what to say to a key that has nothing left; nothing to one that has
     * @throws Refusal 401 if the key is not right
     */
    Optional<Refusal> check(Headers headers, Instant arrivedAt) {
        String keyId = auth.check(headers);
        if (budget == null) {
            return Optional.empty();
        }
        return budget.arrived(keyId, arrivedAt)
                .map(wait ->
                        Refusal.tooManyRequests(RequestBudget.REQUESTS, RequestBudget.WINDOW, wait, tellsRetryAfter));
    }
}
