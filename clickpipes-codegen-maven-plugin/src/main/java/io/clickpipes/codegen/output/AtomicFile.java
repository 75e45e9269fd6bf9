package io.clickpipes.codegen.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** A file that readers see with its old bytes or its new ones, never in between. */
final class AtomicFile {

    private static final int MAXIMUM_LINKS = 40;

    private AtomicFile() {}

    static void write(Path path, byte[] bytes) throws IOException {
        Path folder = path.getParent();
        Files.createDirectories(folder);
        Path temporary = temporary(path);
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
            put(temporary, path);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** New bytes on the disk beside a file, with its permissions, waiting for their turn. */
    static Path stage(Path path, byte[] bytes) throws IOException {
        Path temporary = temporary(path);
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (view != null && Files.isRegularFile(path)) {
                Files.setPosixFilePermissions(temporary, view.readAttributes().permissions());
            }
            return temporary;
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Puts one file in the place of another. */
    static void put(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A name that no other thread or build has, hidden, in the same folder. */
    static Path temporary(Path path) {
        return path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** The place that is written to: behind all symbolic links, so that they stay links. */
    static Path behindLinks(Path path) throws IOException {
        Path place = path;
        for (int i = 0; Files.isSymbolicLink(place); i++) {
            if (i == MAXIMUM_LINKS) {
                throw new IOException("The symbolic links lead nowhere.");
            }
            place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
        }
        return place;
    }
}
