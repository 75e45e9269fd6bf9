package io.clickpipes.codegen.output;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** A document on disk that is replaced whole or not at all. A symbolic link stays one, and what it names is replaced. */
public final class DocumentFile {

    private final Path path;

    /**
     * A file that others may change, too.
     *
     * @param path the file; it need not be there
     */
    public DocumentFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /**
     * Puts a text in the place of the old one.
     *
     * @param text what it shall hold
     * @return whether the bytes changed
     * @throws CodegenException if it can not be written; the old document is still there then
     */
    public boolean replace(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Path place = AtomicFile.behindLinks(path);
            if (holds(place, bytes)) {
                return false;
            }
            Files.createDirectories(place.getParent());
            Path staged = AtomicFile.stage(place, bytes);
            try {
                AtomicFile.put(staged, place);
            } finally {
                Files.deleteIfExists(staged);
            }
            return true;
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /** Whether a file has exactly these bytes already. */
    static boolean holds(Path place, byte[] bytes) throws IOException {
        try {
            return Files.isRegularFile(place)
                    && Files.size(place) == bytes.length
                    && Arrays.equals(Files.readAllBytes(place), bytes);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    static CodegenException failure(Path path, IOException cause) {
        return new CodegenException(
                new Diagnostic(
                        "output",
                        path.toString(),
                        "#",
                        "The document can not be written: " + cause + ".",
                        "Check the folder and its permissions; the old document is unchanged."),
                cause);
    }
}
