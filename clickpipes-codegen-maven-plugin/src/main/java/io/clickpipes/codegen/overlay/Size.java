package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How large a tree is. Copies of copies double, so that forty actions could fill any memory; documents
 * are held to the same limits when they are read.
 *
 * @param values number of nodes
 * @param depth levels, 1 for a value that is neither object nor array
 */
record Size(long values, int depth) {

    static final long MAXIMUM_VALUES = 2_000_000;
    static final int MAXIMUM_DEPTH = 500;

    static Size of(JsonNode node) {
        long values = 1;
        int depth = 0;
        for (JsonNode child : node) {
            Size size = of(child);
            values += size.values();
            depth = Math.max(depth, size.depth());
        }
        return new Size(values, depth + 1);
    }
}
