package io.clickpipes.codegen.lifecycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentFilter;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.document.Prose;
import io.clickpipes.codegen.overlay.Overlaid;
import io.clickpipes.codegen.overlay.Overlay;
import io.clickpipes.codegen.overlay.OverlayApplication;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way from a document as it is published to the document as it is used. Every goal goes it in the same order: keep
 * what was asked for, drop the prose, apply the overlays.
 *
 * @param filter what to keep
 * @param keepProse whether descriptions, summaries, titles and examples stay
 * @param overlays applied in this order
 * @param strictOverlays whether an action of an overlay that matches nothing is an error
 */
public record Steps(Filter filter, boolean keepProse, List<LoadedSpec> overlays, boolean strictOverlays) {

    /** Leaves a document as it is. */
    public static final Steps NONE = new Steps(Filter.NONE, true, List.of(), true);

    public Steps {
        overlays = List.copyOf(overlays);
    }

    /**
     * Prepares a document.
     *
     * @param published the document
     * @return the prepared document
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if it is not an OpenAPI document, an overlay is wrong, or
     *     the filter or an action names what is not there
     */
    public Prepared apply(LoadedSpec published) {
        return apply(published, Optional.empty());
    }

    /**
     * Prepares a document that may be a copy.
     *
     * @param published the document
     * @param origin where the copy is from
     * @return the prepared document
     * @throws io.clickpipes.codegen.diagnostic.CodegenException as above
     */
    public Prepared apply(LoadedSpec published, Optional<String> origin) {
        return apply(published.name(), origin, DocumentTree.parse(published, new Diagnostics(published.name())));
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
        return apply(name, Optional.empty(), published);
    }

    private Prepared apply(String name, Optional<String> origin, ObjectNode published) {
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
        return new Prepared(withOverlays(name), document, unmatched);
    }

    /** An overlay for another document: an error, or told, like an action that matches nothing. */
    private List<Diagnostic> misfit(Overlay overlay, Diagnostics diagnostics) {
        Diagnostic misfit = new Diagnostic(
                "overlay-extends",
                overlay.name(),
                "#/extends",
                "The overlay is made for another document: "
                        + overlay.extendsDocument().orElse("") + ".",
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
