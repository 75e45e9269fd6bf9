package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the preparation of a document writes into it for the model, because Swagger Parser would lose it. A mark that
 * stood in the document before is nobody's: it is removed first.
 */
public final class Marks {

    /** At a schema that lists values and does not say of what type they are; the parser guesses one. */
    public static final String UNTYPED = "x-clickpipes-codegen-untyped";

    /** At a schema that lists values of several types; the parser makes texts of them. */
    public static final String MIXED = "x-clickpipes-codegen-mixed";

    /** At a parameter of a 2.0 document whose values are kept apart by tabs; OpenAPI 3 has no style for it. */
    public static final String TAB_DELIMITED = "x-clickpipes-codegen-tab-delimited";

    /** At a field of a form of a 2.0 document: how the elements of its list are kept apart, if not in fields of their own. */
    public static final String SEPARATED = "x-clickpipes-codegen-separated";

    private Marks() {}

    /**
     * Removes marks that somebody else wrote.
     *
     * @param node a schema or a parameter; changed in place
     */
    public static void removeFrom(ObjectNode node) {
        node.remove(UNTYPED);
        node.remove(MIXED);
        node.remove(TAB_DELIMITED);
        node.remove(SEPARATED);
    }
}
