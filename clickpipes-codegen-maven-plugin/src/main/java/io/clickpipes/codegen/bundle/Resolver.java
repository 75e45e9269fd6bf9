package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clickpipes.codegen.bundle.Problems.Place;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Anchors;
import io.clickpipes.codegen.document.Pointers;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Neighbour;
import io.clickpipes.codegen.source.Neighbours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows references to what they name, and reads each file once. */
final class Resolver {

    private final Neighbours neighbours;
    private final Problems problems;
    private final Map<String, JsonNode> trees = new HashMap<>();
    private final Map<String, Anchors> anchors = new HashMap<>();
    private final List<LoadedSpec> files = new ArrayList<>();

    Resolver(JsonNode root, Neighbours neighbours, Problems problems) {
        this.neighbours = neighbours;
        this.problems = problems;
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
        return Pointers.at(trees.getOrDefault(target.file().id(), MissingNode.getInstance()), target.pointer());
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
     * @return nothing if that is nowhere, which is noted
     */
    Optional<Target> resolve(String reference, Place from) {
        int sign = reference.indexOf('#');
        String name = sign < 0 ? reference : reference.substring(0, sign);
        String fragment = sign < 0 ? "" : reference.substring(sign + 1);
        if (name.isEmpty() || anchors(from.file()).hasId(name)) {
            return inside(from.file(), name, fragment, reference, from);
        }
        Neighbours.Lookup lookup = neighbours.find(from.file(), name);
        if (lookup instanceof Neighbours.Found found) {
            return load(found.file(), reference, from)
                    ? inside(found.file(), "", fragment, reference, from)
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

    private Optional<Target> inside(Neighbour file, String id, String fragment, String reference, Place from) {
        Optional<Target> target = anchors(file).find(id, fragment).map(each -> new Target(file, each));
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
    private boolean load(Neighbour file, String reference, Place from) {
        try {
            if (!trees.containsKey(file.id())) {
                trees.put(file.id(), MissingNode.getInstance());
                LoadedSpec text = neighbours.load(file);
                files.add(text);
                trees.put(file.id(), TextTree.parse(text, new Diagnostics(file.name())));
            }
        } catch (CodegenException e) {
            if (e.diagnostics().get(0).id().equals("source-missing")) {
                missing(file, reference, from);
            } else {
                problems.report(file, from, e);
            }
            return false;
        }
        if (tree(file).isMissingNode()) {
            // It failed before; the place is worth telling.
            problems.reportAgain(file, from);
            return false;
        }
        return true;
    }

    private void missing(Neighbour file, String reference, Place from) {
        problems.report(
                "file " + file.id(),
                from,
                "reference-missing",
                "The reference " + Problems.quoted(reference) + " leads to the file " + Problems.quoted(file.name())
                        + ", which does not exist.",
                "Put the file there, or correct the reference.");
    }
}
