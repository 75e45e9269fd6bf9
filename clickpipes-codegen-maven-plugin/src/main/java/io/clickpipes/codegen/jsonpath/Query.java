package io.clickpipes.codegen.jsonpath;

import java.util.List;

/**
 * A query, at the top or within a filter.
 *
 * @param relative whether it starts at the node a filter looks at ({@code @}) and not at the root
 * @param segments its steps
 */
record Query(boolean relative, List<Segment> segments) implements Operand {

    /**
     * A step: selectors applied to each node so far, or to it and all below it.
     *
     * @param end offset into the text of the query after this step
     */
    record Segment(boolean descendant, List<Selector> selectors, int end) {

        boolean isSingular() {
            return !descendant
                    && selectors.size() == 1
                    && (selectors.get(0) instanceof Selector.Name || selectors.get(0) instanceof Selector.Index);
        }
    }

    /** Whether it selects at most one node, whatever the tree. */
    boolean isSingular() {
        return segments.stream().allMatch(Segment::isSingular);
    }
}
