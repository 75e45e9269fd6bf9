package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.usage.SourceLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of the page that is about single changes. */
final class HtmlChange {

    /** More lines than this, and files are folded up. */
    private static final int FEW_LINES = 40;

    private final Html page;
    private final Report report;
    private final IdentityHashMap<Change, String> ids = new IdentityHashMap<>();

    HtmlChange(Html page, Report report) {
        this.page = page;
        this.report = report;
        List<Change> changes = report.comparison().changes();
        for (int i = 0; i < changes.size(); i++) {
            ids.put(changes.get(i), "change-" + (i + 1));
        }
    }

    /** All hand-written lines at once, by file, for somebody who goes through them; nothing if there are none. */
    void todo() {
        Map<SourceLine, List<Change>> lines = new TreeMap<>();
        for (Change change : report.comparison().changes()) {
            report.linesOf(change)
                    .forEach(line -> lines.computeIfAbsent(line, any -> new ArrayList<>())
                            .add(change));
        }
        if (lines.isEmpty()) {
            return;
        }
        page.open("section", "class", "todo", "aria-labelledby", "todo");
        page.leaf("h2", "Lines to look at", "id", "todo");
        Map<String, List<SourceLine>> files = lines.keySet().stream()
                .collect(Collectors.groupingBy(SourceLine::file, TreeMap::new, Collectors.toList()));
        files.forEach((file, inFile) -> {
            if (lines.size() > FEW_LINES) {
                page.open("details");
            } else {
                page.open("details", "open", "open");
            }
            page.open("summary").leaf("h3", file, "class", "file");
            page.leaf("small", Labels.count(inFile.size(), "line", "lines")).close();
            page.open("ul", "class", "lines");
            inFile.forEach(line -> todo(line, lines.getOrDefault(line, List.of())));
            page.close().close();
        });
        page.close();
    }

    private void todo(SourceLine line, List<Change> why) {
        page.open("li");
        line(String.valueOf(line.line()), line.text());
        page.open("span", "class", "why");
        for (Change change : why) {
            page.leaf("a", change.place(), "href", "#" + ids.get(change), "class", Labels.id(change.impact()));
            page.text(" ");
        }
        page.close().close();
    }

    void group(Groups.Group group, boolean unfolded) {
        if (unfolded) {
            page.open("details", "class", "group", "open", "open");
        } else {
            page.open("details", "class", "group");
        }
        page.open("summary").open("h3");
        if (!group.kind().isEmpty()) {
            page.leaf("span", group.kind(), "class", "kind").text(" ");
        }
        page.leaf("code", group.name(), "class", "name").text(" ");
        if (!unfolded) {
            page.leaf("span", preview(group), "class", "preview").text(" ");
        }
        page.leaf("small", Labels.count(group.changes().size(), "change", "changes"));
        page.close().close();
        group.changes().forEach(change -> change(change, group.name()));
        page.close();
    }

    private void change(Change change, String group) {
        page.open("article", "class", "change", "id", idOf(change));
        page.open("h4");
        page.leaf("code", within(change, group));
        page.text(" ").leaf("span", Labels.name(change.subject()), "class", "subject");
        page.close();
        page.leaf("p", change.what(), "class", "what");
        values(change);
        page.open("dl", "class", "facts");
        if (!change.members().isEmpty()) {
            page.open("div").leaf("dt", "Java").open("dd");
            Members.of(change, 20).forEach(this::code);
            page.close().close();
        }
        pointers(change);
        page.close();
        lines(report.linesOf(change));
        page.close();
    }

    /** What is in a group that is folded up. */
    private static String preview(Groups.Group group) {
        return group.changes().stream()
                .map(change -> change.place().equals(group.name()) ? change.what() : within(change, group.name()))
                .distinct()
                .limit(12)
                .collect(Collectors.joining(", "));
    }

    private static String within(Change change, String group) {
        String rest = change.place().substring(group.length()).strip().replaceFirst("^\\.", "");
        return rest.isEmpty() ? change.place() : rest;
    }

    private String idOf(Change change) {
        return Optional.ofNullable(ids.get(change)).orElseThrow();
    }

    private void values(Change change) {
        boolean both = change.before().isPresent() && change.after().isPresent();
        if (!both && Values.of(change).isNone()) {
            return;
        }
        page.open("p", "class", "values");
        change.before().ifPresent(value -> page.leaf("del", value));
        if (both) {
            page.leaf("span", "\u2192", "class", "arrow", "aria-hidden", "true");
            page.leaf("span", " becomes ", "class", "unseen");
        }
        change.after().ifPresent(value -> page.leaf("ins", value));
        page.close();
    }

    private void pointers(Change change) {
        page.open("div").leaf("dt", "Document").open("dd", "class", "pointer");
        if (change.beforePointer().equals(change.afterPointer())) {
            code(change.afterPointer());
        } else {
            if (!change.beforePointer().isEmpty()) {
                page.leaf("small", change.afterPointer().isEmpty() ? "was " : "before ");
                code(change.beforePointer());
            }
            if (!change.afterPointer().isEmpty()) {
                page.leaf("small", change.beforePointer().isEmpty() ? "new " : "after ");
                code(change.afterPointer());
            }
        }
        page.close().close();
    }

    private void code(String text) {
        page.leaf("code", text).text(" ");
    }

    private void lines(List<SourceLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.leaf("p", Labels.count(lines.size(), "hand-written line", "hand-written lines"), "class", "uses");
        page.open("ul", "class", "lines");
        for (SourceLine line : lines) {
            page.open("li");
            line(line.file() + ":" + line.line(), line.text());
            page.close();
        }
        page.close();
    }

    private void line(String where, String text) {
        page.leaf("span", where, "class", "where").text(" ").leaf("code", text);
    }
}
