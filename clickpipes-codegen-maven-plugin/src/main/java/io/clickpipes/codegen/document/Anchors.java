package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
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
    /** By pointer of each schema that has an identifier of its own what references in it are relative to. */
    private final Map<String, String> bases = new HashMap<>();

    /**
     * Looks at everything in a file, which may be a document or a schema alone.
     *
     * @param tree the whole document
     */
    public Anchors(JsonNode tree) {
        this.tree = tree;
        index(tree, "", "");
    }

    private void index(JsonNode node, String pointer, String base) {
        if (node.isObject()) {
            note(anchors, node.path("$anchor"), pointer);
            note(anchors, node.path("$dynamicAnchor"), pointer);
            JsonNode id = node.path("$id");
            note(ids, id, pointer);
            String inside = id.isTextual() ? resolved(base, withoutEmptyFragment(id.asText())) : base;
            if (!inside.equals(base)) {
                ids.putIfAbsent(inside, pointer);
                bases.put(pointer, inside);
            }
            node.properties()
                    .forEach(each -> index(each.getValue(), pointer + "/" + Grammar.escape(each.getKey()), inside));
        } else {
            for (int i = 0; i < node.size(); i++) {
                index(node.get(i), pointer + "/" + i, base);
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

    /** An identifier or reference made absolute; as it is if it is no URI. */
    private static String resolved(String base, String relative) {
        try {
            return base.isEmpty()
                    ? relative
                    : URI.create(base).resolve(relative).toString();
        } catch (IllegalArgumentException e) {
            return relative;
        }
    }

    /**
     * The schema of the file that has an identifier.
     *
     * @param from JSON pointer of the place that names it, which a relative one depends on
     * @param id the identifier, without {@code #}
     * @return pointer of the schema; nothing if there is none in the file
     */
    public Optional<String> identified(String from, String id) {
        String base = enclosing(from).map(bases::get).orElse("");
        return Optional.ofNullable(ids.get(resolved(base, id))).or(() -> Optional.ofNullable(ids.get(id)));
    }

    /**
     * Pointer of the innermost schema that a place is in, or is, and that has an identifier of its own.
     *
     * @param pointer JSON pointer of the place
     * @return the pointer; nothing if it is in no such schema
     */
    public Optional<String> enclosing(String pointer) {
        String around = pointer;
        while (!bases.containsKey(around)) {
            if (around.isEmpty()) {
                return Optional.empty();
            }
            around = around.substring(0, Math.max(0, around.lastIndexOf('/')));
        }
        return Optional.of(around);
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
