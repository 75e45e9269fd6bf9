package io.clickpipes.codegen.model;

import java.util.List;

/**
 * The operations of one tag: one Retrofit interface.
 *
 * @param name simple name in the API package
 * @param tag the tag; empty for operations without one
 */
public record InterfaceModel(String name, Doc doc, List<OperationModel> operations, String tag) {

    /** Of operations without a tag. */
    public InterfaceModel(String name, Doc doc, List<OperationModel> operations) {
        this(name, doc, operations, "");
    }

    public InterfaceModel {
        operations = List.copyOf(operations);
    }
}
