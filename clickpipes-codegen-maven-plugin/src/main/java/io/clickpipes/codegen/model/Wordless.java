package io.clickpipes.codegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares schemas by what they say to programs. */
final class Wordless {

    private static final List<String> PROSE =
            List.of("title", "description", "$comment", "example", "examples", "externalDocs");
    private static final List<String> SCHEMAS = List.of(
            "items",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems",
            "propertyNames",
            "contains",
            "not",
            "if",
            "then",
            "else",
            "allOf",
            "oneOf",
            "anyOf",
            "prefixItems");
    private static final List<String> NAMED_SCHEMAS =
            List.of("properties", "patternProperties", "dependentSchemas", "$defs");

    private Wordless() {}

    /** Whether two schemas differ in nothing but descriptions, titles, comments and examples, here and below. */
    static boolean same(@Nullable Schema<?> one, @Nullable Schema<?> other) {
        return Objects.equals(one, other)
                || (one != null && other != null && tree(one).equals(tree(other)));
    }

    private static JsonNode tree(Schema<?> schema) {
        JsonNode tree = Json31.mapper().valueToTree(schema);
        strip(tree);
        return tree;
    }

    private static void strip(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.remove(PROSE);
            SCHEMAS.forEach(name -> {
                JsonNode below = object.path(name);
                if (below.isArray()) {
                    below.forEach(Wordless::strip);
                } else {
                    strip(below);
                }
            });
            NAMED_SCHEMAS.forEach(name -> object.path(name).forEach(Wordless::strip));
        }
    }
}
