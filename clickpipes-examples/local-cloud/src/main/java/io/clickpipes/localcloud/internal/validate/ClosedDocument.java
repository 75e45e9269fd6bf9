package io.clickpipes.localcloud.internal.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A copy of the document whose schemas refuse what they do not declare. The document itself leaves its
 * objects open, because answers gain members; for requests an unknown member is most likely a misspelling.
 */
final class ClosedDocument {
    private static final List<String> SINGLE = List.of("items", "additionalProperties", "not", "if", "then", "else");
    private static final List<String> LISTS = List.of("oneOf", "anyOf", "prefixItems");

    private ClosedDocument() {}

    static ObjectNode of(SpecDocument document) {
        ObjectNode copy = document.root().deepCopy();
        copy.path("components").path("schemas").forEach(ClosedDocument::close);
        for (Map.Entry<String, JsonNode> path : copy.path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                close(operation.at("/requestBody/content/application~1json/schema"));
            }
        }
        return copy;
    }

    private static void close(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        // An address may stand where a host name is declared, and the service takes it (wire facts 8.5).
        if (object.path("format").asText().equals("hostname")) {
            object.remove("format");
        }
        if (object.has("properties") && !object.has("additionalProperties")) {
            object.put("unevaluatedProperties", false);
        }
        object.path("properties").forEach(ClosedDocument::close);
        SINGLE.forEach(keyword -> close(object.path(keyword)));
        LISTS.forEach(keyword -> object.path(keyword).forEach(ClosedDocument::close));
        // The parts of an allOf stay open: each would refuse what the others declare.
        object.path("allOf").forEach(part -> part.path("properties").forEach(ClosedDocument::close));
        nullOrElse(object);
    }

    /** Turns "either this or null" into "unless null, this", so that a violation is told of once and plainly. */
    private static void nullOrElse(ObjectNode schema) {
        JsonNode either = schema.path("oneOf");
        if (either.size() != 2 || schema.has("if")) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            JsonNode condition = either.get(i);
            if (condition.size() == 1 && condition.path("type").asText().equals("null")) {
                JsonNode otherwise = either.get(1 - i);
                schema.remove("oneOf");
                schema.set("if", condition);
                schema.set("else", otherwise);
                return;
            }
        }
    }
}
