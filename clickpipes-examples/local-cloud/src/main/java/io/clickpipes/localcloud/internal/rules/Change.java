package io.clickpipes.localcloud.internal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/**
 * A PATCH of one source.
 *
 * @param before the source as answers show it, so without secrets
 * @param sent what the PATCH says
 * @param after the source as it would be, with the secrets that were sent and no others
 */
record Change(JsonNode before, Place sent, Place after) {

    boolean touches(String... members) {
        return Arrays.stream(members).anyMatch(name -> sent.at(name).given());
    }

    /** Whether secrets that are not sent are still there, because the authentication is the same. */
    boolean keepsSecrets() {
        return before.path("authentication").equals(after.at("authentication").node());
    }
}
