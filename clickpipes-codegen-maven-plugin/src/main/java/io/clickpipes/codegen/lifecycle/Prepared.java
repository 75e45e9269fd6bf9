package io.clickpipes.codegen.lifecycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * A document as code is made of it.
 *
 * @param name file or address that it came from
 * @param document its tree
 * @param unmatched actions of overlays that matched nothing, where that was allowed
 */
public record Prepared(String name, ObjectNode document, List<Diagnostic> unmatched) {

    public Prepared {
        unmatched = List.copyOf(unmatched);
    }
}
