package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.Impact;

/** What is deprecated now and was not: it breaks nothing yet, but is no good news either. */
final class Deprecations {

    /** What the comparison says of an operation, a parameter or a property. */
    private static final String SENTENCE = "It is now deprecated.";

    private Deprecations() {}

    static boolean is(Change change) {
        return change.impact() == Impact.ADDITIVE && change.what().equals(SENTENCE);
    }

    /** How many of them there are. */
    static int count(Comparison comparison) {
        return (int) comparison.changes().stream().filter(Deprecations::is).count();
    }
}
