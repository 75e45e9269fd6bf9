package io.clickpipes.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * One fact in which our document differs from the live one.
 *
 * @param pointer where
 * @param upstream what the live document says; {@code -} for nothing
 * @param ours what our document says; {@code -} for nothing
 */
record Difference(String pointer, String upstream, String ours) {

    static final String NOTHING = "-";

    static List<Difference> between(SortedMap<String, String> upstream, SortedMap<String, String> ours) {
        TreeSet<String> pointers = new TreeSet<>(upstream.keySet());
        pointers.addAll(ours.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String pointer : pointers) {
            String theirs = upstream.getOrDefault(pointer, NOTHING);
            String mine = ours.getOrDefault(pointer, NOTHING);
            if (!theirs.equals(mine)) {
                differences.add(new Difference(pointer, theirs, mine));
            }
        }
        return differences;
    }

    String kind() {
        if (upstream.equals(NOTHING)) {
            return "added";
        }
        return ours.equals(NOTHING) ? "removed" : "changed";
    }
}
