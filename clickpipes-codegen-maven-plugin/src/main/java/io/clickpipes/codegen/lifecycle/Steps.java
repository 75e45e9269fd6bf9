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
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.ArrayList;
import java.util.List;

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
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if it is not an OpenAPI document, an overlay is wrong, or
     *     the filter or an action names what is not there
     */
    public Prepared apply(LoadedSpec published) {
        return apply(published.name(), DocumentTree.parse(published, new Diagnostics(published.name())));
    }

    /**
     * Prepares a document that is a tree already.
     *
     * @param name what messages call it
     * @param published stays as it is
     * @throws io.clickpipes.codegen.diagnostic.CodegenException as above
     */
    public Prepared apply(String name, ObjectNode published) {
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
            Overlaid overlaid = OverlayApplication.apply(document, overlay, strictOverlays, ofOverlay);
            document = overlaid.document();
            unmatched.addAll(overlaid.unmatched());
        }
        return new Prepared(name, document, unmatched);
    }
}
