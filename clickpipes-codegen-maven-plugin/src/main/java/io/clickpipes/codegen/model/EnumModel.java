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

    /** Texts with a constant. */
    public static final int MOST_TEXTS = 10_500;

    /** Texts with a constant of the nested Java enum. */
    public static final int MOST_KNOWN = 4_000;

    /** Numbers with either. */
    public static final int MOST_NUMBERS = 1_500;

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

    /**
     * Those with a constant in Java: an initialiser has room for 64 KB, and takes 6 bytes for each text, and up to 37
     * for each number. The others are made from their values, like ones that the document does not list.
     *
     * @return the first ones, or all
     */
    public List<Constant> declared() {
        return first(kind == ScalarKind.STRING ? MOST_TEXTS : MOST_NUMBERS);
    }

    /**
     * Those with a constant of the nested Java enum, whose initialiser takes 16 bytes for each.
     *
     * @return the first ones, or all
     */
    public List<Constant> known() {
        return first(kind == ScalarKind.STRING ? MOST_KNOWN : MOST_NUMBERS);
    }

    private List<Constant> first(int most) {
        return constants.subList(0, Math.min(constants.size(), most));
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
