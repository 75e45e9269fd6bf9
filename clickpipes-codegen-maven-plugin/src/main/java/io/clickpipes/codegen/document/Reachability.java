package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.DocumentUnits.Unit;
import io.clickpipes.codegen.document.Grammar.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the parts of a document that chosen parts need, in any number of steps. */
final class Reachability {

    private static final List<String> SCHEMAS = List.of("/components/schemas/", "/definitions/");
    private static final List<String> SCHEMES = List.of("/components/securitySchemes/", "/securityDefinitions/");

    private final DocumentUnits units;
    private final References references;
    private final Map<String, Set<String>> children = new LinkedHashMap<>();
    private final Map<String, Set<String>> tags = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Deque<String> unread = new ArrayDeque<>();

    Reachability(DocumentUnits units, References references) {
        this.units = units;
        this.references = references;
        units.of(Set.of(Kind.SCHEMA)).forEach((pointer, unit) -> {
            for (JsonNode part : unit.node().path("allOf")) {
                for (String parent : references.targets(part.path("$ref").asText())) {
                    children.computeIfAbsent(parent, any -> new LinkedHashSet<>())
                            .add(pointer);
                }
            }
        });
        units.of(Set.of(Kind.TAG))
                .forEach((pointer, unit) -> tags.computeIfAbsent(
                                unit.node().path("name").asText(), any -> new LinkedHashSet<>())
                        .add(pointer));
    }

    /**
     * Everything needed by what stays in any case, and by the chosen operations.
     *
     * @param operations pointers of operations
     * @param items pointers of the path items that show them; where one is a reference to another, it needs no more
     *     than the chosen operations of that
     */
    Set<String> from(Set<String> operations, Set<String> items) {
        read(Kind.ROOT, units.rest());
        operations.forEach(this::reach);
        items.forEach(this::keep);
        while (!unread.isEmpty()) {
            String pointer = unread.remove();
            Unit unit = units.all().get(pointer);
            if (items.contains(pointer) && unit.node() instanceof ObjectNode item && item.has("$ref")) {
                references.targets(item.path("$ref").asText()).forEach(this::keep);
                read(unit.kind(), item.deepCopy().without("$ref"));
            } else {
                read(unit.kind(), unit.node());
            }
            if (unit.kind() == Kind.SCHEMA && isParent(unit.node())) {
                keepChildren(pointer);
            }
        }
        return kept;
    }

    /** Those whose alternatives are listed have no others. */
    private static boolean isParent(JsonNode schema) {
        return schema.has("discriminator")
                && schema.path("oneOf").isEmpty()
                && schema.path("anyOf").isEmpty();
    }

    private void keepChildren(String pointer) {
        Deque<String> parents = new ArrayDeque<>(List.of(pointer));
        Set<String> seen = new HashSet<>();
        while (!parents.isEmpty()) {
            for (String child : children.getOrDefault(parents.remove(), Set.of())) {
                if (seen.add(child)) {
                    keep(child);
                    parents.add(child);
                }
            }
        }
    }

    private void read(Kind start, JsonNode content) {
        Grammar.walk(start, content, "", (kind, node, place) -> {
            refer(node);
            if (kind == Kind.OPERATION) {
                node.path("tags")
                        .forEach(
                                tag -> tags.getOrDefault(tag.asText(), Set.of()).forEach(this::keep));
            }
            if (kind == Kind.OPERATION || kind == Kind.ROOT) {
                node.path("security").forEach(each -> each.fieldNames().forEachRemaining(name -> keep(SCHEMES, name)));
            }
            if (kind == Kind.DISCRIMINATOR) {
                node.path("mapping").forEach(target -> {
                    keep(SCHEMAS, target.asText());
                    references.targets(target.asText()).forEach(this::reach);
                });
            }
            node.properties().forEach(member -> readUnknown(kind, member.getKey(), member.getValue()));
            return true;
        });
    }

    /** Reads what the grammar does not know: extensions, be they members or entries, and members that are new. */
    private void readUnknown(Kind kind, String name, JsonNode value) {
        Grammar.Rule rule = Grammar.rule(kind, name);
        if (rule != null) {
            value.properties().forEach(entry -> {
                if (rule.isExtension(entry.getKey())) {
                    readAny(entry.getValue());
                }
            });
        } else if (!Grammar.isValue(kind, name)) {
            readAny(value);
        }
    }

    /** Nobody knows what is in extensions: all that looks like a reference may be one. */
    private void readAny(JsonNode content) {
        if (content instanceof ObjectNode object) {
            refer(object);
        }
        content.forEach(this::readAny);
    }

    private void refer(ObjectNode node) {
        for (String name : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
            JsonNode reference = node.get(name);
            if (reference != null && reference.isTextual()) {
                references.targets(reference.asText()).forEach(this::reach);
            }
        }
    }

    /** Keeps what the pointer names, the parts around it, and those inside of it. */
    private void reach(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            keep(pointer.substring(0, end));
        }
        units.below(pointer).forEach(this::keep);
    }

    private void keep(List<String> folders, String name) {
        folders.forEach(folder -> keep(folder + Grammar.escape(name)));
    }

    private void keep(String pointer) {
        if (units.all().containsKey(pointer) && kept.add(pointer)) {
            unread.add(pointer);
        }
    }
}
