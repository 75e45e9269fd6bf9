package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.JavaMember;
import io.clickpipes.codegen.usage.SourceLine;
import java.util.List;
import java.util.Map;

/**
 * All that there is to say about two documents.
 *
 * @param comparison what they differ in
 * @param uses hand-written lines by the member that they use
 * @param searched whether somebody looked for such lines; without it an empty {@code uses} says nothing
 */
public record Report(Comparison comparison, Map<JavaMember, List<SourceLine>> uses, boolean searched) {

    public Report {
        uses = Map.copyOf(uses);
    }

    /** The hand-written lines that a change concerns, sorted; none for a change that breaks nothing. */
    public List<SourceLine> linesOf(Change change) {
        return change.impact().isBreaking()
                ? change.members().stream()
                        .flatMap(member -> uses.getOrDefault(member, List.of()).stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    /** The hand-written lines that all changes concern, sorted. */
    public List<SourceLine> lines() {
        return comparison.changes().stream()
                .flatMap(change -> linesOf(change).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
