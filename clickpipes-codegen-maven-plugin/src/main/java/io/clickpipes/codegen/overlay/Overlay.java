package io.clickpipes.codegen.overlay;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.List;
import java.util.Optional;

/**
 * An overlay: an ordered list of changes to a document.
 *
 * @param name file or address it came from, as messages call it
 * @param version version of the Overlay Specification it is written in, such as {@code 1.1.0}
 * @param title what it is for
 * @param extendsDocument the document it is made for, as it is written there: an address, or a reference
 *     relative to the overlay's own
 * @param actions the changes, in the order they are made
 */
public record Overlay(
        String name, String version, String title, Optional<String> extendsDocument, List<Action> actions) {

    /**
     * Keeps its own copy of the list.
     *
     * @param name as above
     * @param version as above
     * @param title as above
     * @param extendsDocument as above
     * @param actions as above
     */
    public Overlay {
        actions = List.copyOf(actions);
    }

    /**
     * Reads an overlay, JSON or YAML, and checks all of it.
     *
     * @param file the overlay
     * @param diagnostics those of the overlay, so made with its name
     * @return the overlay
     * @throws CodegenException if anything is wrong with it, with every problem: {@code overlay-invalid} for
     *     its structure, {@code overlay-path} for a JSONPath
     */
    public static Overlay read(LoadedSpec file, Diagnostics diagnostics) {
        return OverlayReader.read(file, diagnostics);
    }

    /**
     * {@return whether the overlay is made for a document of this name: always, if it does not say which it is made for}
     *
     * @param document file or address. If only one of the names in question is absolute, as much is compared as
     *     the other says; give both absolute for an exact answer
     */
    public boolean fits(String document) {
        return extendsDocument
                .map(reference -> Addresses.leads(name, reference, document))
                .orElse(true);
    }

    /** Whether the rules of 1.1 apply, not those of 1.0. */
    boolean hasRulesOf11() {
        return !version.startsWith("1.0.");
    }
}
