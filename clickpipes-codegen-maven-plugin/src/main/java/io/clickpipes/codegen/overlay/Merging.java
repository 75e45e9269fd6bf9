package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import org.jspecify.annotations.Nullable;

/**
 * Puts a value into a selected node: objects merge member by member, arrays grow, and other values replace
 * each other; other pairs do not go together. Every place gets its own copy of the value.
 */
final class Merging {

    private final boolean rulesOf11;
    private final Diagnostics diagnostics;

    Merging(boolean rulesOf11, Diagnostics diagnostics) {
        this.rulesOf11 = rulesOf11;
        this.diagnostics = diagnostics;
    }

    /**
     * Changes one node.
     *
     * @param pointer where the value stands in the overlay
     * @param literal whether it stands there itself, so that pointers can go on into it
     */
    void apply(Site site, JsonNode value, String pointer, boolean literal) {
        if (site.node() instanceof ArrayNode array) {
            append(array, value);
        } else if (site.node() instanceof ObjectNode object && value instanceof ObjectNode update) {
            merge(object, update, new At(site.match().normalizedPath(), pointer, literal));
        } else if (site.node().isValueNode() && value.isValueNode()) {
            site.replace(value.deepCopy());
        } else {
            incompatible(site.node(), value, new At(site.match().normalizedPath(), pointer, literal));
        }
    }

    /** In 1.0 the value is the one entry to append, whatever it is; in 1.1 an array stands for its entries. */
    private void append(ArrayNode array, JsonNode value) {
        if (rulesOf11 && value instanceof ArrayNode more) {
            array.addAll(more.deepCopy());
        } else {
            array.add(value.deepCopy());
        }
    }

    /** Where a merge is: in the document and in the overlay. */
    private record At(String place, String pointer, boolean literal) {
        At member(String name) {
            return new At(
                    place + "[" + Texts.quoted(name) + "]", literal ? Texts.child(pointer, name) : pointer, literal);
        }
    }

    private void merge(ObjectNode into, ObjectNode update, At at) {
        update.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            @Nullable JsonNode existing = into.get(name);
            if (existing == null || (existing.isValueNode() && value.isValueNode())) {
                into.set(name, value.deepCopy());
            } else if (existing instanceof ObjectNode object && value instanceof ObjectNode more) {
                merge(object, more, at.member(name));
            } else if (existing instanceof ArrayNode array && value instanceof ArrayNode more) {
                array.addAll(more.deepCopy());
            } else {
                incompatible(existing, value, at.member(name));
            }
        });
    }

    private void incompatible(JsonNode existing, JsonNode value, At at) {
        diagnostics.report(
                "overlay-merge",
                at.pointer(),
                "The document has " + Texts.kind(existing) + " at " + at.place() + ", and " + Texts.kind(value)
                        + " can not be merged into it.",
                "Give a value of the same kind, or remove what is there in an action before this one.");
    }
}
