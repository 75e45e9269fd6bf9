package io.clickpipes.codegen.lock;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** Writes a lock as YAML. Every text is quoted as in JSON, which YAML reads the same. */
final class LockText {

    /** Goes up when a version of the plugin writes something that older ones can not do without. */
    static final int FORMAT = 1;

    private final StringBuilder text = new StringBuilder();

    private LockText() {}

    static String of(SpecLock lock) {
        return new LockText().write(lock);
    }

    private String write(SpecLock lock) {
        text.append("# Written by the goal pull, together with the document it describes. Not to be edited by hand:\n")
                .append("# generate refuses a document that does not fit. Changes of your own go into an overlay.\n");
        plain("", "format", String.valueOf(FORMAT));
        quoted("", "document", lock.document());
        text.append("upstream:\n");
        quoted("  ", "origin", lock.inputs().origin());
        quoted("  ", "date", lock.date().toString());
        lock.validators().etag().ifPresent(each -> quoted("  ", "etag", each));
        lock.validators().lastModified().ifPresent(each -> quoted("  ", "lastModified", each));
        quoted("  ", "sha256", lock.upstreamSha256());
        filter(lock.inputs());
        plain("", "keepProse", String.valueOf(lock.inputs().keepProse()));
        overlays(lock.inputs().overlays());
        quoted("", "plugin", lock.inputs().plugin());
        quoted("", "sha256", lock.effectiveSha256());
        return text.toString();
    }

    private void filter(SpecLock.Inputs inputs) {
        if (inputs.tags().isEmpty()
                && inputs.paths().isEmpty()
                && inputs.operations().isEmpty()) {
            return;
        }
        text.append("filter:\n");
        list("tags", inputs.tags());
        list("paths", inputs.paths());
        list("operations", inputs.operations());
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            text.append("  ").append(name).append(":\n");
            values.forEach(each -> text.append("    - ").append(quote(each)).append('\n'));
        }
    }

    private void overlays(List<SpecLock.OverlaySum> overlays) {
        if (!overlays.isEmpty()) {
            text.append("overlays:\n");
            overlays.forEach(each -> {
                quoted("  - ", "file", each.file());
                quoted("    ", "sha256", each.sha256());
            });
        }
    }

    private void quoted(String indent, String name, String value) {
        plain(indent, name, quote(value));
    }

    private void plain(String indent, String name, String value) {
        text.append(indent).append(name).append(": ").append(value).append('\n');
    }

    private static String quote(String value) {
        StringBuilder quoted = new StringBuilder();
        for (char each : TextNode.valueOf(value).toString().toCharArray()) {
            // YAML refuses some characters that JSON leaves as they are, and reads others as line ends.
            quoted.append(each < 0x7F ? String.valueOf(each) : String.format("\\u%04X", (int) each));
        }
        return quoted.toString();
    }
}
