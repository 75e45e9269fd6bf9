package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Takes selected nodes out of what holds them. */
final class Removal {

    private Removal() {}

    /** Removes all; a node that goes together with what holds it does no harm. */
    static void of(List<Site> sites) {
        IdentityHashMap<ArrayNode, BitSet> elements = new IdentityHashMap<>();
        for (Site site : sites) {
            if (site.parent() instanceof ArrayNode array) {
                elements.computeIfAbsent(array, each -> new BitSet()).set((Integer) site.key());
            } else if (site.parent() instanceof ObjectNode object) {
                object.remove((String) site.key());
            }
        }
        elements.forEach(Removal::remove);
    }

    /** All at once: one after the other would shift the rest each time. */
    private static void remove(ArrayNode array, BitSet indices) {
        List<JsonNode> kept = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!indices.get(i)) {
                kept.add(array.get(i));
            }
        }
        array.removeAll();
        array.addAll(kept);
    }
}
