package io.clickpipes.codegen.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two documents for the Java caller: what the generated client gains and loses, and what
 * the service takes and answers differently though the client looks the same.
 *
 * <p>Three layers see to it that nothing is missed. The models are compared element by element. All
 * that the generated code offers is listed for both sides, and what only the older one has must
 * belong to a breaking change. The trees are compared place by place, and what no change accounts for
 * becomes a change of its own.
 */
public final class DocumentDiff {

    private DocumentDiff() {}

    /**
     * Everything in which the second document differs from the first; nothing if they say the same.
     * Both sides are to be generated with the same options.
     *
     * @param before the older document
     * @param after the newer document
     * @return all changes, the worst first
     */
    public static Comparison compare(Version before, Version after) {
        Pair pair = new Pair(before, after);
        ConstraintDiff constraints = new ConstraintDiff(pair);
        new OperationDiff(pair, constraints)
                .compare(before.model().interfaces(), after.model().interfaces());
        new TypeDiff(pair, constraints).compare();
        new TypesOfOne(pair).compare();
        addUnexplained(pair);
        new Leftovers(pair, after.model().interfaces(), TreeDiff.of(before.tree(), after.tree())).gather();
        List<Change> changes = new ArrayList<>(
                pair.findings().stream().map(Finding::change).distinct().toList());
        changes.sort(new DocumentOrder(before.tree(), after.tree()));
        return new Comparison(
                new Side(before.name(), before.model().title()),
                new Side(after.name(), after.model().title()),
                changes);
    }

    /** What the newer client lacks and no change so far says; an interface without operations is such a thing. */
    private static void addUnexplained(Pair pair) {
        Set<JavaMember> explained = new HashSet<>();
        for (Finding finding : pair.findings()) {
            if (finding.impact() == Impact.SOURCE_BREAKING) {
                explained.addAll(finding.members());
            }
        }
        Map<String, List<Signature>> rest = new LinkedHashMap<>();
        for (Signature signature : pair.lost(pair.before.all())) {
            if (!explained.contains(signature.member())) {
                rest.computeIfAbsent(signature.member().type(), any -> new ArrayList<>())
                        .add(signature);
            }
        }
        rest.forEach((type, signatures) -> {
            boolean api = signatures.get(0).form().equals("interface")
                    && signatures.get(0).member().name().isEmpty();
            pair.add(new Finding(
                            Impact.SOURCE_BREAKING,
                            Subject.DOCUMENT,
                            type.substring(type.lastIndexOf('.') + 1),
                            api ? "The interface is gone." : "Members of the class are gone or changed.")
                    .at("#", "#")
                    .touches(signatures));
        });
    }
}
