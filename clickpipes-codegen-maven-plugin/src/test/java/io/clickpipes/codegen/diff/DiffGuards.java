package io.clickpipes.codegen.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of every comparison. */
final class DiffGuards {

    private DiffGuards() {}

    /** Differences of the trees that no change points at, or around, or into. */
    static List<String> unseen(Version before, Version after, Comparison comparison) {
        Set<String> old = new HashSet<>();
        Set<String> now = new HashSet<>();
        for (Change change : comparison.changes()) {
            old.add(change.beforePointer());
            now.add(change.afterPointer());
        }
        return TreeDiff.of(before.tree(), after.tree()).stream()
                .filter(each ->
                        (each.isNew() || !isSeen(each.before(), old)) && (each.isGone() || !isSeen(each.after(), now)))
                .map(each -> each.before() + " " + each.after())
                .toList();
    }

    /** A list of required names is what properties beside it say. */
    private static boolean isSeen(String pointer, Set<String> places) {
        String beside = pointer.replaceFirst("/required$", "/properties");
        return (!beside.equals(pointer) && isSeen(beside, places))
                || places.stream()
                        .filter(place -> place.length() > 1)
                        .anyMatch(place -> Documents.isWithin(pointer, place) || Documents.isWithin(place, pointer));
    }
}
