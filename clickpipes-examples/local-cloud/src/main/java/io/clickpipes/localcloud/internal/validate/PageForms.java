package io.clickpipes.localcloud.internal.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The spellings of the docs page where they differ from the API's own (wire facts 1.1). They are rewritten
 * before validation, so that everything behind it knows one form only.
 */
public final class PageForms {
    private PageForms() {}

    /** The body as the API spells it; the same object where there is nothing to rewrite. */
    public static JsonNode rewrite(String operationId, JsonNode body) {
        if (operationId.equals("clickPipeStateUpdate") && body.has("action") && !body.has("command")) {
            ObjectNode rewritten = body.deepCopy();
            rewritten.set("command", rewritten.remove("action"));
            return rewritten;
        }
        return body;
    }
}
