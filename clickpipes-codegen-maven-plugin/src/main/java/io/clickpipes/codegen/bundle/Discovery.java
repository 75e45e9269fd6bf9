package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.bundle.Problems.Place;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.document.Pointers;
import io.clickpipes.codegen.source.Neighbour;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds everything in other files that a document needs, in any number of steps. */
final class Discovery {

    private static final int LONGEST_CHAIN = 100;

    /** Members of schemas that hold schemas which have no name of their own. */
    private static final Set<String> PARTS = Set.of(
            "properties",
            "patternProperties",
            "items",
            "prefixItems",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "additionalProperties");

    private final ObjectNode root;
    private final Resolver resolver;
    private final Problems problems;
    private final Budget budget;
    private final Map<Unit, Set<String>> units = new LinkedHashMap<>();
    private final Map<Unit, String> claims = new LinkedHashMap<>();
    private final Set<Target> parents = new HashSet<>();
    private final Set<String> inlined = new HashSet<>();
    private final Deque<Visit> unread = new ArrayDeque<>();

    private record Visit(Target target, Kind kind) {}

    /**
     * Where a reference leads once everything is in one document.
     *
     * @param unit the component
     * @param rest pointer inside of it
     */
    record Linked(Unit unit, String rest) {}

    Discovery(ObjectNode root, Resolver resolver, Problems problems, Budget budget) {
        this.root = root;
        this.resolver = resolver;
        this.problems = problems;
        this.budget = budget;
    }

    void run(Neighbour document) {
        read(new Visit(new Target(document, ""), Kind.ROOT));
        while (!unread.isEmpty()) {
            Visit visit = unread.remove();
            read(visit);
            if (visit.kind() == Kind.SCHEMA && isParent(visit.target())) {
                takeChildren(visit.target());
            }
        }
    }

    /** What becomes a component, each with the names that other files call it by. */
    Map<Unit, Set<String>> units() {
        return units;
    }

    /** Components of the document that are nothing but a reference, and the names they give to what they refer to. */
    Map<Unit, String> claims() {
        return claims;
    }

    /** Whether the schemas that extend this one are its variants; those whose alternatives are listed have no others. */
    private boolean isParent(Target target) {
        JsonNode schema = resolver.at(target);
        return parents.contains(target)
                || (schema.has("discriminator")
                        && schema.path("oneOf").isEmpty()
                        && schema.path("anyOf").isEmpty());
    }

    /** Nothing refers to variants, so they are looked for in the file of their parent. */
    private void takeChildren(Target parent) {
        for (String folder : List.of("/components/schemas", "/definitions", "")) {
            Neighbour file = parent.file();
            resolver.at(new Target(file, folder)).properties().forEach(each -> {
                Target child = new Target(file, folder + "/" + Grammar.escape(each.getKey()));
                Place place = new Place(file, "#" + child.pointer() + "/allOf");
                for (JsonNode part : each.getValue().path("allOf")) {
                    String reference = part.path("$ref").asText();
                    if (reference.startsWith("#")
                            && resolver.inFile(file, reference.substring(1))
                                    .filter(parent::equals)
                                    .isPresent()
                            && parents.add(child)) {
                        link(Kind.SCHEMA, "#" + child.pointer(), place);
                    }
                }
            });
        }
    }

    private void read(Visit visit) {
        Neighbour file = visit.target().file();
        JsonNode tree = resolver.tree(file);
        boolean own = resolver.isRoot(file);
        Grammar.walk(
                visit.kind(), resolver.at(visit.target()), "#" + visit.target().pointer(), (kind, node, pointer) -> {
                    budget.spend(1, file);
                    Links.member(kind, node)
                            .ifPresent(member -> follow(
                                    kind,
                                    node,
                                    member,
                                    node.get(member).asText(),
                                    new Place(file, pointer + "/" + member),
                                    own));
                    if (kind == Kind.DISCRIMINATOR) {
                        node.path("mapping")
                                .properties()
                                .forEach(each -> Links.mapped(each.getValue(), tree)
                                        .filter(reference -> !own || Links.isForeign(reference))
                                        .ifPresent(reference -> link(
                                                Kind.SCHEMA,
                                                reference,
                                                new Place(
                                                        file, pointer + "/mapping/" + Grammar.escape(each.getKey())))));
                    }
                    return true;
                });
    }

    private void follow(Kind kind, ObjectNode node, String member, String reference, Place place, boolean own) {
        if (own && !Links.isForeign(reference)) {
            return;
        }
        Optional<Linked> linked = link(kind, reference, place);
        if (own && node.size() == 1 && member.equals("$ref")) {
            linked.filter(each -> each.rest().isEmpty())
                    .ifPresent(each -> componentName(each.unit().section(), place)
                            .ifPresent(name -> claims.putIfAbsent(each.unit(), name)));
        }
    }

    /** Name of the document's component that a reference is all of. */
    private Optional<String> componentName(Section section, Place place) {
        List<String> segments = Pointers.segments(place.pointer().substring(1));
        List<String> path = section.path(root);
        return segments.size() == path.size() + 2
                        && segments.subList(0, path.size()).equals(path)
                ? Optional.of(segments.get(path.size()))
                : Optional.empty();
    }

    /**
     * Follows a reference.
     *
     * @return the component it leads to; nothing if it leads into the document itself or nowhere, or if what it names
     *     is put in its place
     */
    Optional<Linked> link(Kind kind, String reference, Place place) {
        Optional<Target> found = resolver.resolve(reference, place, kind);
        if (found.isEmpty() || resolver.isRoot(found.get().file())) {
            return Optional.empty();
        }
        String ownName = Names.own(found.get());
        Optional<Target> end = end(found.get(), place, kind);
        if (end.isEmpty() || resolver.isRoot(end.get().file())) {
            return Optional.empty();
        }
        Target target = end.get();
        JsonNode node = resolver.at(target);
        if (!node.isObject() && !(kind == Kind.SCHEMA && node.isBoolean())) {
            problems.report(
                    "kind " + target.shown(),
                    place,
                    "bad-reference",
                    "The reference " + Problems.quoted(reference) + " leads to something that is not an object.",
                    "Correct the reference.");
            return Optional.empty();
        }
        Optional<Section> section = Section.of(kind, withoutMember(place.pointer()), root);
        if (section.isEmpty()) {
            if (inlined.add(kind + target.file().id() + "#" + target.pointer())) {
                unread.add(new Visit(target, kind));
            }
            return Optional.empty();
        }
        String start = section.get() == Section.SCHEMAS ? startOfSchema(target) : target.pointer();
        Unit unit = new Unit(section.get(), new Target(target.file(), start));
        if (!units.containsKey(unit)) {
            units.put(unit, new TreeSet<>());
            unread.add(new Visit(unit.target(), unit.section().kind()));
        }
        if (!found.get().equals(target) && !found.get().pointer().isEmpty()) {
            units.get(unit).add(ownName);
        }
        return Optional.of(new Linked(unit, target.pointer().substring(start.length())));
    }

    private static String withoutMember(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Follows objects that are nothing but references. */
    Optional<Target> end(Target start, Place place, Kind kind) {
        Target current = start;
        for (int hops = 0; hops < LONGEST_CHAIN; hops++) {
            JsonNode node = resolver.at(current);
            if (resolver.isRoot(current.file())
                    || node.size() != 1
                    || !node.path("$ref").isTextual()) {
                return Optional.of(current);
            }
            Optional<Target> next = resolver.resolve(
                    node.path("$ref").asText(), new Place(current.file(), "#" + current.pointer() + "/$ref"), kind);
            if (next.isEmpty()) {
                return next;
            }
            current = next.get();
        }
        problems.report(
                "cycle " + start.shown(),
                place,
                "reference-cycle",
                "The reference leads to references alone, in a circle or more than " + LONGEST_CHAIN + " of them.",
                "Let one of them lead to content.");
        return Optional.empty();
    }

    /** The schema with a name that a pointer leads into, so that its parts are not taken out of it. */
    private String startOfSchema(Target target) {
        List<String> segments = Pointers.segments(target.pointer());
        int named = segments.isEmpty()
                ? 0
                : switch (segments.get(0)) {
                    case "components" -> 3;
                    case "definitions", "$defs" -> 2;
                    default -> 0;
                };
        for (int end = named; end < segments.size(); end++) {
            String start = Pointers.of(segments.subList(0, end));
            if (PARTS.contains(segments.get(end))
                    && resolver.at(new Target(target.file(), start)).isObject()
                    && (end > 0 || !resolver.tree(target.file()).has("openapi"))) {
                return start;
            }
        }
        return target.pointer();
    }
}
