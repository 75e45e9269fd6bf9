package io.clickpipes.codegen.output;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder that holds one report in several forms. */
public final class ReportFolder {

    private final Path folder;

    /**
     * A folder that reports go to.
     *
     * @param folder where reports go; it need not be there
     */
    public ReportFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes the forms of a report, in the place of those of an earlier one.
     *
     * @param texts by file name
     * @throws CodegenException if a file can not be written
     */
    public void write(Map<String, String> texts) {
        texts.forEach((name, text) -> {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw failure(folder, "There is a file in the place of the folder for reports.", null);
            }
            try {
                AtomicFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw failure(folder.resolve(name), "The report can not be written: " + e + ".", e);
            }
        });
    }

    private static CodegenException failure(Path place, String message, @Nullable Exception cause) {
        return new CodegenException(
                new Diagnostic(
                        "output",
                        place.toString(),
                        "#",
                        message,
                        "Check the folder and its permissions, or give another one as reports."),
                cause);
    }

    /**
     * {@return where a form of the report is}
     *
     * @param name simple name of the file
     */
    public Path file(String name) {
        return folder.resolve(name);
    }
}
