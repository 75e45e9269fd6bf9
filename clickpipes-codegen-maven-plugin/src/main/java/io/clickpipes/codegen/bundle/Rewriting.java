package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.bundle.Discovery.Linked;
import io.clickpipes.codegen.bundle.Problems.Place;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.document.Pointers;
import io.clickpipes.codegen.source.Neighbour;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes copies whose references lead into the one document. */
final class Rewriting {

    /** Members that tell where a file is, or that name a place in it: nothing refers to them any more. */
    private static final List<String> IDENTITY = List.of("$id", "$schema", "$anchor", "$dynamicAnchor");

    private final ObjectNode root;
    private final Resolver resolver;
    private final Discovery discovery;
    private final Names names;
    private final Problems problems;
    private final Budget budget;
    private final Set<String> open = new HashSet<>();

    Rewriting(ObjectNode root, Resolver resolver, Discovery discovery, Names names, Problems problems, Budget budget) {
        this.root = root;
        this.resolver = resolver;
        this.discovery = discovery;
        this.names = names;
        this.problems = problems;
        this.budget = budget;
    }

    /** A copy of something, which holds no references to other files. */
    JsonNode copy(Target target, Kind kind) {
        JsonNode copy = copyOf(resolver.at(target), target.file());
        rewrite(copy, kind, "#" + target.pointer(), target.file());
        return copy;
    }

    private JsonNode copyOf(JsonNode node, Neighbour file) {
        count(node, file);
        return node.deepCopy();
    }

    /** Before copying, because what YAML aliases share is written out by it. */
    private void count(JsonNode node, Neighbour file) {
        budget.spend(1, file);
        node.forEach(each -> count(each, file));
    }

    private void rewrite(JsonNode tree, Kind start, String at, Neighbour file) {
        boolean own = resolver.isRoot(file);
        Grammar.walk(start, tree, at, (kind, node, pointer) -> {
            if (kind == Kind.DISCRIMINATOR) {
                rewriteMapping(node, pointer, file, own);
            }
            if (kind == Kind.SCHEMA) {
                nameAlternatives(node, pointer, file, own);
                if (!own) {
                    node.remove(IDENTITY);
                }
            }
            Optional<String> member = Links.member(kind, node);
            if (member.isEmpty()) {
                return true;
            }
            String reference = node.get(member.get()).asText();
            if (own && !Links.isForeign(reference)) {
                return true;
            }
            Place place = new Place(file, pointer + "/" + member.get());
            Optional<String> local = local(kind, reference, place);
            if (local.isPresent()) {
                node.remove("$dynamicRef");
                node.put("$ref", local.get());
                return true;
            }
            return insert(kind, node, member.get(), place);
        });
    }

    /** The reference as it is within the document; nothing if what it names is to be put in its place. */
    private Optional<String> local(Kind kind, String reference, Place place) {
        Optional<Linked> linked = discovery.link(kind, reference, place);
        if (linked.isPresent()) {
            return linked.map(this::reference);
        }
        return resolver.resolve(reference, place, kind)
                .flatMap(each -> discovery.end(each, place, kind))
                .filter(each -> resolver.isRoot(each.file()))
                .map(each -> "#" + each.pointer());
    }

    private String reference(Linked linked) {
        Unit unit = linked.unit();
        return "#" + Pointers.of(unit.section().path(root)) + "/" + Grammar.escape(names.of(unit)) + linked.rest();
    }

    /** Puts what a reference names in its place; what stands beside the reference wins. */
    private boolean insert(Kind kind, ObjectNode node, String member, Place place) {
        Optional<Target> target = resolver.resolve(node.get(member).asText(), place, kind)
                .flatMap(each -> discovery.end(each, place, kind));
        if (target.isEmpty()) {
            return false;
        }
        String key = kind + target.get().shown();
        if (!open.add(key)) {
            problems.report(
                    "cycle " + key,
                    place,
                    "reference-cycle",
                    "The reference leads back to itself, and such objects can not be written out.",
                    "Take it out of the circle.");
            return false;
        }
        ObjectNode beside = node.deepCopy();
        beside.remove(member);
        rewrite(beside, kind, place.pointer(), place.file());
        JsonNode content = copy(target.get(), kind);
        open.remove(key);
        node.removeAll();
        if (content instanceof ObjectNode object) {
            node.setAll(object);
        }
        node.setAll(beside);
        return false;
    }

    private void rewriteMapping(ObjectNode discriminator, String pointer, Neighbour file, boolean own) {
        if (!(discriminator.get("mapping") instanceof ObjectNode mapping)) {
            return;
        }
        Map<String, String> changed = new LinkedHashMap<>();
        mapping.properties()
                .forEach(each -> Links.mapped(each.getValue(), resolver.tree(file))
                        .filter(reference -> !own || Links.isForeign(reference))
                        .flatMap(reference -> local(
                                Kind.SCHEMA,
                                reference,
                                new Place(file, pointer + "/mapping/" + Grammar.escape(each.getKey()))))
                        .ifPresent(reference -> changed.put(each.getKey(), reference)));
        changed.forEach(mapping::put);
    }

    /** The value of a discriminator is the name of the schema, which must not change on the wire when that is renamed. */
    private void nameAlternatives(ObjectNode schema, String pointer, Neighbour file, boolean own) {
        if (!(schema.get("discriminator") instanceof ObjectNode discriminator)) {
            return;
        }
        for (String member : List.of("oneOf", "anyOf")) {
            for (JsonNode each : schema.path(member)) {
                String reference = each.path("$ref").asText();
                if (reference.isEmpty() || (own && !Links.isForeign(reference))) {
                    continue;
                }
                Place place = new Place(file, pointer + "/" + member);
                Optional<Linked> linked = discovery
                        .link(Kind.SCHEMA, reference, place)
                        .filter(link -> link.rest().isEmpty());
                String value = Names.own(new Target(
                        file,
                        resolver.resolve(reference, place, Kind.SCHEMA)
                                .map(Target::pointer)
                                .orElse("")));
                linked.filter(link ->
                                namesPlace(reference) && !names.of(link.unit()).equals(value))
                        .ifPresent(link -> mapIfUnmapped(discriminator, value, reference, reference(link)));
            }
        }
    }

    /** Whether a reference names something in a file, and not all of it. */
    private static boolean namesPlace(String reference) {
        int sign = reference.indexOf('#');
        return sign >= 0 && sign < reference.length() - 1;
    }

    private static void mapIfUnmapped(ObjectNode discriminator, String value, String reference, String local) {
        ObjectNode mapping = discriminator.withObject("/mapping");
        boolean mapped = mapping.has(value);
        for (JsonNode each : mapping) {
            mapped |= each.asText().equals(reference)
                    || each.asText().equals(value)
                    || each.asText().equals(local);
        }
        if (!mapped) {
            mapping.put(value, local);
        }
    }
}
