package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.List;

/**
 * A document that stands alone.
 *
 * @param document the document that came, if it refers to no other file; otherwise a new tree
 * @param files the files that it refers to, in the order they were read; without the document itself
 */
public record Bundle(ObjectNode document, List<LoadedSpec> files) {

    /**
     * Keeps its own copy of the list.
     *
     * @param document as above
     * @param files as above
     */
    public Bundle {
        files = List.copyOf(files);
    }
}
