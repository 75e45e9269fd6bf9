package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.ReferenceCheck;
import io.clickpipes.codegen.naming.Identifiers;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes components of schemas under {@code $defs} that something refers to. Swagger Parser drops
 * {@code $defs}, and the references would lead nowhere.
 */
final class DefinitionHoist {

    private static final String DEFINITIONS = "/$defs/";

    private DefinitionHoist() {}

    /** Changes the tree in place. */
    static void hoist(ObjectNode root) {
        if (!root.has("openapi")) {
            return;
        }
        // Sorted, so that names depend on what is referred to, and not on who does it first.
        Map<String, String> names = new TreeMap<>();
        Grammar.walk(root, (kind, node, pointer) -> {
            JsonNode reference = node.get("$ref");
            if (kind == Grammar.Kind.SCHEMA
                    && reference != null
                    && reference.asText().contains(DEFINITIONS)) {
                names.put(reference.asText(), "");
            }
            return true;
        });
        if (names.isEmpty()) {
            return;
        }
        ObjectNode schemas = root.withObject("/components/schemas");
        names.replaceAll((reference, none) -> {
            String name = free(schemas, reference);
            schemas.set(name, ReferenceCheck.target(root, reference));
            return name;
        });
        Grammar.walk(root, (kind, node, pointer) -> {
            JsonNode reference = node.get("$ref");
            String name = reference == null ? null : names.get(reference.asText());
            if (kind == Grammar.Kind.SCHEMA && name != null) {
                node.put("$ref", "#/components/schemas/" + Grammar.escape(name));
            }
            return true;
        });
    }

    /** The definition's own name, unless a component has it; then the name of its owner goes before. */
    private static String free(ObjectNode schemas, String reference) {
        String[] segments = reference.split("/", -1);
        String name = "";
        for (int i = segments.length - 1; i > 0 && (name.isEmpty() || schemas.has(name)); i--) {
            if (!segments[i].equals("$defs")) {
                name = Identifiers.type(segments[i]) + name;
            }
        }
        String free = name;
        for (int number = 2; schemas.has(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }
}
