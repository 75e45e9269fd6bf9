package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * What an overlay made of a document.
 *
 * @param document the changed document, which shares no node with the original or the overlay
 * @param unmatched one for each action that selected nothing, in their order; empty if that is an error
 */
public record Overlaid(ObjectNode document, List<Diagnostic> unmatched) {

    /**
     * Keeps its own copy of the list.
     *
     * @param document as above
     * @param unmatched as above
     */
    public Overlaid {
        unmatched = List.copyOf(unmatched);
    }
}
