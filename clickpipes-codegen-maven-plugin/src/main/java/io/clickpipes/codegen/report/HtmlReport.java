package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.diff.Side;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * The report as a page for a browser: one file that loads nothing, from nowhere. Its policy allows this
 * style sheet and this script only. Without the script all is there but the search by name.
 */
public final class HtmlReport {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    /** More of one impact than this, and what breaks nothing is folded up. */
    private static final int FEW = 12;

    private final Report report;
    private final Comparison comparison;
    private final Html page = new Html();

    private HtmlReport(Report report) {
        this.report = report;
        this.comparison = report.comparison();
    }

    /**
     * The page.
     *
     * @param report what to write
     * @return a whole page
     */
    public static String write(Report report) {
        return new HtmlReport(report).write();
    }

    private String write() {
        page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        head();
        page.open("body");
        header();
        if (report.isEmpty()) {
            nothing();
        } else {
            if (!comparison.isEmpty()) {
                filter();
            }
            changes();
        }
        page.open("footer");
        page.leaf(
                "p",
                "Written by the ClickPipes code generator. JSON pointers lead into the documents as they were compared, after filter and overlay.");
        page.close();
        page.open("script").own(SCRIPT).close();
        page.close();
        page.close();
        return page.done();
    }

    private void head() {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + checksum(STYLE) + "'; script-src '" + checksum(SCRIPT)
                        + "'; base-uri 'none'; form-action 'none'");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "referrer", "content", "no-referrer");
        page.leaf("title", Verdict.of(report) + " " + titleOf(comparison.after()));
        page.open("style").own(STYLE).close();
        page.close();
    }

    private static String titleOf(Side side) {
        return side.title().isBlank() ? side.name() : side.title();
    }

    private void header() {
        page.leaf("a", "Skip to the changes", "class", "skip", "href", "#changes");
        page.open("header", "class", "top " + tone()).open("div", "class", "page");
        page.leaf("p", "API changes for Java", "class", "eyebrow");
        page.leaf("h1", Verdict.of(report));
        if (!Verdict.lines(report).isEmpty()) {
            page.leaf("p", Verdict.lines(report), "class", "lead");
        }
        page.open("dl", "class", "sides");
        side("Before", comparison.before());
        side("After", comparison.after());
        page.close().close().close();
    }

    /** What is to be done about an overlay is as urgent as what may break. */
    private String tone() {
        if (report.isEmpty()) {
            return "none";
        }
        Impact worst = comparison.worst();
        return Labels.id(report.unmatched().isEmpty() ? worst : worst.or(Impact.WIRE_BREAKING));
    }

    private void side(String label, Side side) {
        page.open("div").leaf("dt", label).open("dd");
        page.leaf("bdi", titleOf(side));
        if (!side.title().isBlank()) {
            page.leaf("code", side.name(), "class", "document");
        }
        page.close().close();
    }

    private void nothing() {
        page.open("main", "id", "changes", "class", "page nothing");
        page.leaf("p", "\u2713", "class", "tick", "aria-hidden", "true");
        page.leaf("p", "The two documents say the same. There is nothing to regenerate and nothing to do.");
        page.close();
    }

    private void filter() {
        page.open("nav", "class", "filter", "aria-label", "Filter of the changes")
                .open("div", "class", "page");
        page.open("fieldset").leaf("legend", "Show", "class", "unseen");
        for (Impact impact : Labels.IMPACTS) {
            chip(impact);
        }
        page.close();
        page.open("div", "class", "search", "hidden", "hidden");
        page.leaf("label", "Find a change by name", "for", "find", "class", "unseen");
        page.empty(
                "input",
                "id",
                "find",
                "type",
                "search",
                "placeholder",
                "Find a name\u2026",
                "autocomplete",
                "off",
                "spellcheck",
                "false");
        page.leaf("output", "", "for", "find", "aria-live", "polite");
        page.close().close().close();
    }

    private void chip(Impact impact) {
        String id = Labels.id(impact);
        int count = comparison.count(impact);
        page.open("label", "class", "chip " + id);
        if (count == 0) {
            page.empty("input", "type", "checkbox", "id", "show-" + id, "disabled", "disabled");
        } else {
            page.empty("input", "type", "checkbox", "id", "show-" + id, "checked", "checked");
        }
        page.leaf("span", Labels.glyph(impact), "class", "glyph", "aria-hidden", "true");
        page.leaf("b", String.valueOf(count)).text(" ").leaf("span", Labels.title(impact, comparison));
        page.close().text(" ");
    }

    private void changes() {
        page.open("main", "id", "changes", "class", "page", "tabindex", "-1");
        unmatched();
        HtmlChange changes = new HtmlChange(page, report);
        changes.todo();
        for (Impact impact : Labels.IMPACTS) {
            if (comparison.count(impact) > 0) {
                section(impact, changes);
            }
        }
        page.close();
    }

    private void unmatched() {
        if (report.unmatched().isEmpty()) {
            return;
        }
        page.open("section", "class", "unmatched wire-breaking", "aria-labelledby", "unmatched");
        page.open("h2", "id", "unmatched");
        page.leaf("span", Labels.glyph(Impact.WIRE_BREAKING), "class", "glyph", "aria-hidden", "true");
        page.leaf("span", "Overlay").text(" ");
        page.leaf("small", String.valueOf(report.unmatched().size()));
        page.close();
        page.leaf("p", Verdict.unmatched(), "class", "meaning");
        page.open("ul");
        for (Diagnostic action : report.unmatched()) {
            page.open("li");
            page.leaf("code", action.document()).text(" ").leaf("code", action.pointer());
            page.leaf("p", action.message(), "class", "what");
            page.leaf("p", action.remedy(), "class", "meaning");
            page.close();
        }
        page.close().close();
    }

    private void section(Impact impact, HtmlChange changes) {
        String id = Labels.id(impact);
        page.open("section", "class", "impact " + id, "aria-labelledby", id);
        page.open("h2", "id", id);
        page.leaf("span", Labels.glyph(impact), "class", "glyph", "aria-hidden", "true");
        page.leaf("span", Labels.title(impact, comparison)).text(" ");
        page.leaf("small", String.valueOf(comparison.count(impact)));
        page.close();
        page.leaf("p", Labels.meaning(impact, comparison), "class", "meaning");
        boolean unfolded = impact.isBreaking() || comparison.count(impact) <= FEW;
        List<Groups.Group> groups = Groups.of(comparison.of(impact));
        groups.forEach(group -> changes.group(group, unfolded));
        page.close();
    }

    private static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            // A checkout may have given it other line ends, and those count in the checksum.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
