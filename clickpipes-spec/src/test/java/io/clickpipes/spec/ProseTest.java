package io.clickpipes.spec;

import static io.clickpipes.spec.Documents.members;
import static io.clickpipes.spec.Documents.segment;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document becomes Javadoc, so nothing in it may be without words. */
class ProseTest {

    private final JsonNode document = Documents.ours();
    private final List<String> silent = new ArrayList<>();
    private int texts;

    @Test
    void everySchemaAndPropertyIsDescribed() {
        members(document.at("/components/schemas"), (name, schema) -> {
            expect("/components/schemas" + segment(name), schema, "description");
            properties("/components/schemas" + segment(name), schema);
        });

        assertThat(silent).isEmpty();
        assertThat(texts).isGreaterThan(75 + 462 + 4);
    }

    @Test
    void everyOperationSaysWhatItDoesTakesAndGives() {
        members(
                document.path("paths"),
                (path, item) -> members(item, (method, operation) -> {
                    String at = "/paths" + segment(path) + segment(method);
                    expect(at, operation, "summary");
                    expect(at, operation, "description");
                    if (operation.has("requestBody")) {
                        expect(at + "/requestBody", operation.get("requestBody"), "description");
                    }
                    operation
                            .path("parameters")
                            .forEach(parameter -> expect(at + "/parameters", parameter, "description"));
                    members(
                            operation.path("responses"),
                            (status, response) -> response(at + "/responses" + segment(status), response));
                }));

        assertThat(silent).isEmpty();
        assertThat(texts).isGreaterThan(21 * (3 + 1 + 3 + 2 * 4));
    }

    @Test
    void everythingAroundItIsDescribed() {
        members(document.at("/components/securitySchemes"), (name, scheme) -> expect(name, scheme, "description"));
        document.path("tags").forEach(tag -> expect("/tags", tag, "description"));
        document.path("servers").forEach(server -> expect("/servers", server, "description"));
        expect("/info", document.path("info"), "description");

        assertThat(silent).isEmpty();
        assertThat(texts).isEqualTo(5);
    }

    private void response(String at, JsonNode response) {
        expect(at, response, "description");
        properties(at, response.at("/content/application~1json/schema"));
    }

    private void properties(String at, JsonNode schema) {
        members(
                schema.path("properties"),
                (name, property) -> expect(at + "/properties" + segment(name), property, "description"));
    }

    private void expect(String at, JsonNode node, String keyword) {
        texts++;
        if (node.path(keyword).asText().isBlank()) {
            silent.add(at + "/" + keyword);
        }
    }
}
