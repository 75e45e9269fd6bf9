package io.clickpipes.codegen.model;

import java.util.List;

/**
 * An enum of texts, open to values that the document does not know.
 *
 * @param constants in document order, without JSON null
 */
public record EnumModel(TypeId id, String pointer, Doc doc, List<Constant> constants) implements TypeModel {

    public EnumModel {
        constants = List.copyOf(constants);
    }

    @Override
    public List<TypeModel> nested() {
        return List.of();
    }

    /**
     * One value.
     *
     * @param name Java name in upper case, never {@code UNKNOWN}
     * @param value the exact text on the wire
     */
    public record Constant(String name, String value) {}
}
