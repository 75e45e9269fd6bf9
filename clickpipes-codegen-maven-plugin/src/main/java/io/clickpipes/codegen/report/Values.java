package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Change;

/**
 * The two values of a change, as far as its sentence does not say them already.
 *
 * @param before empty if there is none to show
 * @param after empty if there is none to show
 */
record Values(String before, String after) {

    private static final Values NONE = new Values("", "");

    static Values of(Change change) {
        String before = change.before().orElse("");
        String after = change.after().orElse("");
        return change.what().contains(before) && change.what().contains(after) ? NONE : new Values(before, after);
    }

    boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }
}
