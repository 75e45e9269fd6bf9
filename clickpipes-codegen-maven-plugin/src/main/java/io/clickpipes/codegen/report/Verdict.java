package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.Impact;

/** The report in a sentence or two. */
final class Verdict {

    private static final String UNFIT = "The overlay no longer fits.";

    private Verdict() {}

    /** What people read first. */
    static String of(Report report) {
        return report.unmatched().isEmpty() ? of(report.comparison()) : UNFIT + " " + of(report.comparison());
    }

    /** What the documents' difference amounts to. */
    private static String of(Comparison comparison) {
        if (comparison.isEmpty()) {
            return "Nothing changed.";
        }
        int source = comparison.count(Impact.SOURCE_BREAKING);
        int wire = comparison.count(Impact.WIRE_BREAKING);
        int deprecated = Deprecations.count(comparison);
        int added = comparison.count(Impact.ADDITIVE) - deprecated;
        if (source > 0) {
            return Labels.count(source, "change breaks", "changes break") + " Java code"
                    + (wire == 0 ? "." : ", " + wire + " more only on the wire.");
        }
        if (wire > 0) {
            return "All code still compiles, but " + Labels.count(wire, "change breaks", "changes break")
                    + " on the wire.";
        }
        if (added == 0 && deprecated == 0) {
            return "Nothing that Java code can tell.";
        }
        String older = Labels.count(deprecated, "thing is", "things are") + " newly deprecated";
        String newer = Labels.count(added, "thing is", "things are") + " new to use";
        return "Nothing breaks: " + (added == 0 ? older : deprecated == 0 ? newer : newer + ", " + older) + ".";
    }

    /** What it means that actions of overlays select nothing. */
    static String unmatched() {
        return "These actions select nothing in the newer document. Until they are mended, pull will refuse it, and"
                + " what they do is missing below.";
    }

    /** What the search in hand-written code says to it; empty if there is nothing to look for. */
    static String lines(Report report) {
        Comparison comparison = report.comparison();
        if (!comparison.worst().isBreaking()) {
            return "";
        }
        if (!report.searched()) {
            return report.obstacle().orElseThrow();
        }
        int lines = report.lines().size();
        return lines == 0
                ? "No hand-written line uses what breaks."
                : Labels.count(lines, "hand-written line uses", "hand-written lines use") + " what breaks.";
    }
}
