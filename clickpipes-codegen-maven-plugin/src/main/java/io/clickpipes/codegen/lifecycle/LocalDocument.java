package io.clickpipes.codegen.lifecycle;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.lock.SpecLock;
import io.clickpipes.codegen.source.InputPlace;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The document of a build. One that was pulled has been through the steps already; otherwise they are still to be taken.
 *
 * @param spec the document
 * @param lock its lock, if it is a file that has one
 * @param pulled whether it is the outcome of a pull, by its lock or by the mark at its beginning
 * @param place where it was read from
 */
public record LocalDocument(LoadedSpec spec, Optional<SpecLock> lock, boolean pulled, InputPlace place) {

    /**
     * Loads the document of a build, and its lock if it is a file that has one.
     *
     * @param inputSpec path or address
     * @param baseFolder where relative paths begin
     * @return the document, not yet checked against its lock
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if there is no such document, or its lock can not be
     *     understood
     */
    public static LocalDocument load(String inputSpec, Path baseFolder) {
        LoadedSpec spec = SpecSource.load(inputSpec, baseFolder);
        InputPlace place = new InputPlace(inputSpec, baseFolder);
        return SpecSource.file(inputSpec, baseFolder)
                .map(file -> LockFile.of(file, inputSpec))
                .map(lock -> of(spec, lock.read().filter(lock::isOwn), place))
                // What lies beside a published document nobody can see, so a mark says nothing.
                .orElseGet(() -> new LocalDocument(spec, Optional.empty(), false, place));
    }

    /**
     * The files that {@link #load} reads or looks for: the document and its lock, whether they are there or not.
     *
     * @param inputSpec path or address
     * @param baseFolder where relative paths begin
     * @return none if the document is no file
     */
    public static List<Path> files(String inputSpec, Path baseFolder) {
        return SpecSource.file(inputSpec, baseFolder)
                .map(file -> List.of(file, LockFile.of(file, inputSpec).path()))
                .orElse(List.of());
    }

    /** A document that is a file. */
    static LocalDocument of(LoadedSpec spec, Optional<SpecLock> lock, InputPlace place) {
        return new LocalDocument(spec, lock, lock.isPresent() || PulledText.isMarked(spec.text()), place);
    }

    /**
     * The document as code is made of it.
     *
     * @param steps what is configured; taken only if the document was not pulled
     * @param allowLocalEdits whether a pulled document that somebody edited, or whose lock is gone, will do
     * @return the prepared document
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if it does not fit its lock, or the lock not the steps;
     *     or for the reasons of {@link Steps#apply}
     */
    public Prepared prepared(Steps steps, boolean allowLocalEdits) {
        if (!pulled) {
            return steps.apply(spec, place, Optional.empty());
        }
        Diagnostics diagnostics = new Diagnostics(spec.name());
        if (lock.isEmpty() && !allowLocalEdits) {
            throw diagnostics.fatal(
                    "lock-missing",
                    "#",
                    "The document was written by the goal pull, and " + SpecLock.FILE_NAME + " is not beside it.",
                    "Take that from version control again, pull again, or accept the document as it is by"
                            + " clickpipes.codegen.allowLocalEdits=true.",
                    null);
        }
        if (lock.isPresent()) {
            if (!allowLocalEdits) {
                lock.get().verify(spec.text(), diagnostics);
            }
            checkInputs(lock.get().inputs(), steps, diagnostics);
        }
        return Steps.NONE.apply(spec, place, Optional.empty());
    }

    /** {@return what it was made of, as its lock tells: an address, or the way to a file} */
    public Optional<String> origin() {
        return lock.map(each -> each.inputs().origin());
    }

    /**
     * The document for a comparison, whether it fits its lock and what is configured or not.
     *
     * @param steps what is configured; taken only if the document was not pulled
     * @return the prepared document
     * @throws io.clickpipes.codegen.diagnostic.CodegenException for the reasons of {@link Steps#apply}
     */
    public Prepared unchecked(Steps steps) {
        return (pulled ? Steps.NONE : steps).apply(spec, place, Optional.empty());
    }

    /** Overlays and filters that are configured have to be those of the pull; without any, the document is enough. */
    private static void checkInputs(SpecLock.Inputs pulled, Steps steps, Diagnostics diagnostics) {
        checkOverlays(
                pulled.overlays().stream().map(SpecLock.OverlaySum::sha256).toList(), steps.overlays(), diagnostics);
        boolean sameFilter = pulled.tags().equals(steps.filter().tags())
                && pulled.paths().equals(steps.filter().paths())
                && pulled.operations().equals(steps.filter().operations());
        if (!steps.filter().isEmpty() && !sameFilter) {
            diagnostics.report(
                    "lock-filter",
                    "#",
                    "The document was pulled with other tags, paths or operations than are configured now.",
                    "Pull again, so that they take effect, or remove them.");
        }
        diagnostics.throwIfAny();
    }

    private static void checkOverlays(List<String> pulled, List<LoadedSpec> overlays, Diagnostics diagnostics) {
        List<String> sums = overlays.stream().map(Steps::sum).toList();
        if (overlays.isEmpty() || sums.equals(pulled)) {
            return;
        }
        for (LoadedSpec overlay : overlays) {
            if (!pulled.contains(Steps.sum(overlay))) {
                diagnostics.report(
                        "lock-overlay",
                        "#",
                        "The document was pulled before the overlay " + overlay.name() + " became what it is.",
                        "Pull again, so that the overlay takes effect, or remove it.");
            }
        }
        if (pulled.containsAll(sums)) {
            diagnostics.report(
                    "lock-overlay",
                    "#",
                    "The document was pulled with more overlays than are configured now, or in another order.",
                    "Pull again, so that these take effect, or configure those of " + SpecLock.FILE_NAME + ".");
        }
    }
}
