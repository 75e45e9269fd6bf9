package io.clickpipes.codegen.model;

import java.util.List;

/**
 * The operations of one tag: one Retrofit interface.
 *
 * @param name simple name in the API package
 * @param doc what the document says about it
 * @param operations in document order
 * @param tag the tag; empty for operations without one
 */
public record InterfaceModel(String name, Doc doc, List<OperationModel> operations, String tag) {

    /**
     * Of operations without a tag.
     *
     * @param name as above
     * @param doc as above
     * @param operations as above
     */
    public InterfaceModel(String name, Doc doc, List<OperationModel> operations) {
        this(name, doc, operations, "");
    }

    /**
     * Keeps its own copies.
     *
     * @param name as above
     * @param doc as above
     * @param operations as above
     * @param tag as above
     */
    public InterfaceModel {
        operations = List.copyOf(operations);
    }
}
