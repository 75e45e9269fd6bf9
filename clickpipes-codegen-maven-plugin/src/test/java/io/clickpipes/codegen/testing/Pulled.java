package io.clickpipes.codegen.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Path;
import java.util.List;

/**
 * What the steps of {@code pull} make of a live document with the committed overlay.
 *
 * @param document the effective document
 * @param unmatched what the overlay aimed at and did not find
 */
public record Pulled(ObjectNode document, List<Diagnostic> unmatched) {

    private static final String OVERLAY = "overlay.yaml";
    private static final Filter CLICKPIPES = new Filter(List.of("ClickPipes"), List.of(), List.of());

    /** A reference document as it is; without it the test is skipped. */
    public static ObjectNode upstream(String name) {
        return tree(Repository.upstream(name));
    }

    /** The committed overlay, as a tree. */
    public static JsonNode overlay() {
        return TextTree.parse(SpecSource.load(overlayFile().toString(), Path.of("")), new Diagnostics(OVERLAY));
    }

    /**
     * Takes the steps.
     *
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the overlay does not fit
     */
    public static Pulled strictly(ObjectNode upstream) {
        return from(upstream, true);
    }

    /** The same, but what the overlay does not find is listed. */
    public static Pulled leniently(ObjectNode upstream) {
        return from(upstream, false);
    }

    private static Pulled from(ObjectNode upstream, boolean strict) {
        List<LoadedSpec> overlays = List.of(SpecSource.load(overlayFile().toString(), Path.of("")));
        Prepared prepared = new Steps(CLICKPIPES, false, overlays, strict).apply("upstream.json", upstream);
        return new Pulled(prepared.document(), prepared.unmatched());
    }

    private static Path overlayFile() {
        return Repository.spec().resolveSibling(OVERLAY);
    }

    private static ObjectNode tree(Path file) {
        return DocumentTree.parse(SpecSource.load(file.toString(), Path.of("")), new Diagnostics(file.toString()));
    }
}
