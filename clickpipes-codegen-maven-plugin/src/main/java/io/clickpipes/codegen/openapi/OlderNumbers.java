package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Takes out what the parser of Swagger 2.0 gives up a whole document for. */
final class OlderNumbers {

    private static final List<String> LIMITS = List.of("minimum", "maximum", "multipleOf");
    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private OlderNumbers() {}

    /** Changes a schema or a parameter in place. */
    static void prepare(ObjectNode schema) {
        for (String limit : LIMITS) {
            // A limit that no double can hold limits nothing, and one that is no number is none.
            if (schema.has(limit) && !isDouble(schema.get(limit))) {
                schema.remove(limit);
            }
        }
        if (NUMBERS.contains(schema.path("type").asText()) && schema.get("enum") instanceof ArrayNode values) {
            ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
            values.forEach(each -> {
                // Others could never be valid.
                if (isDouble(each)) {
                    numbers.add(each);
                }
            });
            if (numbers.size() < values.size()) {
                schema.set("enum", numbers);
            }
        }
    }

    private static boolean isDouble(JsonNode value) {
        if (value.isNumber()) {
            return Double.isFinite(value.doubleValue());
        }
        return value.isTextual() && value.asText().matches("[-+]?[0-9]{1,300}([.][0-9]{1,300})?");
    }
}
