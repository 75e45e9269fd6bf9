package io.clickpipes.client.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clickpipes.spec.ClickPipesSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every property of every schema that a request body of the document leads to, as a JSON pointer. */
final class RequestProperties {

    private static final List<String> CHOICES = List.of("oneOf", "anyOf", "allOf");
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document;

    RequestProperties(JsonNode document) {
        this.document = document;
    }

    static JsonNode committed() {
        try (InputStream yaml = ClickPipesSpec.open()) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that can be sent. */
    Set<String> declared() {
        Set<String> found = new TreeSet<>();
        Set<String> visited = new HashSet<>();
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                JsonNode body = operation.at("/requestBody/content/application~1json/schema");
                if (!body.isMissingNode()) {
                    declare(body, "", found, visited);
                }
            }
        }
        return found;
    }

    private void declare(JsonNode schema, String pointer, Set<String> found, Set<String> visited) {
        if (schema.has("$ref")) {
            String target = schema.get("$ref").asText();
            if (visited.add(target)) {
                declare(document.at(target.substring(1)), target, found, visited);
            }
            return;
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String place = pointer + "/properties/" + property.getKey();
            found.add(place);
            declare(property.getValue(), place, found, visited);
        }
        if (schema.has("items")) {
            declare(schema.get("items"), pointer + "/items", found, visited);
        }
        for (String choice : CHOICES) {
            int i = 0;
            for (JsonNode each : schema.path(choice)) {
                declare(each, pointer + "/" + choice + "/" + i++, found, visited);
            }
        }
    }

    /** Those that a body holds, null or not. */
    Set<String> in(Sent sent) {
        Set<String> found = new TreeSet<>();
        String pointer = SCHEMAS + sent.schema();
        JsonNode schema = document.at(pointer.substring(1));
        if (schema.isMissingNode()) {
            throw new IllegalStateException("The document has no schema " + sent.schema());
        }
        try {
            collect(schema, pointer, new ObjectMapper().readTree(sent.json()), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void collect(JsonNode schema, String pointer, JsonNode value, Set<String> found) {
        if (schema.has("$ref")) {
            String target = schema.get("$ref").asText();
            collect(document.at(target.substring(1)), target, value, found);
            return;
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String place = pointer + "/properties/" + property.getKey();
            if (value.has(property.getKey())) {
                found.add(place);
                collect(property.getValue(), place, value.get(property.getKey()), found);
            }
        }
        if (schema.has("items")) {
            value.forEach(item -> collect(schema.get("items"), pointer + "/items", item, found));
        }
        for (String choice : CHOICES) {
            int i = 0;
            for (JsonNode each : schema.path(choice)) {
                collect(each, pointer + "/" + choice + "/" + i++, value, found);
            }
        }
    }
}
