package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.ReferenceCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Places in one document: a model's pointers, and what stands there. */
final class Documents {

    private final ObjectNode tree;
    private final Set<String> declared;

    /** Of a document whose types stand at the given pointers. */
    Documents(ObjectNode tree, Collection<String> types) {
        this.tree = tree;
        this.declared = types.stream().map(this::pointer).collect(Collectors.toSet());
    }

    /**
     * The place in the tree of what a model points to. Documents of version 2.0 keep components
     * elsewhere, and a reader may have moved a schema: then it is the nearest place around it.
     */
    String pointer(String ofModel) {
        String pointer = ofModel;
        if (tree.has("swagger")) {
            pointer = pointer.replaceFirst("^#/components/schemas/", "#/definitions/")
                    .replaceFirst("^#/components/(parameters|responses)/", "#/$1/");
        }
        while (pointer.lastIndexOf('/') > 0
                && ReferenceCheck.target(tree, pointer).isMissingNode()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return pointer.isEmpty() ? "#" : pointer;
    }

    /** Whether a type stands at the place. */
    boolean isDeclared(String pointer) {
        return declared.contains(pointer);
    }

    JsonNode at(String pointer) {
        return ReferenceCheck.target(tree, pointer);
    }

    /** The place itself, and those that references below it lead to and that are no types of their own. */
    List<String> withAliases(String ofModel) {
        Set<String> found = new LinkedHashSet<>();
        found.add(pointer(ofModel));
        collect(at(pointer(ofModel)), found);
        return List.copyOf(found);
    }

    private void collect(JsonNode node, Set<String> found) {
        JsonNode reference = node.get("$ref");
        if (reference != null && reference.isTextual() && reference.asText().startsWith("#")) {
            String target = reference.asText();
            if (!declared.contains(target) && found.add(target)) {
                collect(at(target), found);
            }
        }
        node.forEach(each -> collect(each, found));
    }

    /** Where an operation, or the path around it, refers to a shared parameter. */
    List<String> references(String operation, String parameter) {
        List<String> places = new ArrayList<>();
        String own = pointer(operation);
        for (String owner : List.of(own, own.substring(0, Math.max(1, own.lastIndexOf('/'))))) {
            JsonNode list = at(owner).path("parameters");
            for (int i = 0; i < list.size(); i++) {
                if (pointer(list.get(i).path("$ref").asText("#")).equals(pointer(parameter))) {
                    places.add(below(owner, "parameters", Integer.toString(i)));
                }
            }
        }
        return places;
    }

    /** A segment below a place. */
    static String below(String pointer, String... segments) {
        StringBuilder all = new StringBuilder(pointer);
        for (String segment : segments) {
            all.append('/').append(Grammar.escape(segment));
        }
        return all.toString();
    }

    /** The place around another; that of the document is its own. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(1, pointer.lastIndexOf('/')));
    }

    /** Whether a place is another or below it. */
    static boolean isWithin(String pointer, String around) {
        return pointer.equals(around) || pointer.startsWith(around + "/");
    }
}
