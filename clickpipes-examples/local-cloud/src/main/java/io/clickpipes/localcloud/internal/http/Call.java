package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.internal.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request whose path, credentials and body are in order, ready for its handler. */
public final class Call {
    private static final Pattern UUID_TEXT =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final String operationId;
    private final Map<String, UUID> ids;
    private final @Nullable JsonNode body;

    private Call(String operationId, Map<String, UUID> ids, @Nullable JsonNode body) {
        this.operationId = operationId;
        this.ids = ids;
        this.body = body;
    }

    /** A call that comes from LocalCloud itself, so without ids from a path. */
    public static Call internal(String operationId, JsonNode body) {
        return new Call(operationId, Map.of(), body);
    }

    static Call of(String operationId, Map<String, UUID> ids, @Nullable JsonNode body) {
        return new Call(operationId, ids, body);
    }

    /**
     * The ids of a path.
     *
     * @throws Refusal if one is not a UUID as text
     */
    static Map<String, UUID> ids(Map<String, String> parameters) {
        Map<String, UUID> ids = new HashMap<>();
        parameters.forEach((name, text) -> {
            if (!UUID_TEXT.matcher(text).matches()) {
                throw Refusal.badRequest("the path parameter " + name + " must be a UUID");
            }
            ids.put(name, UUID.fromString(text));
        });
        return ids;
    }

    /** The operation that is called. */
    public String operationId() {
        return operationId;
    }

    /** The path parameter of that name. */
    public UUID id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    /** The body, checked against the document. */
    public JsonNode body() {
        return Objects.requireNonNull(body, operationId);
    }
}
