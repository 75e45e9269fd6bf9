package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.lifecycle.LocalDocument;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.report.Report;

/** What {@code diff} and {@code check} share. */
abstract class ComparingMojo extends NewerMojo {

    /** Compares this build's document with the newer one; both have been through the same steps then. */
    final Report compare(Projects where) {
        Steps steps = steps(where, keepsProse());
        Prepared before = LocalDocument.load(inputSpec(), where.baseFolder()).prepared(steps, true);
        Prepared after =
                LocalDocument.fetch(fetcher(), from(), where.baseFolder()).prepared(steps, true);
        warn(after.unmatched());
        return report(where, before, after);
    }
}
