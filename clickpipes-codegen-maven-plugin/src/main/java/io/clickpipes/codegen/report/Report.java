package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.JavaMember;
import io.clickpipes.codegen.usage.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that there is to say about two documents.
 *
 * @param comparison what they differ in
 * @param uses hand-written lines by the member that they use
 * @param obstacle why nobody looked for such lines, as a sentence; with it an empty {@code uses} says nothing
 * @param unmatched actions of overlays that select nothing in the newer document, which {@code pull} refuses for them
 */
public record Report(
        Comparison comparison,
        Map<JavaMember, List<SourceLine>> uses,
        Optional<String> obstacle,
        List<Diagnostic> unmatched) {

    /**
     * Keeps its own copies.
     *
     * @param comparison as above
     * @param uses as above
     * @param obstacle as above
     * @param unmatched as above
     */
    public Report {
        uses = Map.copyOf(uses);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * A report on documents that every overlay fits.
     *
     * @param comparison as above
     * @param uses as above
     * @param obstacle as above
     */
    public Report(Comparison comparison, Map<JavaMember, List<SourceLine>> uses, Optional<String> obstacle) {
        this(comparison, uses, obstacle, List.of());
    }

    /**
     * {@return the same report, with actions of overlays that select nothing in the newer document}
     *
     * @param actions what is told about overlays
     */
    public Report withUnmatched(List<Diagnostic> actions) {
        return new Report(comparison, uses, obstacle, actions);
    }

    /** {@return whether somebody looked for hand-written lines, if there was anything to look for} */
    public boolean searched() {
        return obstacle.isEmpty();
    }

    /** {@return whether there is nothing to say: the documents are equal, and every overlay fits} */
    public boolean isEmpty() {
        return comparison.isEmpty() && unmatched.isEmpty();
    }

    /**
     * {@return the hand-written lines that a change concerns, sorted; none for a change that breaks nothing}
     *
     * @param change a change of the comparison
     */
    public List<SourceLine> linesOf(Change change) {
        return change.impact().isBreaking()
                ? change.members().stream()
                        .flatMap(member -> uses.getOrDefault(member, List.of()).stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    /** {@return the hand-written lines that all changes concern, sorted} */
    public List<SourceLine> lines() {
        return comparison.changes().stream()
                .flatMap(change -> linesOf(change).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
