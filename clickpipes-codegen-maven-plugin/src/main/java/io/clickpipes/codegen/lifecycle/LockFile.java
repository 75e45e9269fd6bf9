package io.clickpipes.codegen.lifecycle;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.lock.SpecLock;
import io.clickpipes.codegen.output.DocumentPair;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lock beside a document, which need not be there.
 *
 * @param document the document's own file, behind all links
 * @param path where the lock is
 * @param name what messages call the lock
 */
record LockFile(Path document, Path path, String name) {

    /**
     * The lock of a document. Where that is a symbolic link, the lock is beside what it leads to.
     *
     * @param name what messages call the document
     */
    static LockFile of(Path document, String name) {
        Path place = DocumentPair.behindLinks(document);
        Path lock = place.resolveSibling(SpecLock.FILE_NAME);
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        boolean link = Files.isSymbolicLink(document);
        return new LockFile(place, lock, link ? lock.toString() : name.substring(0, folder) + SpecLock.FILE_NAME);
    }

    /** Whether there is something of that name, if only a link that leads nowhere. */
    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The lock, whichever document of the folder it is for.
     *
     * @throws CodegenException if there is one, and it can not be read or understood
     */
    Optional<SpecLock> read() {
        if (!exists()) {
            return Optional.empty();
        }
        Diagnostics diagnostics = new Diagnostics(name);
        try {
            return Optional.of(SpecLock.read(SpecSource.load(path.toString(), document), diagnostics));
        } catch (CodegenException e) {
            if (e.diagnostics().get(0).id().startsWith("lock-")) {
                throw e;
            }
            throw diagnostics.fatal(
                    "lock-broken",
                    "#",
                    "The lock can not be read: " + e.diagnostics().get(0).message(),
                    "Take it from version control again, or pull again.",
                    e);
        }
    }

    /** Whether a lock is that of the document, and not of another one in the folder. */
    boolean isOwn(SpecLock lock) {
        return lock.document().equals(documentName());
    }

    /** The name of the document's file, without folders. */
    String documentName() {
        return nameOf(document);
    }

    /** The name of a file, without folders. */
    static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
