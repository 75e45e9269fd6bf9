package io.clickpipes.codegen.model;

import java.util.List;

/**
 * An enum of texts or numbers, open to values that the document does not know.
 *
 * @param id its name
 * @param pointer JSON pointer of the schema, beginning with {@code #/}
 * @param doc what the document says about it
 * @param kind what the values are: {@link ScalarKind#STRING}, or one of the numbers
 * @param constants in document order, without JSON null
 */
public record EnumModel(TypeId id, String pointer, Doc doc, ScalarKind kind, List<Constant> constants)
        implements TypeModel {

    /**
     * Keeps its own copies.
     *
     * @param id as above
     * @param pointer as above
     * @param doc as above
     * @param kind as above
     * @param constants as above
     */
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
     * @param value the exact text on the wire; of a number its digits
     * @param doc what the document says about it, empty for nothing
     */
    public record Constant(String name, String value, String doc) {

        /**
         * One that the document does not describe.
         *
         * @param name as above
         * @param value as above
         */
        public Constant(String name, String value) {
            this(name, value, "");
        }

        /** {@return what the document says about it} */
        public Doc words() {
            return doc.isEmpty() ? Doc.NONE : new Doc(doc, List.of(), false);
        }
    }
}
