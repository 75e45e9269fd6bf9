package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.Impact;

/** The report in a sentence or two. */
final class Verdict {

    private Verdict() {}

    /** What the documents' difference amounts to. */
    static String of(Comparison comparison) {
        if (comparison.isEmpty()) {
            return "Nothing changed.";
        }
        int source = comparison.count(Impact.SOURCE_BREAKING);
        int wire = comparison.count(Impact.WIRE_BREAKING);
        int added = comparison.count(Impact.ADDITIVE);
        if (source > 0) {
            return Labels.count(source, "change breaks", "changes break") + " Java code"
                    + (wire == 0 ? "." : ", " + wire + " more only on the wire.");
        }
        if (wire > 0) {
            return "All code still compiles, but " + Labels.count(wire, "change breaks", "changes break")
                    + " on the wire.";
        }
        return added > 0
                ? "Nothing breaks: " + Labels.count(added, "thing is", "things are") + " new to use."
                : "Nothing that Java code can tell.";
    }

    /** What the search in hand-written code says to it; empty if there is nothing to look for. */
    static String lines(Report report) {
        Comparison comparison = report.comparison();
        if (!comparison.worst().isBreaking()) {
            return "";
        }
        if (!report.searched()) {
            return "Hand-written code was not searched.";
        }
        int lines = report.lines().size();
        return lines == 0
                ? "No hand-written line uses what breaks."
                : Labels.count(lines, "hand-written line uses", "hand-written lines use") + " what breaks.";
    }
}
