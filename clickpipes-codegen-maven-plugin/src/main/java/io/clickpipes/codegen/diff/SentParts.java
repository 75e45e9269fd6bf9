package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.ReferenceCheck;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which places of a document describe what callers send: bodies, parameters, and what these refer to.
 * Forms and other bodies that are not JSON are told apart: Java callers write their bytes themselves,
 * so that no model says anything about them.
 */
final class SentParts {

    private final ObjectNode tree;
    private final Documents documents;
    private final Set<String> places = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> typesOfForms = new HashSet<>();

    SentParts(ObjectNode tree, Documents documents) {
        this.tree = tree;
        this.documents = documents;
        Grammar.walk(tree, (kind, node, pointer) -> {
            if (kind == Grammar.Kind.OPERATION || kind == Grammar.Kind.PATH_ITEM) {
                for (String part : List.of("parameters", "requestBody")) {
                    if (node.has(part) && pointer.startsWith("#/paths/")) {
                        places.add(Documents.below(pointer, part));
                        follow(node.get(part));
                        form(node.get(part), Documents.below(pointer, part));
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

    private void form(JsonNode part, String pointer) {
        if (part.isArray()) {
            for (int i = 0; i < part.size(); i++) {
                if (part.get(i).path("in").asText().equals("formData")) {
                    forms.add(pointer + "/" + i);
                }
            }
            return;
        }
        String reference = part.path("$ref").asText();
        if (reference.startsWith("#/")) {
            form(ReferenceCheck.target(tree, reference), reference);
            return;
        }
        boolean json = false;
        for (Iterator<String> names = part.path("content").fieldNames(); names.hasNext(); ) {
            json |= isJson(names.next());
        }
        if (!json && part.has("content") && forms.add(Documents.below(pointer, "content"))) {
            followForm(part.get("content"));
        }
    }

    private static boolean isJson(String mediaType) {
        String base = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return base.equals("*/*") || base.endsWith("/json") || base.endsWith("+json");
    }

    /** What is a type of its own is compared as one; all else of a form only here. */
    private void followForm(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (documents.isDeclared(reference)) {
            typesOfForms.add(reference);
        } else if (reference.startsWith("#/") && forms.add(reference)) {
            followForm(ReferenceCheck.target(tree, reference));
        }
        node.forEach(this::followForm);
    }

    boolean has(String pointer) {
        return isWithin(pointer, places);
    }

    /** Whether the place belongs to a body that is not JSON. */
    boolean hasForm(String pointer) {
        return isWithin(pointer, forms);
    }

    /** Whether a body that is not JSON refers to the type at the place. */
    boolean hasTypeOfForm(String pointer) {
        return typesOfForms.contains(pointer);
    }

    private static boolean isWithin(String pointer, Set<String> places) {
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
