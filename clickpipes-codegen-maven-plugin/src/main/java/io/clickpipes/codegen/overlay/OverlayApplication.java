package io.clickpipes.codegen.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.jsonpath.JsonPath;
import io.clickpipes.codegen.jsonpath.JsonPathException;
import io.clickpipes.codegen.jsonpath.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies an overlay to a document. */
public final class OverlayApplication {

    private final ObjectNode document;
    private final Overlay overlay;
    private final boolean strict;
    private final Diagnostics diagnostics;
    private final Merging merging;
    private final List<Diagnostic> unmatched = new ArrayList<>();
    private long added;

    private OverlayApplication(ObjectNode document, Overlay overlay, boolean strict, Diagnostics diagnostics) {
        // A YAML alias is one node in two places; copied, each place has its own.
        this.document = document.deepCopy();
        this.overlay = overlay;
        this.strict = strict;
        this.diagnostics = diagnostics;
        this.merging = new Merging(overlay.hasRulesOf11(), diagnostics);
    }

    /**
     * Applies the actions one after the other, each to what those before it made.
     *
     * @param document the document; it is not changed
     * @param overlay the overlay
     * @param strict whether an action that selects nothing is an error ({@code overlay-unmatched})
     * @param diagnostics those of the overlay, so made with its name
     * @return the changed document, and what matched nothing
     * @throws CodegenException if an action can not be carried out, with every problem: {@code overlay-target}
     *     for nodes that can not be changed so, {@code overlay-merge} for values that do not go together,
     *     {@code overlay-copy} for a source that is not one node, {@code overlay-limits} for too much work or
     *     too large a result
     */
    public static Overlaid apply(ObjectNode document, Overlay overlay, boolean strict, Diagnostics diagnostics) {
        OverlayApplication application = new OverlayApplication(document, overlay, strict, diagnostics);
        for (Action action : overlay.actions()) {
            application.apply(action);
        }
        diagnostics.throwIfAny();
        return new Overlaid(application.document, application.unmatched);
    }

    private void apply(Action action) {
        String pointer = action.pointer() + "/target";
        List<Site> sites = Site.of(document, select(action.target(), pointer));
        if (sites.isEmpty()) {
            nothing(action, pointer);
        } else if (action.change() instanceof Action.Remove) {
            remove(sites, pointer);
        } else if (action.change() instanceof Action.Update update) {
            update(action, sites, update.value(), action.pointer() + "/update", true);
        } else if (action.change() instanceof Action.Copy copy) {
            copy(action, sites, copy.source());
        }
    }

    private void nothing(Action action, String pointer) {
        JsonPath target = action.target();
        String message = "The target " + Texts.quoted(target.toString()) + " selects nothing"
                + target.reach(document).map(OverlayApplication::end).orElse("") + ".";
        String remedy = "Correct it, or take the action out if the document needs it no longer.";
        if (strict) {
            diagnostics.report("overlay-unmatched", pointer, message, remedy);
        } else {
            unmatched.add(new Diagnostic("overlay-unmatched", overlay.name(), pointer, message, remedy));
        }
    }

    private static String end(JsonPath.Reach reach) {
        return ": there is something at " + Texts.quoted(reach.found()) + ", but nothing of it is "
                + Texts.quoted(reach.missing());
    }

    private List<Match> select(JsonPath path, String pointer) {
        try {
            return path.select(document);
        } catch (JsonPathException e) {
            throw limits(pointer, "The JSONPath can not be followed: " + e.problem() + ".", e);
        }
    }

    private void remove(List<Site> sites, String pointer) {
        if (sites.stream().anyMatch(site -> site.parent() == null)) {
            diagnostics.report(
                    "overlay-target", pointer, "The document itself can not be removed.", "Select what is in it.");
            return;
        }
        Removal.of(sites);
    }

    private void copy(Action action, List<Site> sites, JsonPath source) {
        String pointer = action.pointer() + "/copy";
        List<Site> found = Site.of(document, select(source, pointer));
        if (found.size() == 1) {
            // What is copied may be changed by the copying, if one holds the other.
            update(action, sites, found.get(0).node().deepCopy(), pointer, false);
            return;
        }
        diagnostics.report(
                "overlay-copy",
                pointer,
                "The JSONPath " + Texts.quoted(source.toString()) + " selects "
                        + (found.isEmpty() ? "nothing" : found.size() + " nodes") + ", and one is copied.",
                "Make it select exactly one node.");
    }

    private void update(Action action, List<Site> sites, JsonNode value, String pointer, boolean literal) {
        if (isUpdatable(sites, action.pointer() + "/target")) {
            checkSize(sites, value, pointer);
            sites.forEach(site -> merging.apply(site, value, pointer, literal));
        }
    }

    /** Overlay 1.0 updates objects and arrays only; 1.1 any node, but only nodes of one kind at once. */
    private boolean isUpdatable(List<Site> sites, String pointer) {
        Stream<Site> offending = overlay.hasRulesOf11()
                ? sites.stream().filter(site -> rank(site) != rank(sites.get(0)))
                : sites.stream().filter(site -> site.node().isValueNode());
        return offending
                .findFirst()
                .map(site -> {
                    String place = site.match().normalizedPath();
                    String kind = Texts.kind(site.node());
                    diagnostics.report(
                            "overlay-target",
                            pointer,
                            overlay.hasRulesOf11()
                                    ? "The target selects "
                                            + Texts.kind(sites.get(0).node()) + " and, at " + place + ", " + kind + "."
                                    : "The target selects " + kind + " at " + place
                                            + ", and Overlay 1.0 updates objects and arrays only.",
                            overlay.hasRulesOf11()
                                    ? "Select either objects, or arrays, or other values."
                                    : "Select the object that holds it, or declare \"overlay: 1.1.0\".");
                    return false;
                })
                .orElse(true);
    }

    private static int rank(Site site) {
        return site.node().isObject() ? 0 : site.node().isArray() ? 1 : 2;
    }

    private void checkSize(List<Site> sites, JsonNode value, String pointer) {
        Size size = Size.of(value);
        int deepest = sites.stream()
                .mapToInt(site -> site.match().path().size())
                .max()
                .orElse(0);
        added += size.values() * sites.size();
        if (added > Size.MAXIMUM_VALUES || deepest + 1 + size.depth() > Size.MAXIMUM_DEPTH) {
            throw limits(
                    pointer,
                    "The result passes a limit: " + Size.MAXIMUM_VALUES + " added values, " + Size.MAXIMUM_DEPTH
                            + " levels of nesting.",
                    null);
        }
    }

    private CodegenException limits(String pointer, String message, @Nullable Exception cause) {
        return diagnostics.fatal("overlay-limits", pointer, message, "Make the action more specific.", cause);
    }
}
