package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.ReferenceCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which places of a document describe what callers send: bodies, parameters, and what these refer to. */
final class SentParts {

    private final ObjectNode tree;
    private final Set<String> places = new HashSet<>();

    SentParts(ObjectNode tree) {
        this.tree = tree;
        Grammar.walk(tree, (kind, node, pointer) -> {
            if (kind == Grammar.Kind.OPERATION || kind == Grammar.Kind.PATH_ITEM) {
                for (String part : List.of("parameters", "requestBody")) {
                    if (node.has(part) && pointer.startsWith("#/paths/")) {
                        places.add(Documents.below(pointer, part));
                        follow(node.get(part));
                    }
                }
            }
            return kind != Grammar.Kind.SCHEMA && kind != Grammar.Kind.COMPONENTS;
        });
    }

    private void follow(JsonNode node) {
        JsonNode reference = node.get("$ref");
        if (reference != null && reference.asText().startsWith("#/") && places.add(reference.asText())) {
            follow(ReferenceCheck.target(tree, reference.asText()));
        }
        node.forEach(this::follow);
    }

    boolean has(String pointer) {
        for (String place = pointer;
                place.length() > 1;
                place = place.substring(0, Math.max(1, place.lastIndexOf('/')))) {
            if (places.contains(place)) {
                return true;
            }
        }
        return false;
    }
}
