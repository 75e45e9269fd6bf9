package io.clickpipes.codegen.output;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes a folder hold exactly the generated files: writes those whose bytes differ, and deletes those
 * that an earlier run wrote and this one does not. A list of its own files, kept in the folder, tells
 * them from everybody else's, which it never touches.
 */
public final class OutputWriter {

    /** Lists the files of the last run, relative, one a line. */
    public static final String MANIFEST = ".clickpipes-codegen";

    private final Path root;
    private final String manifest;

    /**
     * A writer that is alone in its folder.
     *
     * @param root output folder; it need not be there
     */
    public OutputWriter(Path root) {
        this(root, "");
    }

    /**
     * A writer that may share its folder with others.
     *
     * @param root output folder; it need not be there
     * @param owner tells it from them; the same in every run
     */
    public OutputWriter(Path root, String owner) {
        this.root = root.toAbsolutePath().normalize();
        String suffix = owner.replaceAll("[^A-Za-z0-9._-]", "_");
        this.manifest = suffix.isEmpty() ? MANIFEST : MANIFEST + "-" + suffix;
    }

    /**
     * Writes. The list of files is extended before anything is written and cut down after everything
     * is, so that a run that was cut short leaves no file that nobody owns.
     *
     * @param files all files of this run
     * @return how many files there are, were written, were deleted
     * @throws CodegenException if a file can not be written, would lie outside the folder, or would replace one
     *     that no writer of this folder lists
     */
    public WriteResult write(List<GeneratedFile> files) {
        Map<String, byte[]> wanted = new TreeMap<>();
        for (GeneratedFile file : files) {
            resolve(file.path());
            if (wanted.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)) != null) {
                throw failure(file.path(), "Two generated files have this name.", null);
            }
        }
        Set<String> owned = readManifest(manifest);
        Set<String> ownedByOthers = readOtherManifests();
        Set<String> generated = new TreeSet<>(owned);
        generated.addAll(ownedByOthers);
        refuseForeign(wanted, generated);
        Set<String> all = new TreeSet<>(owned);
        all.addAll(wanted.keySet());
        if (!all.equals(owned)) {
            replace(manifest, manifest(all));
        }
        // Most of the time goes by in the file system, which serves several threads as well as one.
        int written = wanted.entrySet().parallelStream()
                .mapToInt(file -> replace(file.getKey(), file.getValue()) ? 1 : 0)
                .sum();
        Set<String> stale = new TreeSet<>(owned);
        stale.removeAll(wanted.keySet());
        stale.removeAll(ownedByOthers);
        int deleted = 0;
        for (String path : stale) {
            deleted += delete(path) ? 1 : 0;
        }
        replace(manifest, manifest(wanted.keySet()));
        return new WriteResult(wanted.size(), written, deleted);
    }

    /** A file that was not generated is never replaced, unless it is the same. */
    private void refuseForeign(Map<String, byte[]> wanted, Set<String> generated) {
        List<Diagnostic> foreign = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
            Path path = resolve(file.getKey());
            try {
                if (!generated.contains(file.getKey())
                        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        && !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                    foreign.add(new Diagnostic(
                            "foreign-file",
                            path.toString(),
                            "#",
                            "This file is in the way, and was not generated.",
                            "Move it, or generate into packages or a folder of their own."));
                }
            } catch (IOException e) {
                throw failure(file.getKey(), "The file can not be read: " + e + ".", e);
            }
        }
        if (!foreign.isEmpty()) {
            throw new CodegenException(foreign);
        }
    }

    /**
     * What somebody did to the files since they were written.
     *
     * @param stamps those of the files that were written, by path
     * @return the first difference; nothing if all are there, unaltered, and on the list
     */
    public Optional<String> difference(Map<String, String> stamps) {
        if (!readManifest(manifest).equals(stamps.keySet())) {
            return Optional.of(root.resolve(manifest) + " lists other files");
        }
        for (Map.Entry<String, String> each : stamps.entrySet()) {
            Path path = resolve(each.getKey());
            String now = Stamp.of(path);
            if (!now.equals(each.getValue())) {
                return Optional.of(path + (now.equals(Stamp.ABSENT) ? " is not there" : " was altered"));
            }
        }
        return Optional.empty();
    }

    private Path resolve(String relative) {
        try {
            Path path = root.resolve(relative).normalize();
            if (path.startsWith(root) && !path.equals(root)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw failure(relative, "The name is not a path.", e);
        }
        throw failure(relative, "The file would lie outside the output folder.", null);
    }

    private boolean replace(String relative, byte[] bytes) {
        Path path = resolve(relative);
        try {
            if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
                return false;
            }
            Files.createDirectories(root);
            refuseLinks(relative, path);
            AtomicFile.write(path, bytes);
            return true;
        } catch (IOException e) {
            throw failure(relative, "The file can not be written: " + e + ".", e);
        }
    }

    /** Looks at the part of the way to a file that exists, before anything is made or deleted there. */
    private void refuseLinks(String relative, Path path) throws IOException {
        Path folder = path.getParent();
        while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            folder = folder.getParent();
        }
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw failure(relative, "A link leads out of the output folder.", null);
        }
    }

    private boolean delete(String relative) {
        Path path = resolve(relative);
        try {
            refuseLinks(relative, path);
            boolean deleted = Files.deleteIfExists(path);
            for (Path folder = path.getParent(); !folder.equals(root); folder = folder.getParent()) {
                Files.deleteIfExists(folder);
            }
            return deleted;
        } catch (DirectoryNotEmptyException e) {
            return true;
        } catch (IOException e) {
            throw failure(relative, "The stale file can not be deleted: " + e + ".", e);
        }
    }

    /** What other executions generated into the same folder, and what this one did under another name. */
    private Set<String> readOtherManifests() {
        Set<String> files = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> others = Files.newDirectoryStream(root, MANIFEST + "*")) {
                for (Path other : others) {
                    String name = other.getFileName().toString();
                    if (!name.equals(manifest) && !name.endsWith(".tmp")) {
                        files.addAll(readManifest(name));
                    }
                }
            } catch (IOException e) {
                throw failure(MANIFEST, "The folder can not be read: " + e + ".", e);
            }
        }
        return files;
    }

    private Set<String> readManifest(String name) {
        Path path = root.resolve(name);
        try {
            return Files.isRegularFile(path)
                    ? Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isBlank())
                            .collect(Collectors.toCollection(TreeSet::new))
                    : Set.of();
        } catch (IOException e) {
            throw failure(name, "The list of generated files can not be read: " + e + ".", e);
        }
    }

    private static byte[] manifest(Set<String> paths) {
        return paths.stream()
                .map(path -> path + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private CodegenException failure(String relative, String message, Throwable cause) {
        return new CodegenException(
                new Diagnostic(
                        "output",
                        root.resolve(relative.replace('\0', '?')).toString(),
                        "#",
                        message,
                        "Check the output folder and its permissions."),
                cause);
    }
}
