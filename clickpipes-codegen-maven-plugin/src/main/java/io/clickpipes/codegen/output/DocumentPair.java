package io.clickpipes.codegen.output;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A document and its lock, which are replaced together or not at all, one build after the other. A build that is killed
 * between the two leaves a document that does not fit its lock, which {@code generate} refuses; it never leaves half a
 * file.
 */
public final class DocumentPair {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path document;
    private final Path lock;
    private final Duration patience;

    /**
     * A pair of files that need not exist.
     *
     * @param document path of the document
     * @param lock path of its lock
     */
    public DocumentPair(Path document, Path lock) {
        this(document, lock, PATIENCE);
    }

    DocumentPair(Path document, Path lock, Duration patience) {
        this.document = document.toAbsolutePath().normalize();
        this.lock = lock.toAbsolutePath().normalize();
        this.patience = patience;
    }

    /**
     * Where a document really is.
     *
     * @param document a path, perhaps of a symbolic link
     * @return the absolute path behind all links, where nothing needs to be
     * @throws CodegenException if the links lead nowhere
     */
    public static Path behindLinks(Path document) {
        try {
            return AtomicFile.behindLinks(document.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw DocumentFile.failure(document, e);
        }
    }

    /**
     * Which bytes changed. A file whose bytes are as they were is not touched.
     *
     * @param document whether the document's did
     * @param lock whether the lock's did
     */
    public record Replaced(boolean document, boolean lock) {}

    /**
     * Puts two texts in the place of the old ones.
     *
     * @param text what the document shall hold
     * @param lockText what the lock shall hold
     * @return what became of the two files
     * @throws CodegenException if one can not be written, or another build does not come to its end; both files are as
     *     they were then
     */
    public Replaced replace(String text, String lockText) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] lockBytes = lockText.getBytes(StandardCharsets.UTF_8);
        try {
            Path documentPlace = AtomicFile.behindLinks(document);
            Path lockPlace = AtomicFile.behindLinks(lock);
            if (DocumentFile.holds(documentPlace, bytes) && DocumentFile.holds(lockPlace, lockBytes)) {
                return new Replaced(false, false);
            }
            Files.createDirectories(documentPlace.getParent());
            Files.createDirectories(lockPlace.getParent());
            return BuildLock.whileHeld(lockPlace, patience, () -> exchange(documentPlace, bytes, lockPlace, lockBytes));
        } catch (BuildLock.BusyException e) {
            throw new CodegenException(
                    new Diagnostic(
                            "output-busy",
                            document.toString(),
                            "#",
                            "Another build is writing this document and does not come to its end.",
                            "Wait for it or end it, then start again; the old document is unchanged."),
                    e);
        } catch (IOException e) {
            throw DocumentFile.failure(document, e);
        }
    }

    private Replaced exchange(Path documentPlace, byte[] bytes, Path lockPlace, byte[] lockBytes) throws IOException {
        try (StagedChange first = StagedChange.of(documentPlace, bytes);
                StagedChange second = StagedChange.of(lockPlace, lockBytes)) {
            first.commit();
            try {
                second.commit();
            } catch (IOException e) {
                undo(first, e);
                throw e;
            }
            return new Replaced(first.isChange(), second.isChange());
        }
    }

    private void undo(StagedChange change, IOException reason) {
        try {
            change.undo();
        } catch (IOException e) {
            e.addSuppressed(reason);
            throw new CodegenException(
                    new Diagnostic(
                            "output-torn",
                            document.toString(),
                            "#",
                            "The document was replaced, but its lock could not be, nor could the old one be put back: "
                                    + reason + ".",
                            "Check the folder and its permissions, and pull again."),
                    e);
        }
    }
}
