package io.clickpipes.codegen.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.diff.Side;
import io.clickpipes.codegen.usage.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The report for programs. Members keep their names and meaning as long as {@code schemaVersion} stays;
 * new ones may come.
 *
 * <ul>
 *   <li>{@code schemaVersion}: {@value #SCHEMA_VERSION}
 *   <li>{@code verdict}: one English sentence
 *   <li>{@code worst}: {@code source-breaking}, {@code wire-breaking}, {@code additive}, {@code invisible},
 *       or null if nothing changed
 *   <li>{@code before}, {@code after}: the documents, each with {@code name} and {@code title}
 *   <li>{@code counts}: number of changes by impact, all four of them
 *   <li>{@code deprecations}: how many of the additive changes say that something is deprecated now
 *   <li>{@code searched}: whether hand-written code was searched, as far as there was anything to look for
 *   <li>{@code obstacle}: why it was not, as a sentence, or null
 *   <li>{@code unmatched}: actions of overlays that select nothing in the newer document, each with {@code
 *       document} (the overlay), {@code pointer} (into it), {@code message}, {@code remedy}; {@code pull} refuses the
 *       newer document until this is empty
 *   <li>{@code changes}: severest first, each with
 *       <ul>
 *         <li>{@code impact} (as {@code worst}), {@code subject} ({@code operation}, {@code parameter},
 *             {@code body}, {@code response}, {@code type}, {@code property}, {@code enum-value}, {@code
 *             union-member} or {@code document}), {@code place}, {@code what}
 *         <li>{@code before}, {@code after}: {@code pointer}, a JSON pointer with {@code #}, and {@code
 *             value}, a short text or null; null if the thing is not in that document
 *         <li>{@code members}: of the Java client, each with {@code type}, {@code name} (empty for the
 *             type itself), {@code display}
 *         <li>{@code lines}: hand-written ones to look at, each with {@code file}, {@code line}, {@code text}
 *       </ul>
 * </ul>
 */
public final class JsonReport {

    /** Version of the form. */
    public static final int SCHEMA_VERSION = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonReport() {}

    /**
     * The report, indented, with a line feed at the end.
     *
     * @param report what to write
     * @return the JSON
     */
    public static String write(Report report) {
        ObjectNode root = NODES.objectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("verdict", Verdict.of(report));
        root.put(
                "worst",
                report.comparison().isEmpty()
                        ? null
                        : Labels.id(report.comparison().worst()));
        root.set("before", side(report.comparison().before()));
        root.set("after", side(report.comparison().after()));
        ObjectNode counts = root.putObject("counts");
        for (Impact impact : Labels.IMPACTS) {
            counts.put(Labels.id(impact), report.comparison().count(impact));
        }
        root.put("deprecations", Deprecations.count(report.comparison()));
        root.put("searched", report.searched());
        root.put("obstacle", report.obstacle().orElse(null));
        root.set("unmatched", unmatched(report.unmatched()));
        ArrayNode changes = root.putArray("changes");
        report.comparison().changes().forEach(change -> changes.add(change(report, change)));
        return text(root);
    }

    private static ArrayNode unmatched(List<Diagnostic> actions) {
        ArrayNode array = NODES.arrayNode();
        actions.forEach(action -> array.addObject()
                .put("document", action.document())
                .put("pointer", action.pointer())
                .put("message", action.message())
                .put("remedy", action.remedy()));
        return array;
    }

    private static ObjectNode side(Side side) {
        return NODES.objectNode().put("name", side.name()).put("title", side.title());
    }

    private static ObjectNode change(Report report, Change change) {
        ObjectNode node = NODES.objectNode();
        node.put("impact", Labels.id(change.impact()));
        node.put("subject", change.subject().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("place", change.place());
        node.put("what", change.what());
        place(node, "before", change.beforePointer(), change.before());
        place(node, "after", change.afterPointer(), change.after());
        ArrayNode members = node.putArray("members");
        change.members()
                .forEach(member -> members.addObject()
                        .put("type", member.type())
                        .put("name", member.name())
                        .put("display", member.display()));
        node.set("lines", lines(report.linesOf(change)));
        return node;
    }

    private static void place(ObjectNode node, String name, String pointer, Optional<String> value) {
        if (pointer.isEmpty() && value.isEmpty()) {
            node.putNull(name);
        } else {
            node.putObject(name).put("pointer", pointer).put("value", value.orElse(null));
        }
    }

    private static ArrayNode lines(List<SourceLine> lines) {
        ArrayNode array = NODES.arrayNode();
        lines.forEach(line -> array.addObject()
                .put("file", line.file())
                .put("line", line.line())
                .put("text", line.text()));
        return array;
    }

    private static String text(ObjectNode root) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return new JsonMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
