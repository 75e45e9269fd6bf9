package io.clickpipes.codegen.model;

import java.util.List;

/**
 * The operations of one tag: one Retrofit interface.
 *
 * @param name simple name in the API package
 */
public record InterfaceModel(String name, Doc doc, List<OperationModel> operations) {

    public InterfaceModel {
        operations = List.copyOf(operations);
    }
}
