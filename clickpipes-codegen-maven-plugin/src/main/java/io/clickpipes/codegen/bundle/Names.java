package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Pointers;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names for components that come from other files; they do not depend on who refers to them first. */
final class Names {

    /** Segments of pointers that say nothing. */
    private static final Set<String> STRUCTURE = Set.of(
            "components",
            "schemas",
            "definitions",
            "$defs",
            "paths",
            "properties",
            "patternProperties",
            "schema",
            "content",
            "responses",
            "parameters",
            "headers",
            "allOf",
            "anyOf",
            "oneOf");

    private final Map<Unit, String> names = new HashMap<>();
    private final Set<Unit> present = new HashSet<>();

    /**
     * Names all.
     *
     * @param units with the names that other files call them by
     * @param claims names that the document itself gives
     */
    Names(ObjectNode root, Resolver resolver, Map<Unit, Set<String>> units, Map<Unit, String> claims) {
        Map<Section, Set<String>> taken = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Set<String> own = new HashSet<>();
            Pointers.at(root, Pointers.of(section.path(root))).fieldNames().forEachRemaining(own::add);
            taken.put(section, own);
        }
        names.putAll(claims);
        units.keySet().stream()
                .filter(each -> !claims.containsKey(each))
                .sorted(Comparator.comparing((Unit each) -> each.target().file().name())
                        .thenComparing(each -> each.target().pointer())
                        .thenComparing(Unit::section))
                .forEach(unit -> name(unit, units.get(unit), taken.get(unit.section()), root, resolver));
    }

    private void name(Unit unit, Set<String> called, Set<String> taken, ObjectNode root, Resolver resolver) {
        Target target = unit.target();
        String own = target.pointer().isEmpty() && !called.isEmpty()
                ? called.iterator().next()
                : own(target);
        List<String> folder = unit.section().path(root);
        JsonNode there = Pointers.at(root, Pointers.of(folder)).path(own);
        if (there.isObject() && there.equals(resolver.at(target)) && there.findValue("$ref") == null) {
            names.put(unit, own);
            present.add(unit);
            return;
        }
        String name = own;
        if (taken.contains(name)) {
            name = stem(target) + "_" + own;
        }
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "_" + number;
        }
        names.put(unit, free);
    }

    /** The name of a component. */
    String of(Unit unit) {
        String name = names.get(unit);
        if (name == null) {
            throw new IllegalStateException("no name for " + unit.target().shown());
        }
        return name;
    }

    /** Whether the document has the very component already. */
    boolean isPresent(Unit unit) {
        return present.contains(unit);
    }

    /** The name that something has in its own file: the last of its pointer, or the file's. */
    static String own(Target target) {
        List<String> segments = Pointers.segments(target.pointer());
        if (segments.isEmpty()) {
            return stem(target);
        }
        int size = segments.size();
        boolean component = size == 1
                || (size == 2 && STRUCTURE.contains(segments.get(0)))
                || (size == 3 && segments.get(0).equals("components"))
                || List.of("schemas", "definitions", "$defs").contains(segments.get(size - 2));
        if (component) {
            return clean(segments.get(size - 1));
        }
        List<String> words = segments.stream()
                .filter(each -> !STRUCTURE.contains(each) && !each.matches("\\d"))
                .toList();
        return words.isEmpty() ? stem(target) : clean(String.join("_", words));
    }

    /** The file's name, or its folder's where that says nothing. */
    private static String stem(Target target) {
        String path = target.file().name().replace('\\', '/');
        String[] segments = path.split("/", -1);
        String name = segments[segments.length - 1].replaceFirst("(?i)(?<=.)\\.(ya?ml|json)$", "");
        boolean nothing = name.matches("(?i)_?index");
        return clean(nothing && segments.length > 1 ? segments[segments.length - 2] : name);
    }

    private static String clean(String name) {
        String clean = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^_+|_+$", "");
        return clean.isEmpty() ? "Part" : clean;
    }
}
