package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.usage.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The report for a build log: short, plain text, what breaks in full and the rest in a few lines. */
public final class ConsoleReport {

    /** Lines of it if nothing else is asked for. */
    public static final int LINES = 80;

    private static final int WIDTH = 160;
    private static final int USES = 8;

    private ConsoleReport() {}

    /**
     * The report in at most {@link #LINES} lines, each ending in a line feed.
     *
     * @param report what to write
     * @return the lines of the report
     */
    public static String write(Report report) {
        return write(report, LINES, "");
    }

    /**
     * The report.
     *
     * @param report what to write
     * @param atMost lines that it may have, at least 10
     * @param more where the full report is, a file; empty if there is none
     * @return the lines of the report
     */
    public static String write(Report report, int atMost, String more) {
        Comparison comparison = report.comparison();
        List<String> lines = new ArrayList<>();
        lines.add(Verdict.of(report));
        lines.add("  from "
                + side(comparison.before().title(), comparison.before().name()));
        lines.add(
                "  to   " + side(comparison.after().title(), comparison.after().name()));
        if (!comparison.isEmpty()) {
            lines.add(counts(comparison));
        }
        if (!Verdict.lines(report).isEmpty()) {
            lines.add(Plain.text(Verdict.lines(report)));
        }
        List<String> body = new ArrayList<>();
        unmatched(report, body);
        for (Impact impact : List.of(Impact.SOURCE_BREAKING, Impact.WIRE_BREAKING)) {
            if (comparison.count(impact) > 0) {
                body.add("");
                body.add(Labels.title(impact) + ":");
                comparison.of(impact).forEach(change -> breaking(report, change, body));
            }
        }
        if (comparison.count(Impact.ADDITIVE) > 0) {
            body.add("");
            body.add(Labels.title(Impact.ADDITIVE, comparison) + ":");
            additive(comparison.of(Impact.ADDITIVE), body);
        }
        int room = Math.max(0, atMost - lines.size() - 2);
        lines.addAll(body.subList(0, Math.min(room, body.size())));
        if (body.size() > room) {
            lines.add("  ... and " + Labels.count(body.size() - room, "line", "lines") + " more.");
        }
        if (!more.isEmpty()) {
            lines.add("Full report: " + Plain.text(more));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String side(String title, String name) {
        return title.isBlank() ? Plain.text(name) : Plain.text(title) + " (" + Plain.text(name) + ")";
    }

    private static String counts(Comparison comparison) {
        return Labels.IMPACTS.stream()
                .map(impact -> comparison.count(impact) + " " + Labels.id(impact))
                .collect(Collectors.joining(", "));
    }

    private static void unmatched(Report report, List<String> body) {
        if (report.unmatched().isEmpty()) {
            return;
        }
        body.add("");
        body.add(Verdict.unmatched());
        for (Diagnostic action : report.unmatched()) {
            body.add("  - " + Plain.text(action.document()) + " " + Plain.text(action.pointer()) + ": "
                    + Plain.text(action.message(), 2 * WIDTH) + " " + Plain.text(action.remedy(), WIDTH));
        }
    }

    private static void breaking(Report report, Change change, List<String> body) {
        body.add("  - " + Plain.text(change.place(), WIDTH) + ": " + Plain.text(change.what(), WIDTH) + values(change));
        if (!change.members().isEmpty()) {
            body.add("      " + Plain.text(String.join(", ", Members.of(change, 6))));
        }
        List<SourceLine> lines = report.linesOf(change);
        for (SourceLine line : lines.subList(0, Math.min(USES, lines.size()))) {
            body.add("      " + Plain.text(line.file()) + ":" + line.line() + "  " + Plain.text(line.text(), WIDTH));
        }
        if (lines.size() > USES) {
            body.add("      and " + Labels.count(lines.size() - USES, "line", "lines") + " more");
        }
    }

    private static String values(Change change) {
        Values values = Values.of(change);
        if (values.isNone()) {
            return "";
        }
        if (values.before().isEmpty()) {
            return " (" + value(values.after()) + ")";
        }
        return values.after().isEmpty()
                ? " (was " + value(values.before()) + ")"
                : " (" + value(values.before()) + " -> " + value(values.after()) + ")";
    }

    private static String value(String any) {
        return Plain.text(any, 60);
    }

    /** One line for each operation or type. */
    private static void additive(List<Change> changes, List<String> body) {
        for (Groups.Group group : Groups.of(changes)) {
            String places = group.changes().stream()
                    .map(change -> within(group.name(), change))
                    .distinct()
                    .collect(Collectors.joining(", "));
            body.add("  + " + Plain.text(group.name(), WIDTH)
                    + (places.isEmpty() ? "" : ": " + Plain.text(places, WIDTH)));
        }
    }

    private static String within(String group, Change change) {
        String rest = change.place().substring(group.length()).strip();
        String name = rest.startsWith(".") ? rest.substring(1) : rest;
        return name.isEmpty() ? change.what() : Deprecations.is(change) ? name + " (deprecated)" : name;
    }
}
