package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.usage.SourceLine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report for an issue or a pull request on GitHub: a table, then what breaks, then the rest to unfold.
 * Everything from documents and sources stands in code spans or is escaped. It is never longer than
 * {@link #CHARACTERS}, which GitHub takes in one go; what does not fit is counted.
 */
public final class MarkdownReport {

    /** GitHub takes 65,536; somebody may want to say a word before it. */
    public static final int CHARACTERS = 60_000;

    private static final int VALUE = 200;
    private static final int LINES = 20;

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Report report) {
        this.report = report;
    }

    /**
     * The report, with a line feed at the end.
     *
     * @param report what to write
     * @return the Markdown
     */
    public static String write(Report report) {
        return new MarkdownReport(report).write();
    }

    private String write() {
        Comparison comparison = report.comparison();
        out.append("## ").append(Verdict.of(report)).append("\n\n");
        out.append(side(comparison.before().title(), comparison.before().name()))
                .append(" \u2192 ")
                .append(side(comparison.after().title(), comparison.after().name()))
                .append("\n");
        unmatched();
        if (comparison.isEmpty()) {
            return out.toString();
        }
        table(comparison);
        String lines = Verdict.lines(report);
        if (!lines.isEmpty()) {
            out.append("\n").append(Markdown.words(lines)).append("\n");
        }
        for (Impact impact : Labels.IMPACTS) {
            if (comparison.count(impact) > 0) {
                section(impact, comparison.of(impact));
            }
        }
        return out.toString();
    }

    private static String side(String title, String name) {
        return (title.isBlank() ? "" : "**" + Markdown.words(Plain.text(title, VALUE)) + "** ")
                + Markdown.code(name, VALUE);
    }

    private void unmatched() {
        List<Diagnostic> actions = report.unmatched();
        if (actions.isEmpty()) {
            return;
        }
        out.append("\n### Overlay\n\n").append(Verdict.unmatched()).append("\n\n");
        for (Diagnostic action : actions.subList(0, Math.min(LINES, actions.size()))) {
            out.append("- ")
                    .append(Markdown.code(action.document(), VALUE))
                    .append(" ")
                    .append(Markdown.code(action.pointer(), VALUE))
                    .append(" ")
                    .append(Markdown.words(Plain.text(action.message(), 2 * VALUE)))
                    .append(" ")
                    .append(Markdown.words(Plain.text(action.remedy(), VALUE)))
                    .append("\n");
        }
        if (actions.size() > LINES) {
            out.append("- and ").append(actions.size() - LINES).append(" more\n");
        }
    }

    private void table(Comparison comparison) {
        out.append("\n| | Changes | Hand-written lines |\n|:--|--:|--:|\n");
        for (Impact impact : Labels.IMPACTS) {
            long lines = comparison.of(impact).stream()
                    .flatMap(change -> report.linesOf(change).stream())
                    .distinct()
                    .count();
            out.append("| ")
                    .append(Labels.title(impact, report.comparison()))
                    .append(" | ")
                    .append(comparison.count(impact))
                    .append(" | ")
                    .append(!impact.isBreaking() ? "" : report.searched() ? String.valueOf(lines) : "not searched")
                    .append(" |\n");
        }
    }

    private void section(Impact impact, List<Change> changes) {
        String end = impact.isBreaking() ? "" : "\n</details>\n";
        if (impact.isBreaking()) {
            out.append("\n### ")
                    .append(Labels.title(impact, report.comparison()))
                    .append("\n\n");
            out.append(Labels.meaning(impact, report.comparison())).append("\n\n");
        } else {
            out.append("\n<details><summary>")
                    .append(Labels.title(impact, report.comparison()))
                    .append(" (")
                    .append(changes.size())
                    .append(")</summary>\n\n");
        }
        int left = changes.size();
        for (Change change : changes) {
            String item = impact.isBreaking() ? breaking(change) : brief(change);
            // Room for the ends and counts of this section and those that follow.
            if (out.length() + item.length() > CHARACTERS - 1000) {
                out.append("- and ").append(left).append(" more\n");
                break;
            }
            out.append(item);
            left--;
        }
        out.append(end);
    }

    private static String brief(Change change) {
        return "- " + Markdown.code(change.place(), VALUE) + " " + sentence(change) + values(change) + "\n";
    }

    private String breaking(Change change) {
        StringBuilder item = new StringBuilder();
        item.append("- **")
                .append(Markdown.code(change.place(), VALUE))
                .append("** ")
                .append(sentence(change))
                .append(values(change))
                .append("\n");
        if (!change.members().isEmpty()) {
            item.append("  - Java: ")
                    .append(Members.of(change, LINES).stream()
                            .map(display -> Markdown.code(display, VALUE))
                            .collect(Collectors.joining(", ")))
                    .append("\n");
        }
        List<SourceLine> lines = report.linesOf(change);
        for (SourceLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
            item.append("  - ")
                    .append(Markdown.code(Plain.text(line.file(), VALUE) + ":" + line.line()))
                    .append(" ")
                    .append(Markdown.code(line.text(), VALUE))
                    .append("\n");
        }
        if (lines.size() > LINES) {
            item.append("  - and ").append(Labels.count(lines.size() - LINES, "more line\n", "more lines\n"));
        }
        return item.toString();
    }

    private static String sentence(Change change) {
        return Markdown.words(Plain.text(change.what(), 2 * VALUE));
    }

    private static String values(Change change) {
        Values values = Values.of(change);
        if (values.isNone()) {
            return "";
        }
        String before = Markdown.code(values.before(), VALUE);
        String after = Markdown.code(values.after(), VALUE);
        if (values.before().isEmpty()) {
            return " " + after;
        }
        return values.after().isEmpty() ? " It was " + before + "." : " " + before + " \u2192 " + after;
    }
}
