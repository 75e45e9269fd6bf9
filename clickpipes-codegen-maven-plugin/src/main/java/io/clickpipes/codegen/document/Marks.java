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

    /** At a parameter of a 2.0 document: what stands between the values of a list where OpenAPI 3 has no style for it. */
    public static final String DELIMITER = "x-clickpipes-codegen-delimiter";

    private Marks() {}

    /**
     * Removes marks that somebody else wrote.
     *
     * @param node a schema or a parameter; changed in place
     */
    public static void removeFrom(ObjectNode node) {
        node.remove(UNTYPED);
        node.remove(MIXED);
        node.remove(DELIMITER);
    }
}
