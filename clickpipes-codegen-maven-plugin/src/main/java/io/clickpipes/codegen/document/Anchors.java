package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where references of JSON Schema lead that are not pointers: to anchors, and to schemas that have an identifier of
 * their own. Of several with one name the first counts.
 */
public final class Anchors {

    private final JsonNode tree;
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /**
     * Looks at everything in a file, which may be a document or a schema alone.
     *
     * @param tree the whole document
     */
    public Anchors(JsonNode tree) {
        this.tree = tree;
        index(tree, "");
    }

    private void index(JsonNode node, String pointer) {
        if (node.isObject()) {
            note(anchors, node.path("$anchor"), pointer);
            note(anchors, node.path("$dynamicAnchor"), pointer);
            note(ids, node.path("$id"), pointer);
            node.properties().forEach(each -> index(each.getValue(), pointer + "/" + Grammar.escape(each.getKey())));
        } else {
            for (int i = 0; i < node.size(); i++) {
                index(node.get(i), pointer + "/" + i);
            }
        }
    }

    private static void note(Map<String, String> index, JsonNode name, String pointer) {
        if (name.isTextual() && !name.asText().isEmpty()) {
            index.putIfAbsent(withoutEmptyFragment(name.asText()), pointer);
        }
    }

    private static String withoutEmptyFragment(String id) {
        return id.endsWith("#") ? id.substring(0, id.length() - 1) : id;
    }

    /**
     * {@return whether a schema of the file has this identifier}
     *
     * @param id an anchor or {@code $id}, without {@code #}
     */
    public boolean hasId(String id) {
        return ids.containsKey(id);
    }

    /**
     * Where a reference leads within the file.
     *
     * @param id identifier of the schema that the fragment starts at; empty for the file itself
     * @param fragment what stands behind the number sign
     * @return a JSON pointer without number sign; nothing if there is nothing
     */
    public Optional<String> find(String id, String fragment) {
        String start = id.isEmpty() ? "" : ids.get(id);
        return start == null ? Optional.empty() : below(start, fragment);
    }

    /**
     * Pointer of the innermost schema around a place that has an identifier of its own.
     *
     * @param pointer JSON pointer of the place
     * @return the pointer; nothing if no such schema is around it
     */
    public Optional<String> enclosing(String pointer) {
        return ids.values().stream()
                .filter(each -> pointer.startsWith(each + "/"))
                .max(Comparator.comparingInt(String::length));
    }

    /**
     * Where a fragment leads.
     *
     * @param start pointer of the schema that it starts at; anchors are those of the whole file
     * @param fragment what stands behind the number sign
     * @return a JSON pointer without number sign; nothing if there is nothing
     */
    public Optional<String> below(String start, String fragment) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return Optional.ofNullable(anchors.get(fragment))
                    .or(() -> Optional.ofNullable(anchors.get(ReferenceCheck.decoded(fragment))));
        }
        String exact = Pointers.canonical(start + fragment);
        if (!Pointers.at(tree, exact).isMissingNode()) {
            return Optional.of(exact);
        }
        String decoded = Pointers.canonical(start + ReferenceCheck.decoded(fragment));
        return Pointers.at(tree, decoded).isMissingNode() ? Optional.empty() : Optional.of(decoded);
    }
}
