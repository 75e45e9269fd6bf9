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

    /**
     * Keeps its own copies.
     *
     * @param before as above
     * @param after as above
     * @param changes as above
     */
    public Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * {@return changes of one impact, in order}
     *
     * @param impact how much a change means
     */
    public List<Change> of(Impact impact) {
        return changes.stream().filter(change -> change.impact() == impact).toList();
    }

    /**
     * {@return how many changes have this impact}
     *
     * @param impact how much a change means
     */
    public int count(Impact impact) {
        return of(impact).size();
    }

    /** {@return the severest impact of all changes; {@link Impact#INVISIBLE} if there are none} */
    public Impact worst() {
        return changes.stream().map(Change::impact).reduce(Impact.INVISIBLE, Impact::or);
    }

    /** {@return whether the documents do not differ at all} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
