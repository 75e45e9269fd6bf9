package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.List;

/**
 * A document that stands alone.
 *
 * @param document the document that came, if it refers to no other file; otherwise a new tree
 * @param files the files that it refers to, in the order they were read; without the document itself
 * @param missing names of the files that it refers to and that are not there
 * @param warnings what was made of each reference to them
 */
public record Bundle(ObjectNode document, List<LoadedSpec> files, List<String> missing, List<Diagnostic> warnings) {

    /**
     * Keeps its own copies of the lists.
     *
     * @param document as above
     * @param files as above
     * @param missing as above
     * @param warnings as above
     */
    public Bundle {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }
}
