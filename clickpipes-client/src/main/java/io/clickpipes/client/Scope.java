package io.clickpipes.client;

import io.clickpipes.client.api.ClickPipesApi;
import io.clickpipes.client.support.Envelope;
import java.util.UUID;
import retrofit2.Call;

/** What all parts of a client share: the operations, whose they are for, and how they are sent. */
record Scope(
        ClickPipesApi api,
        Answers answers,
        UUID organizationId,
        UUID serviceId,
        Dialect dialect,
        Time time,
        Jitter jitter) {

    <T> T result(Call<Envelope<T>> call) {
        return answers.result(call);
    }

    /** As {@link #result(Call)}, with a deadline of its own; one call takes no longer than a request may all the same. */
    <T> T result(Call<Envelope<T>> call, Deadline deadline) {
        return answers.result(call, deadline);
    }

    boolean deleted(Call<Envelope<Void>> call) {
        return answers.deleted(call);
    }
}
