package io.clickpipes.codegen.lifecycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * A document as code is made of it.
 *
 * @param name file or address that it came from, with the overlays that were applied
 * @param document its tree
 * @param unmatched overlays that are made for another document, and actions that matched nothing, where that was
 *     allowed
 */
public record Prepared(String name, ObjectNode document, List<Diagnostic> unmatched) {

    /** Keeps its own copy of the list. */
    public Prepared {
        unmatched = List.copyOf(unmatched);
    }
}
