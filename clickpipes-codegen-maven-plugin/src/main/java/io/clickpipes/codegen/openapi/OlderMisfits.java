package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import java.util.List;
import java.util.Set;

/** Takes out what is nothing at all, and for which the conversion of Swagger 2.0 would give up the document. */
final class OlderMisfits {

    private static final List<String> DESCRIPTIONS = List.of("xml", "externalDocs");

    /** What is of another type can be anything. */
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "file");

    private OlderMisfits() {}

    /** Changes an object in place. */
    static void dropFrom(Grammar.Kind kind, ObjectNode node) {
        if (kind == Grammar.Kind.SCHEMA || kind == Grammar.Kind.PARAMETER) {
            nullable(node);
            if (node.path("type").isTextual()
                    && !TYPES.contains(node.get("type").asText())) {
                node.remove("type");
            }
            DESCRIPTIONS.stream().filter(each -> !node.path(each).isObject()).forEach(node::remove);
        }
        if (kind == Grammar.Kind.PARAMETER && hasLargeValues(node)) {
            node.remove("enum");
        }
        if (kind == Grammar.Kind.OPERATION && node.get("responses") instanceof ObjectNode responses) {
            // Such as "security" one level too deep.
            responses.properties().removeIf(each -> !each.getValue().isObject());
        }
        if (node.get("parameters") instanceof ArrayNode parameters) {
            for (int i = parameters.size() - 1; i >= 0; i--) {
                if (isNamelessField(parameters.get(i))) {
                    parameters.remove(i);
                }
            }
        }
    }

    private static void nullable(ObjectNode node) {
        JsonNode nullable = node.path("x-nullable");
        if (nullable.isTextual() && nullable.asText().equals("true")) {
            node.put("x-nullable", true);
        } else if (!nullable.isBoolean()) {
            node.remove("x-nullable");
        }
    }

    /** The conversion takes each value of a parameter for an {@code int}; without them any number can be sent. */
    private static boolean hasLargeValues(ObjectNode parameter) {
        boolean large = false;
        if (parameter.path("type").asText().equals("integer")) {
            for (JsonNode each : parameter.path("enum")) {
                large |= each.isNumber() && !each.canConvertToInt();
            }
        }
        return large;
    }

    private static boolean isNamelessField(JsonNode parameter) {
        return parameter.path("in").asText().equals("formData")
                && !parameter.path("name").isValueNode();
    }
}
