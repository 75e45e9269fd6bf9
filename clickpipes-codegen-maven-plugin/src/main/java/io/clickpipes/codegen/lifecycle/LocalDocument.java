package io.clickpipes.codegen.lifecycle;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.lock.SpecLock;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.Fetched;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import io.clickpipes.codegen.source.Validators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The document of a build. Where a lock lies beside it, it is the outcome of a pull and has been through the steps
 * already; otherwise they are still to be taken.
 *
 * @param spec the document
 * @param lock its lock
 */
public record LocalDocument(LoadedSpec spec, Optional<SpecLock> lock) {

    /**
     * Loads the document of a build, and its lock if it is a file that has one.
     *
     * @param inputSpec path or address
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if there is no such document, or its lock can not be
     *     understood
     */
    public static LocalDocument load(String inputSpec, Path baseFolder) {
        LoadedSpec spec = SpecSource.load(inputSpec, baseFolder);
        return SpecSource.file(inputSpec, baseFolder)
                .map(file -> new LocalDocument(spec, lockOf(file)))
                .orElseGet(() -> new LocalDocument(spec, Optional.empty()));
    }

    /**
     * Fetches a document that may be somebody else's, and its lock if it is a file that has one.
     *
     * @param address path or address
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if it can not be had, or its lock not be understood
     */
    public static LocalDocument fetch(Fetcher fetcher, String address, Path baseFolder) {
        // Asked without conditions, a server can not say that nothing changed.
        Fetched.Document fetched = (Fetched.Document) fetcher.fetch(address, baseFolder, Validators.NONE);
        return new LocalDocument(
                fetched.spec(), SpecSource.file(address, baseFolder).flatMap(LocalDocument::lockOf));
    }

    /** Where the lock of a document lies. */
    static Path lockFile(Path document) {
        return document.resolveSibling(SpecLock.FILE_NAME);
    }

    /** The lock of a document, unless there is none or it is that of another document in the folder. */
    private static Optional<SpecLock> lockOf(Path document) {
        return lockIn(document).filter(lock -> lock.document().equals(nameOf(document)));
    }

    /** The lock in a document's folder, whichever document it is for. */
    static Optional<SpecLock> lockIn(Path document) {
        Path lock = lockFile(document);
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        Diagnostics diagnostics = new Diagnostics(lock.toString());
        return Optional.of(SpecLock.read(SpecSource.load(lock.toString(), lock.toAbsolutePath()), diagnostics));
    }

    /** The name of a document's file, without folders. */
    static String nameOf(Path document) {
        return String.valueOf(document.getFileName());
    }

    /**
     * The document as code is made of it.
     *
     * @param allowLocalEdits whether a document that does not fit its lock will do
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if it does not fit its lock, or the lock not the steps;
     *     or for the reasons of {@link Steps#apply}
     */
    public Prepared prepared(Steps steps, boolean allowLocalEdits) {
        if (lock.isEmpty()) {
            return steps.apply(spec);
        }
        if (!allowLocalEdits) {
            Diagnostics diagnostics = new Diagnostics(spec.name());
            lock.get().verify(spec.text(), diagnostics);
            checkInputs(lock.get().inputs(), steps, diagnostics);
        }
        return Steps.NONE.apply(spec);
    }

    /** Overlays and filters that are configured have to be those of the pull; without any, the document is enough. */
    private static void checkInputs(SpecLock.Inputs pulled, Steps steps, Diagnostics diagnostics) {
        for (LoadedSpec overlay : steps.overlays()) {
            String sum = Checksum.sha256(overlay.text());
            if (pulled.overlays().stream().noneMatch(each -> each.sha256().equals(sum))) {
                diagnostics.report(
                        "lock-overlay",
                        "#",
                        "The document was pulled before the overlay " + overlay.name() + " became what it is.",
                        "Pull again, so that the overlay takes effect, or accept the document as it is by"
                                + " clickpipes.codegen.allowLocalEdits=true.");
            }
        }
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
}
