package io.clickpipes.codegen.lifecycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.bundle.Bundle;
import io.clickpipes.codegen.bundle.Bundler;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.diagnostic.Memory;
import io.clickpipes.codegen.document.DocumentFilter;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.document.Prose;
import io.clickpipes.codegen.overlay.Overlaid;
import io.clickpipes.codegen.overlay.Overlay;
import io.clickpipes.codegen.overlay.OverlayApplication;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.FetchOptions;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.InputPlace;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.NeighbourSource;
import io.clickpipes.codegen.source.ReferencePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way from a document as it is published to the document as it is used. Every goal goes it in the same order: take in
 * the files that it refers to, keep what was asked for, drop the prose, apply the overlays.
 *
 * @param filter what to keep
 * @param keepProse whether descriptions, summaries, titles and examples stay
 * @param overlays applied in this order
 * @param strictOverlays whether an action of an overlay that matches nothing is an error
 * @param references what references to other files may read
 */
public record Steps(
        Filter filter,
        boolean keepProse,
        List<LoadedSpec> overlays,
        boolean strictOverlays,
        ReferencePolicy references) {

    /** Leaves a document as it is. */
    public static final Steps NONE = new Steps(Filter.NONE, true, List.of(), true);

    /**
     * Keeps its own copies.
     *
     * @param filter as above
     * @param keepProse as above
     * @param overlays as above
     * @param strictOverlays as above
     * @param references as above
     */
    public Steps {
        overlays = List.copyOf(overlays);
    }

    /**
     * Steps for a document that refers to files of its own folder, if to any.
     *
     * @param filter as above
     * @param keepProse as above
     * @param overlays as above
     * @param strictOverlays as above
     */
    public Steps(Filter filter, boolean keepProse, List<LoadedSpec> overlays, boolean strictOverlays) {
        this(filter, keepProse, overlays, strictOverlays, ReferencePolicy.NEIGHBOURS);
    }

    /** {@return the same, but an action that matches nothing is told and passed over} */
    public Steps lenient() {
        return new Steps(filter, keepProse, overlays, false, references);
    }

    /**
     * {@return the same, but what is referred to on the network is fetched like this, if that is allowed}
     *
     * @param options limits, credentials, proxies
     */
    public Steps fetching(FetchOptions options) {
        return new Steps(filter, keepProse, overlays, strictOverlays, references.with(options));
    }

    /** {@return the same, but what is referred to on the network is an error} */
    public Steps withoutNetwork() {
        return new Steps(filter, keepProse, overlays, strictOverlays, references.withoutNetwork());
    }

    /**
     * Prepares a document that nobody knows the place of, so that it can not refer to other files.
     *
     * @param published the document
     * @return the prepared document
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if it is not an OpenAPI document, an overlay is wrong, or
     *     the filter or an action names what is not there
     */
    public Prepared apply(LoadedSpec published) {
        return apply(published.name(), Optional.empty(), tree(published), List.of(published));
    }

    /**
     * Prepares a document.
     *
     * @param published the document
     * @param place where it was read from
     * @param origin where it is a copy from, if it is one
     * @return the prepared document
     * @throws io.clickpipes.codegen.diagnostic.CodegenException as above, or if it refers to files that are not there or
     *     must not be read
     */
    public Prepared apply(LoadedSpec published, InputPlace place, Optional<String> origin) {
        return Memory.within(published.name(), () -> bundled(published, place, origin));
    }

    private Prepared bundled(LoadedSpec published, InputPlace place, Optional<String> origin) {
        Bundle bundle = Bundler.bundle(
                tree(published),
                new NeighbourSource(place.input(), place.baseFolder(), published.name(), references),
                references.refuseMissing());
        List<LoadedSpec> inputs = new ArrayList<>(List.of(published));
        inputs.addAll(bundle.files());
        Prepared prepared = apply(published.name(), origin, bundle.document(), inputs);
        return new Prepared(
                prepared.name(),
                prepared.document(),
                prepared.unmatched(),
                inputs,
                bundle.missing(),
                bundle.warnings());
    }

    /**
     * Prepares a document that is a tree already.
     *
     * @param name what messages call it
     * @param published stays as it is
     * @return the prepared document
     * @throws io.clickpipes.codegen.diagnostic.CodegenException as above
     */
    public Prepared apply(String name, ObjectNode published) {
        return apply(name, Optional.empty(), published, List.of());
    }

    private static ObjectNode tree(LoadedSpec published) {
        return DocumentTree.parse(published, new Diagnostics(published.name()));
    }

    private Prepared apply(String name, Optional<String> origin, ObjectNode published, List<LoadedSpec> inputs) {
        Diagnostics diagnostics = new Diagnostics(name);
        ObjectNode document = DocumentFilter.apply(published, filter, diagnostics);
        diagnostics.throwIfAny();
        if (!keepProse) {
            document = Prose.drop(document);
        }
        List<Diagnostic> unmatched = new ArrayList<>();
        for (LoadedSpec file : overlays) {
            Diagnostics ofOverlay = new Diagnostics(file.name());
            Overlay overlay = Overlay.read(file, ofOverlay);
            if (!overlay.fits(name) && origin.filter(overlay::fits).isEmpty()) {
                unmatched.addAll(misfit(overlay, ofOverlay));
            }
            Overlaid overlaid = OverlayApplication.apply(document, overlay, strictOverlays, ofOverlay);
            document = overlaid.document();
            unmatched.addAll(overlaid.unmatched());
        }
        return new Prepared(withOverlays(name), document, unmatched, inputs, List.of(), List.of());
    }

    /** An overlay for another document: an error, or told, like an action that matches nothing. */
    private List<Diagnostic> misfit(Overlay overlay, Diagnostics diagnostics) {
        Diagnostic misfit = new Diagnostic(
                "overlay-extends",
                overlay.name(),
                "#/extends",
                "The overlay is made for another document: "
                        + overlay.extendsDocument().map(Fetcher::shown).orElse("") + ".",
                "Correct \"extends\", take the overlay out, or say by the parameter origin of pull what the document is"
                        + " a copy of.");
        if (strictOverlays) {
            diagnostics.report(misfit.id(), misfit.pointer(), misfit.message(), misfit.remedy());
            return List.of();
        }
        return List.of(misfit);
    }

    /** What is wrong once overlays were applied may be their fault. */
    private String withOverlays(String name) {
        return overlays.isEmpty()
                ? name
                : name + " with " + overlays.stream().map(LoadedSpec::name).collect(Collectors.joining(" and "));
    }

    /** The checksum of an overlay, whatever Git made of its line ends. */
    static String sum(LoadedSpec overlay) {
        return Checksum.sha256(overlay.text().replace("\r\n", "\n"));
    }
}
