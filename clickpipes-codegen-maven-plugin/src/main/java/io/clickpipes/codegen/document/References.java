package io.clickpipes.codegen.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the references of a document lead: pointers, percent-encoded or not, anchors, and the
 * {@code $id} of a schema when it is written out in full.
 */
final class References {

    private final ObjectNode root;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    References(ObjectNode root, DocumentUnits units) {
        this.root = root;
        units.all()
                .forEach((pointer, unit) -> Grammar.walk(unit.kind(), unit.node(), pointer, (kind, node, place) -> {
                    if (kind == Kind.SCHEMA) {
                        note(anchors, node.path("$anchor").asText(), pointer);
                        note(anchors, node.path("$dynamicAnchor").asText(), pointer);
                        note(ids, document(node.path("$id").asText()), pointer);
                    }
                    return true;
                }));
    }

    private static void note(Map<String, Set<String>> index, String name, String pointer) {
        if (!name.isEmpty()) {
            index.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(pointer);
        }
    }

    /** Pointers, without the leading {@code #}, of what a reference names; they may lead nowhere. */
    Collection<String> targets(String reference) {
        if (!reference.startsWith("#")) {
            return ids.getOrDefault(document(reference), Set.of());
        }
        String pointer = reference.substring(1);
        if (!pointer.startsWith("/")) {
            // The empty one names the whole document, which is not lost.
            return anchors.getOrDefault(pointer, Set.of());
        }
        String exact = canonical(pointer);
        String decoded = canonical(ReferenceCheck.decoded(pointer));
        return exact.equals(decoded) || !root.at(JsonPointer.compile(exact)).isMissingNode()
                ? List.of(exact)
                : List.of(decoded, exact);
    }

    private static String document(String reference) {
        int fragment = reference.indexOf('#');
        return fragment < 0 ? reference : reference.substring(0, fragment);
    }

    private static String canonical(String pointer) {
        StringBuilder canonical = new StringBuilder();
        for (String segment : pointer.substring(1).split("/", -1)) {
            String name = segment.replace("~1", "/").replace("~0", "~");
            canonical.append('/').append(Grammar.escape(name));
        }
        return canonical.toString();
    }
}
