package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.lifecycle.LocalDocument;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.report.Report;
import io.clickpipes.codegen.source.Fetched;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.InputPlace;
import io.clickpipes.codegen.source.Validators;
import java.util.ArrayList;
import java.util.List;

/** What {@code diff} and {@code check} share. */
abstract class ComparingMojo extends NewerMojo {

    /** Compares this build's document with the newer one; both have been through the same steps then. */
    final Report compare(Projects where) {
        Steps steps = steps(where, keepsProse());
        // A newer document may lack what an overlay describes, and just then somebody wants to know what else it lacks.
        Fetcher fetcher = fetcher();
        Steps lenient = steps.lenient().fetching(fetcher.options());
        LocalDocument local = LocalDocument.load(inputSpec(), where.baseFolder());
        Prepared before = local.unchecked(steps);
        warn(before.passedOver());
        // Asked without conditions, a server can not say that nothing changed.
        Fetched.Document fetched = (Fetched.Document) fetcher.fetch(from(), where.baseFolder(), Validators.NONE);
        Prepared after = lenient.apply(fetched.spec(), new InputPlace(from(), where.baseFolder()), local.origin());
        warn(after.passedOver());
        if (!steps.strictOverlays()) {
            warn(after.unmatched());
            return report(where, before, after, List.of());
        }
        try {
            return report(where, before, after, after.unmatched());
        } catch (CodegenException e) {
            // An action that counts on one that selects nothing may have made a document that can not be used.
            List<Diagnostic> problems = new ArrayList<>(after.unmatched());
            problems.addAll(e.diagnostics());
            throw new CodegenException(problems, e);
        }
    }
}
