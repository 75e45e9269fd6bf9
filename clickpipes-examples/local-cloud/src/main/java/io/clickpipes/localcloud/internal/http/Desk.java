package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.Refusal;
import org.jspecify.annotations.Nullable;

/** Carries out calls. */
@FunctionalInterface
public interface Desk {
    /**
     * Carries out one call.
     *
     * @return the {@code result} of the answer, null where it has none
     * @throws Refusal if the call can not be carried out
     */
    @Nullable
    JsonNode handle(Call call);
}
