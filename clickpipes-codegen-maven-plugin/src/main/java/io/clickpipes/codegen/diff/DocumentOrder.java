package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The order of two documents laid over each other: what is gone stands where it stood. */
final class DocumentOrder implements Comparator<Change> {

    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> after = new HashMap<>();
    private int next;

    DocumentOrder(JsonNode before, JsonNode after) {
        walk(before, "#", after, "#");
    }

    private void walk(@Nullable JsonNode old, String oldPointer, @Nullable JsonNode now, String nowPointer) {
        int rank = next++;
        if (old != null) {
            before.putIfAbsent(oldPointer, rank);
        }
        if (now != null) {
            after.putIfAbsent(nowPointer, rank);
        }
        for (String name : merged(names(old), names(now))) {
            walk(
                    child(old, name),
                    Documents.below(oldPointer, name),
                    child(now, name),
                    Documents.below(nowPointer, name));
        }
    }

    private static @Nullable JsonNode child(@Nullable JsonNode node, String name) {
        if (node == null) {
            return null;
        }
        return node.isArray() ? node.get(Integer.parseInt(name)) : node.get(name);
    }

    private static List<String> names(@Nullable JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node != null && node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> names.add(Integer.toString(i)));
        } else if (node != null) {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private static List<String> merged(List<String> old, List<String> now) {
        if (old.equals(now)) {
            return now;
        }
        Set<String> kept = new HashSet<>(now);
        Map<String, List<String>> gone = new HashMap<>();
        String previous = "";
        for (String name : old) {
            if (kept.contains(name)) {
                previous = name;
            } else {
                gone.computeIfAbsent(previous, any -> new ArrayList<>()).add(name);
            }
        }
        List<String> all = new ArrayList<>(gone.getOrDefault("", List.of()));
        for (String name : now) {
            all.add(name);
            if (!name.isEmpty()) {
                all.addAll(gone.getOrDefault(name, List.of()));
            }
        }
        return all;
    }

    private int rank(Change change) {
        boolean gone = change.afterPointer().isEmpty();
        Map<String, Integer> ranks = gone ? before : after;
        String pointer = gone ? change.beforePointer() : change.afterPointer();
        while (pointer.length() > 1 && !ranks.containsKey(pointer)) {
            pointer = pointer.substring(0, Math.max(1, pointer.lastIndexOf('/')));
        }
        return ranks.getOrDefault(pointer, 0);
    }

    /** Severest first, then by place. */
    @Override
    public int compare(Change one, Change other) {
        return Comparator.comparing(Change::impact)
                .reversed()
                .thenComparingInt(this::rank)
                .thenComparing(Change::subject)
                .thenComparing(Change::place)
                .thenComparing(Change::what)
                .compare(one, other);
    }
}
