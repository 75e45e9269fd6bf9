package io.clickpipes.codegen.model;

import java.util.List;

/**
 * A whole document, ready to be written as Java: no OpenAPI type below, all names resolved.
 *
 * @param title title and version of the document, for the package documentation
 * @param types top-level types in order of their names
 * @param interfaces in order of their names
 */
public record ApiModel(String title, List<TypeModel> types, List<InterfaceModel> interfaces) {

    /**
     * Keeps its own copies.
     *
     * @param title as above
     * @param types as above
     * @param interfaces as above
     */
    public ApiModel {
        types = List.copyOf(types);
        interfaces = List.copyOf(interfaces);
    }
}
