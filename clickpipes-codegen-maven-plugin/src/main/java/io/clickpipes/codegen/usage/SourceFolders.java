package io.clickpipes.codegen.usage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the folders of source, and never complains: what can not be read is not searched. */
final class SourceFolders {

    /** Far beyond what anybody writes by hand, and within what the compiler does in a minute. */
    static final long MOST_BYTES = 64L << 20;

    private static final Set<String> NOT_CLASSES = Set.of("module-info.java");

    private final Path base;
    private final Set<String> generated;
    private final Map<Path, MemorySource> sources = new TreeMap<>();
    private long bytes;
    private boolean any;

    /**
     * A reader.
     *
     * @param generated paths below a root that hold generated code, should a root be one of its folders
     */
    SourceFolders(Path base, Set<String> generated) {
        this.base = base.toAbsolutePath().normalize();
        this.generated = generated;
    }

    /** Reads a root; false if all together it is more than can be searched. */
    boolean read(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        try {
            Files.walkFileTree(folder, new Visitor(folder));
        } catch (IOException e) {
            return true;
        }
        return bytes <= MOST_BYTES;
    }

    /** Whether no root holds any Java code, generated or not: it is elsewhere then. */
    boolean isEmpty() {
        return !any;
    }

    /** What messages call some roots. */
    String names(List<Path> roots) {
        return roots.stream()
                .map(root -> nameOf(root.toAbsolutePath().normalize()))
                .map(name -> name.isEmpty() ? "." : name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What was read, by path. */
    Map<Path, MemorySource> sources() {
        return sources;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            any |= attributes.isRegularFile() && isJava(file);
            if (attributes.isRegularFile() && isWanted(file)) {
                bytes += attributes.size();
                if (bytes > MOST_BYTES) {
                    return FileVisitResult.TERMINATE;
                }
                text(file).ifPresent(text -> sources.put(file, MemorySource.written(file.toUri(), nameOf(file), text)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that may not be read is passed over. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isWanted(Path file) {
            return isJava(file)
                    && !NOT_CLASSES.contains(file.getFileName().toString())
                    && !generated.contains(slashed(root, file));
        }

        private boolean isJava(Path file) {
            return file.getFileName().toString().endsWith(".java");
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(decode(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Names of generated members are in ASCII, so any encoding that contains it does for what is not UTF-8. */
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private String nameOf(Path file) {
        return file.startsWith(base) ? slashed(base, file) : file.toString().replace('\\', '/');
    }

    private static String slashed(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
