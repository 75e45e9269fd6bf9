package io.clickpipes.codegen.lifecycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.document.UnknownTypes;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document as code is made of it.
 *
 * @param name file or address that it came from, with the overlays that were applied
 * @param document its tree
 * @param unmatched overlays that are made for another document, and actions that matched nothing, where that was
 *     allowed
 * @param inputs the files it is made of, as they were read: the document itself, and those that it refers to
 * @param missing names of the files that it refers to and that are not there, where that was allowed
 * @param passedOver what was made of each reference to them
 */
public record Prepared(
        String name,
        ObjectNode document,
        List<Diagnostic> unmatched,
        List<LoadedSpec> inputs,
        List<String> missing,
        List<Diagnostic> passedOver) {

    /**
     * Keeps its own copies of the lists.
     *
     * @param name as above
     * @param document as above
     * @param unmatched as above
     * @param inputs as above
     * @param missing as above
     * @param passedOver as above
     */
    public Prepared {
        unmatched = List.copyOf(unmatched);
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
        passedOver = List.copyOf(passedOver);
    }

    /** {@return what somebody who generates code should hear, beside the problems that prevent it} */
    public List<Diagnostic> warnings() {
        return Stream.of(passedOver, unmatched, UnknownTypes.of(name, document))
                .flatMap(List::stream)
                .toList();
    }
}
