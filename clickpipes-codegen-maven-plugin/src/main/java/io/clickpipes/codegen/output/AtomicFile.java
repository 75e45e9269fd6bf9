package io.clickpipes.codegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that readers see with its old bytes or its new ones, never in between. */
final class AtomicFile {

    private AtomicFile() {}

    static void write(Path path, byte[] bytes) throws IOException {
        Path folder = path.getParent();
        Files.createDirectories(folder);
        Path temporary = folder.resolve(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
