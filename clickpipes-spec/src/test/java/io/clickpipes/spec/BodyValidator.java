package io.clickpipes.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Judges bodies by our document as strictly as it can be read: formats count, and unknown properties are refused. */
final class BodyValidator {

    private static final String DOCUMENT = "urn:clickpipes:openapi";

    private final SchemaRegistry registry;

    BodyValidator() {
        JsonNode document = Documents.ours();
        document.at("/components/schemas").forEach(BodyValidator::close);
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        String text = write(document);
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemaRegistryConfig(config).schemas(Map.of(DOCUMENT, text)));
    }

    /** Where a body breaks a schema, as place and keyword, without the content: bodies hold secrets. */
    List<String> problems(String schema, String body) {
        return registry
                .getSchema(SchemaLocation.of(DOCUMENT + "#/components/schemas/" + schema))
                .validate(body, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .toList();
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("unevaluatedProperties", false);
            schema.get("properties").forEach(BodyValidator::close);
        }
        schema.path("oneOf").forEach(BodyValidator::close);
        close(schema, "items");
        close(schema, "additionalProperties");
    }

    private static void close(JsonNode schema, String keyword) {
        if (schema.has(keyword)) {
            close(schema.get(keyword));
        }
    }

    private static String write(JsonNode document) {
        try {
            return new ObjectMapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
