package io.clickpipes.codegen.bundle;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.Neighbour;

/** What a bundle may cost, as small files can refer to each other's content many times over. */
final class Budget {

    private static final int MAXIMUM = 5_000_000;

    private int spent;

    /**
     * Counts.
     *
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if it is too much
     */
    void spend(int values, Neighbour file) {
        spent += values;
        if (spent > MAXIMUM) {
            throw new Diagnostics(file.name())
                    .fatal(
                            "reference-limits",
                            "#",
                            "The files of the document refer to each other so often that they are more than 5,000,000"
                                    + " values in all.",
                            "Make components of what is referred to often.",
                            null);
        }
    }
}
