package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clickpipes.codegen.bundle.Problems.Place;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Anchors;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.document.Pointers;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Neighbour;
import io.clickpipes.codegen.source.Neighbours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows references to what they name, and reads each file once. */
final class Resolver {

    private final Neighbours neighbours;
    private final Problems problems;
    private final Map<String, JsonNode> trees = new HashMap<>();
    private final Map<String, Anchors> anchors = new HashMap<>();
    private final List<LoadedSpec> files = new ArrayList<>();
    private final StandIns standIns;
    private final Set<String> missing = new HashSet<>();

    Resolver(JsonNode root, Neighbours neighbours, Problems problems, StandIns standIns) {
        this.neighbours = neighbours;
        this.problems = problems;
        this.standIns = standIns;
        trees.put(neighbours.root().id(), root);
    }

    /** All files that were read so far. */
    List<LoadedSpec> files() {
        return files;
    }

    boolean isRoot(Neighbour file) {
        return file.id().equals(neighbours.root().id());
    }

    /** What is at a place; missing if nothing is. */
    JsonNode at(Target target) {
        JsonNode tree = trees.get(target.file().id());
        return tree == null ? standIns.at(target) : Pointers.at(tree, target.pointer());
    }

    JsonNode tree(Neighbour file) {
        return trees.getOrDefault(file.id(), MissingNode.getInstance());
    }

    private Anchors anchors(Neighbour file) {
        return anchors.computeIfAbsent(file.id(), any -> new Anchors(tree(file)));
    }

    /**
     * Where a reference leads.
     *
     * @param kind what it is due to lead to
     * @return nothing if that is nowhere, which is noted
     */
    Optional<Target> resolve(String reference, Place from, Kind kind) {
        int sign = reference.indexOf('#');
        String name = sign < 0 ? reference : reference.substring(0, sign);
        String fragment = sign < 0 ? "" : reference.substring(sign + 1);
        Optional<String> start = name.isEmpty()
                ? Optional.of("")
                : anchors(from.file()).identified(from.pointer().substring(1), name);
        if (start.isPresent()) {
            return inside(from.file(), start.get(), fragment, reference, from);
        }
        Neighbours.Lookup lookup = neighbours.find(from.file(), name);
        if (lookup instanceof Neighbours.Found found) {
            if (load(found.file(), from)) {
                return inside(found.file(), "", fragment, reference, from);
            }
            return missing.contains(found.file().id())
                    ? absent(found.file(), fragment, reference, from, kind)
                    : Optional.empty();
        }
        Neighbours.Refused refused = (Neighbours.Refused) lookup;
        problems.report(
                "refused " + from.file().id() + " " + name,
                from,
                refused.id(),
                "The reference " + Problems.quoted(reference) + " is not followed. " + refused.message(),
                refused.remedy());
        return Optional.empty();
    }

    /** What a fragment names in a file; that it may name nothing is not noted. */
    Optional<Target> inFile(Neighbour file, String fragment) {
        return anchors(file).below("", fragment).map(each -> new Target(file, each));
    }

    private Optional<Target> inside(Neighbour file, String start, String fragment, String reference, Place from) {
        Optional<Target> target = anchors(file).below(start, fragment).map(each -> new Target(file, each));
        if (target.isEmpty() && !tree(file).isMissingNode()) {
            problems.report(
                    "dangling " + file.id() + "#" + fragment,
                    from,
                    "dangling-reference",
                    "The reference " + Problems.quoted(reference) + " leads nowhere: there is no such place in "
                            + Problems.quoted(file.name()) + ".",
                    "Add what it names, or correct the reference.");
        }
        return target;
    }

    /** Reads a file unless that was done; what is wrong with it is noted. */
    private boolean load(Neighbour file, Place from) {
        try {
            if (!trees.containsKey(file.id())) {
                trees.put(file.id(), MissingNode.getInstance());
                LoadedSpec text = neighbours.load(file);
                files.add(text);
                trees.put(file.id(), TextTree.parse(text, new Diagnostics(file.name())));
            }
        } catch (CodegenException e) {
            if (e.diagnostics().get(0).id().equals("source-missing")) {
                missing.add(file.id());
            } else {
                problems.report(file, from, e);
            }
            return false;
        }
        if (tree(file).isMissingNode() && !missing.contains(file.id())) {
            // It failed before; the place is worth telling.
            problems.reportAgain(file, from);
        }
        return !tree(file).isMissingNode();
    }

    /** What is taken for a part of a file that is not there; nothing, which is noted, if nothing can be. */
    private Optional<Target> absent(Neighbour file, String fragment, String reference, Place from, Kind kind) {
        // What a server does not have today it may have tomorrow, and nobody would ask again.
        Optional<Target> taken =
                Fetcher.isHttp(file.id()) ? Optional.empty() : standIns.take(file, fragment, kind, from);
        if (taken.isPresent()) {
            problems.warn(
                    from,
                    "reference-missing",
                    "The reference " + Problems.quoted(reference) + " leads to the file " + Problems.quoted(file.name())
                            + ", which does not exist; " + StandIns.shown(kind, from.pointer())
                            + " is taken for what it names.",
                    "Put the file there, or correct the reference; \"missingReferences: refuse\" in the configFile makes"
                            + " this an error.");
            return taken;
        }
        problems.report(
                "file " + file.id(),
                from,
                "reference-missing",
                "The reference " + Problems.quoted(reference) + " leads to the file " + Problems.quoted(file.name())
                        + ", which does not exist.",
                "Put the file there, or correct the reference.");
        return Optional.empty();
    }
}
