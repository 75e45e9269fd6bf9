package io.clickpipes.codegen.output;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A document on disk that is replaced whole or not at all. */
public final class DocumentFile {

    private final Path path;

    public DocumentFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /**
     * Puts a text in the place of the old one.
     *
     * @return whether the bytes changed
     * @throws CodegenException if it can not be written; the old document is still there then
     */
    public boolean replace(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
                return false;
            }
            AtomicFile.write(path, bytes);
            return true;
        } catch (IOException e) {
            throw new CodegenException(
                    new Diagnostic(
                            "output",
                            path.toString(),
                            "#",
                            "The document can not be written: " + e + ".",
                            "Check the folder and its permissions; the old document is unchanged."),
                    e);
        }
    }
}
