package io.clickpipes.codegen.source;

import io.clickpipes.codegen.source.Neighbours.Found;
import io.clickpipes.codegen.source.Neighbours.Lookup;
import io.clickpipes.codegen.source.Neighbours.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files beside a document that is a file. */
final class NeighbourFiles {

    private static final String WAY_OUT =
            "Move it there, or name its folder in the section references of the configFile.";

    private final Path baseFolder;
    private final List<Path> allowed = new ArrayList<>();

    /**
     * Files of a document.
     *
     * @param root the document's real path
     * @param baseFolder where the names of messages begin
     */
    NeighbourFiles(Path root, Path baseFolder, List<Path> folders) {
        this.baseFolder = real(baseFolder);
        allowed.add(parent(root));
        folders.forEach(each -> allowed.add(real(each)));
    }

    /** A file behind all links. What is not there keeps its path, of which the part that is there counts. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            Path name = absolute.getFileName();
            return parent == null || name == null ? absolute : real(parent).resolve(name);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    Lookup find(Neighbour from, String reference) {
        String relative = PercentEncoding.decoded(reference.replace('\\', '/'));
        if (relative.startsWith("/")) {
            return new Refused(
                    "reference-absolute",
                    "It is an absolute path, which other machines do not have.",
                    "Write the way to the file from the folder of this one.");
        }
        Path path;
        try {
            path = parent(Path.of(from.id())).resolve(relative).normalize();
        } catch (InvalidPathException e) {
            return new Refused("reference-malformed", "It can not be the path of a file.", "Correct it.");
        }
        // Once before anything of the file system is asked about it, and once behind all links.
        if (outside(path)) {
            return elsewhere();
        }
        Path real = real(path);
        // A link that is left leads nowhere; a missing file must not tell what there is at its other end.
        return outside(real) || isBehindLink(real)
                ? elsewhere()
                : new Found(new Neighbour(real.toString(), name(real)));
    }

    private static boolean isBehindLink(Path path) {
        for (Path each = path; each != null; each = each.getParent()) {
            if (Files.isSymbolicLink(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean outside(Path path) {
        return allowed.stream().noneMatch(path::startsWith);
    }

    private static Refused elsewhere() {
        return new Refused(
                "reference-outside",
                "It leads to a file outside the folder of the document and of the project, which is not read.",
                WAY_OUT);
    }

    private String name(Path file) {
        return file.startsWith(baseFolder)
                ? baseFolder.relativize(file).toString().replace('\\', '/')
                : file.toString();
    }

    byte[] read(Neighbour file, int maximum) {
        Path path = Path.of(file.id());
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw SpecText.failure(
                    file.name(),
                    "reference-no-file",
                    "This is a folder or a device, not a file.",
                    "Refer to a file.",
                    null);
        }
        return LocalSource.bytes(file.name(), path, maximum);
    }
}
