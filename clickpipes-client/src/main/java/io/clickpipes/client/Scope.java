package io.clickpipes.client;

import io.clickpipes.client.api.ClickPipesApi;
import io.clickpipes.client.support.Envelope;
import java.util.UUID;
import retrofit2.Call;

/** What all parts of a client share: the operations, whose they are for, and how they are sent. */
record Scope(
        ClickPipesApi api, Answers answers, UUID organizationId, UUID serviceId, Dialect dialect, Patience patience) {

    <T> T result(Call<Envelope<T>> call) {
        return answers.result(call);
    }

    boolean deleted(Call<Envelope<Void>> call) {
        return answers.deleted(call);
    }
}
