package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.Pointers;
import io.clickpipes.codegen.document.ReferenceCheck;
import io.clickpipes.codegen.naming.Identifiers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes components of schemas that something refers to where Swagger Parser drops them, such as those under
 * {@code $defs} or in extensions: the references would lead nowhere.
 */
final class DefinitionHoist {

    /** What the parser does not read of a schema. */
    private static final Set<String> DROPPED = Set.of(
            "$defs", "definitions", "if", "then", "else", "unevaluatedProperties", "unevaluatedItems", "contentSchema");

    /** Members whose own members are names. */
    private static final Set<String> MAPS = Set.of(
            "properties",
            "patternProperties",
            "dependentSchemas",
            "schemas",
            "parameters",
            "headers",
            "requestBodies",
            "responses",
            "content",
            "paths",
            "webhooks");

    /** Members of the document in which only schemas are schemas. */
    private static final Set<String> SECTIONS =
            Set.of("components", "paths", "webhooks", "definitions", "parameters", "responses");

    /** Segments that say nothing of what is there. */
    private static final Set<String> WORDLESS = Set.of("$defs", "definitions", "schema", "items");

    private final ObjectNode root;
    private final List<String> folder;
    private final IdentityHashMap<JsonNode, Grammar.Kind> kinds = new IdentityHashMap<>();

    /** By reference; sorted, so that names depend on what is referred to, and not on who does it first. */
    private final Map<String, String> names = new TreeMap<>();

    private DefinitionHoist(ObjectNode root) {
        this.root = root;
        this.folder = root.has("swagger") ? List.of("definitions") : List.of("components", "schemas");
    }

    /** Changes the tree in place. */
    static void hoist(ObjectNode root) {
        new DefinitionHoist(root).run();
    }

    private void run() {
        Deque<JsonNode> found = new ArrayDeque<>();
        collect(Grammar.Kind.ROOT, root, found);
        while (!found.isEmpty()) {
            // What extensions hold was not looked at yet.
            collect(Grammar.Kind.SCHEMA, found.remove(), found);
        }
        if (names.isEmpty()) {
            return;
        }
        ObjectNode schemas = root.withObject(Pointers.of(folder));
        names.replaceAll((reference, none) -> {
            String name = free(schemas, reference);
            schemas.set(name, ReferenceCheck.target(root, reference));
            return name;
        });
        Grammar.walk(root, (kind, node, pointer) -> {
            String name =
                    kind == Grammar.Kind.SCHEMA ? names.get(node.path("$ref").asText()) : null;
            if (name != null) {
                node.put("$ref", "#" + Pointers.of(folder) + "/" + Grammar.escape(name));
            }
            return true;
        });
    }

    private void collect(Grammar.Kind start, JsonNode part, Deque<JsonNode> found) {
        Grammar.walk(start, part, "#", (kind, node, pointer) -> {
            String reference = node.path("$ref").asText();
            if (kind == Grammar.Kind.SCHEMA && isLost(reference) && names.putIfAbsent(reference, "") == null) {
                found.add(ReferenceCheck.target(root, reference));
            }
            return true;
        });
    }

    private boolean isLost(String reference) {
        JsonNode target =
                reference.startsWith("#/") ? ReferenceCheck.target(root, reference) : MissingNode.getInstance();
        List<String> segments = target.isMissingNode() ? List.of() : Pointers.segments(reference.substring(1));
        boolean component = segments.size() > folder.size()
                && segments.subList(0, folder.size()).equals(folder);
        if (segments.isEmpty() || (component && segments.size() == folder.size() + 1)) {
            return false;
        }
        if (kinds.isEmpty()) {
            Grammar.walk(root, (kind, node, pointer) -> {
                kinds.put(node, kind);
                return true;
            });
        }
        // Other sections of 2.0 are elsewhere after its conversion.
        boolean moves = root.has("swagger") && !component;
        boolean dropped = isDropped(component ? segments.subList(folder.size(), segments.size()) : segments);
        return kinds.containsKey(target)
                ? kinds.get(target) == Grammar.Kind.SCHEMA && (moves || dropped)
                : dropped || !SECTIONS.contains(segments.get(0));
    }

    private static boolean isDropped(List<String> segments) {
        for (int i = 0; i < segments.size(); i++) {
            if (MAPS.contains(segments.get(i))) {
                i++;
            } else if (DROPPED.contains(segments.get(i)) || segments.get(i).startsWith("x-")) {
                return true;
            }
        }
        return false;
    }

    /** The definition's own name, unless a component has it; then the name of its owner goes before. */
    private static String free(ObjectNode schemas, String reference) {
        List<String> segments = Pointers.segments(reference.substring(1));
        String name = "";
        for (int i = segments.size() - 1; i >= 0 && (name.isEmpty() || schemas.has(name)); i--) {
            if (!WORDLESS.contains(segments.get(i))) {
                name = Identifiers.type(segments.get(i)) + name;
            }
        }
        String free = name;
        for (int number = 2; schemas.has(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }
}
