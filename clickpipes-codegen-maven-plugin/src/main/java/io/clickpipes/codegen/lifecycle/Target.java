package io.clickpipes.codegen.lifecycle;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.lock.SpecLock;
import io.clickpipes.codegen.source.InputPlace;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where {@code pull} writes, and what is there before.
 *
 * @param name what messages call the document
 * @param lock the lock of the document
 * @param old the document that is there
 * @param warnings what is wrong and stops nobody from pulling
 */
record Target(String name, LockFile lock, Optional<LocalDocument> old, List<Diagnostic> warnings) {

    Target {
        warnings = List.copyOf(warnings);
    }

    /**
     * Looks at the place.
     *
     * @throws CodegenException if the document must not be written there
     */
    static Target of(Pull.Request request) {
        String name = request.document().toString();
        checkName(name);
        Path file = request.baseFolder().resolve(request.document());
        LockFile lock = LockFile.of(file, name);
        List<Diagnostic> warnings = new ArrayList<>();
        Optional<SpecLock> there = usable(lock, warnings);
        there.filter(each -> !lock.isOwn(each)).ifPresent(each -> {
            throw new Diagnostics(name)
                    .fatal(
                            "pull-folder",
                            "#",
                            "The lock in its folder is that of another document: " + each.document() + ".",
                            "Give each document a folder of its own.",
                            null);
        });
        Optional<LocalDocument> old = Files.exists(file)
                ? Optional.of(LocalDocument.of(
                        SpecSource.load(name, request.baseFolder()), there, new InputPlace(name, request.baseFolder())))
                : Optional.empty();
        if (!request.replacesAny()) {
            old.filter(each -> !each.pulled() && !lock.exists()).ifPresent(each -> {
                throw new Diagnostics(name)
                        .fatal(
                                "pull-foreign",
                                "#",
                                "This document was not pulled, and nobody said where to pull it from.",
                                "Give from, if it is to be replaced, or another inputSpec.",
                                null);
            });
        }
        return new Target(name, lock, old, warnings);
    }

    private static void checkName(String name) {
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw new Diagnostics(name)
                    .fatal(
                            "pull-name",
                            "#",
                            "What pull writes is YAML, and this name says something else.",
                            "Call the document openapi.yaml, for example.",
                            null);
        }
    }

    /** A lock that nobody understands is as good as none: the pull is what it tells people to do. */
    private static Optional<SpecLock> usable(LockFile lock, List<Diagnostic> warnings) {
        try {
            return lock.read();
        } catch (CodegenException e) {
            e.diagnostics()
                    .forEach(each -> warnings.add(new Diagnostic(
                            each.id(), each.document(), each.pointer(), each.message(), "This pull replaces it.")));
            return Optional.empty();
        }
    }

    /** The warnings of a pull that replaced the document: also that edits are gone. */
    List<Diagnostic> warningsOnceReplaced() {
        List<Diagnostic> all = new ArrayList<>(warnings);
        old.filter(Target::isEdited)
                .ifPresent(each -> all.add(new Diagnostic(
                        "pull-edits",
                        name,
                        "#",
                        "Somebody had edited the document since it was pulled, and the edits are replaced.",
                        "Take them from version control and put them into an overlay, if they are still wanted.")));
        return all;
    }

    private static boolean isEdited(LocalDocument document) {
        String text = document.spec().text();
        return document.lock()
                .map(lock -> !lock.fits(text) && !lock.fits(text.replace("\r\n", "\n")))
                .orElse(false);
    }
}
