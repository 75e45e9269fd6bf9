package io.clickpipes.codegen.diff;

import java.util.List;

/**
 * What two documents differ in.
 *
 * @param before the older document
 * @param after the newer document
 * @param changes severest first, then in the order of the documents; empty if no difference
 */
public record Comparison(Side before, Side after, List<Change> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Changes of one impact, in order. */
    public List<Change> of(Impact impact) {
        return changes.stream().filter(change -> change.impact() == impact).toList();
    }

    /** How many changes have this impact. */
    public int count(Impact impact) {
        return of(impact).size();
    }

    /** The severest impact of all changes; {@link Impact#INVISIBLE} if there are none. */
    public Impact worst() {
        return changes.stream().map(Change::impact).reduce(Impact.INVISIBLE, Impact::or);
    }

    /** Whether the documents do not differ at all. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
