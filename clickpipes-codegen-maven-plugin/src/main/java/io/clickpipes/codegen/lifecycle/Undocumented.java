package io.clickpipes.codegen.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import java.util.ArrayList;
import java.util.List;

/** Finds what nobody has written a word about. */
final class Undocumented {

    private Undocumented() {}

    /** JSON pointers of the properties that have no description, in document order. */
    static List<String> properties(ObjectNode document) {
        List<String> found = new ArrayList<>();
        Grammar.walk(document, (kind, node, pointer) -> {
            if (kind == Grammar.Kind.SCHEMA && node.get("properties") instanceof ObjectNode properties) {
                properties.properties().forEach(property -> {
                    JsonNode schema = property.getValue();
                    if (schema.path("description").asText().isBlank()) {
                        found.add(pointer + "/properties/" + Grammar.escape(property.getKey()));
                    }
                });
            }
            return true;
        });
        return found;
    }
}
