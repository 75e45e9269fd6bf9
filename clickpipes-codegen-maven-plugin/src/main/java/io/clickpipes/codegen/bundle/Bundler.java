package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.document.Anchors;
import io.clickpipes.codegen.document.BareNames;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.document.Pointers;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Neighbours;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one document of a document and the files that it refers to.
 *
 * <p>What is referred to becomes a component, once, whoever refers to it: under its own name if that is free, else with
 * the name of its file before it. A component of the document that is nothing but a reference becomes what it refers to.
 * Path items, which have no components in all versions, are put where they are referred to. Schemas stay as they are
 * inside, so that recursion stays, and references into them lead to the same places as before.
 */
public final class Bundler {

    private Bundler() {}

    /**
     * Bundles.
     *
     * @param given stays as it is
     * @param neighbours the files around it
     * @param refuseMissing whether a reference to a file that is not there is an error wherever it stands, and not only
     *     where nothing could be taken for it
     * @return the same document if it refers to no other file
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if references lead nowhere or where nothing may be read,
     *     all of them at once; or if a limit is passed
     */
    public static Bundle bundle(ObjectNode given, Neighbours neighbours, boolean refuseMissing) {
        Problems problems = new Problems();
        Indexes indexes = new Indexes(given, neighbours, problems);
        ObjectNode document = BareNames.written(indexes.spread());
        problems.throwIfAny();
        if (!isOpen(document)) {
            return new Bundle(document, indexes.files(), List.of(), List.of());
        }
        Budget budget = new Budget();
        StandIns standIns = new StandIns(document, refuseMissing);
        Resolver resolver = new Resolver(document, neighbours, problems, standIns);
        Discovery discovery = new Discovery(document, resolver, problems, budget);
        discovery.run(neighbours.root());
        problems.throwIfAny();
        List<Diagnostic> warnings = problems.warnings();

        Names names = new Names(document, resolver, discovery.units(), discovery.claims());
        Rewriting rewriting = new Rewriting(document, resolver, discovery, names, problems, budget);
        ObjectNode bundled = (ObjectNode) rewriting.copy(new Target(neighbours.root(), ""), Kind.ROOT);
        for (Unit unit : List.copyOf(discovery.units().keySet())) {
            if (!names.isPresent(unit)) {
                JsonNode content = rewriting.copy(unit.target(), unit.section().kind());
                section(bundled, unit.section().path(document)).set(names.of(unit), content);
            }
        }
        Variants.keepValues(bundled, discovery.units().keySet(), names);
        problems.throwIfAny();
        return new Bundle(bundled, all(indexes.files(), resolver.files()), List.copyOf(standIns.files()), warnings);
    }

    /** Each file once, whoever read it. */
    private static List<LoadedSpec> all(List<LoadedSpec> some, List<LoadedSpec> more) {
        Map<String, LoadedSpec> all = new LinkedHashMap<>();
        some.forEach(each -> all.put(each.name(), each));
        more.forEach(each -> all.put(each.name(), each));
        return List.copyOf(all.values());
    }

    private static ObjectNode section(ObjectNode bundled, List<String> path) {
        return bundled.withObject(Pointers.of(path));
    }

    /** A reference that may lead to another file, and the place of its object. */
    private record Foreign(String pointer, String reference) {}

    /** Whether anything refers to another file. */
    private static boolean isOpen(ObjectNode document) {
        List<Foreign> foreign = new ArrayList<>();
        Grammar.walk(document, (kind, node, pointer) -> {
            Links.member(kind, node)
                    .map(member -> node.get(member).asText())
                    .filter(Links::isForeign)
                    .ifPresent(reference -> foreign.add(new Foreign(pointer.substring(1), reference)));
            if (kind == Kind.DISCRIMINATOR) {
                node.path("mapping")
                        .forEach(each -> Links.mapped(each, document)
                                .filter(Links::isForeign)
                                .ifPresent(reference -> foreign.add(new Foreign(pointer.substring(1), reference))));
            }
            return true;
        });
        if (foreign.isEmpty()) {
            return false;
        }
        Anchors anchors = new Anchors(document);
        return !foreign.stream()
                .allMatch(each -> anchors.identified(
                                each.pointer(), each.reference().replaceFirst("(?s)#.*", ""))
                        .isPresent());
    }
}
