package io.clickpipes.codegen.lifecycle;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.lock.SpecLock;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Path;
import java.util.Optional;

/** What a lock says of the inputs of a pull: nothing of the machine, nothing that is secret. */
final class Provenance {

    private final Path baseFolder;
    private final Path documentFolder;

    private Provenance(Path baseFolder, Path document) {
        this.baseFolder = baseFolder;
        Path folder = document.toAbsolutePath().normalize().getParent();
        this.documentFolder = folder == null ? baseFolder : folder;
    }

    /**
     * The inputs of a pull.
     *
     * @param document the file that is written, behind all links
     * @param plugin version of the plugin
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the origin can not be recorded
     */
    static SpecLock.Inputs of(Pull.Request request, Path document, String plugin) {
        Provenance provenance = new Provenance(request.baseFolder(), document);
        Steps steps = request.steps();
        return new SpecLock.Inputs(
                request.origin().map(Provenance::told).orElseGet(() -> provenance.portable(request.from())),
                steps.overlays().stream()
                        .map(each -> new SpecLock.OverlaySum(provenance.portable(each.name()), Steps.sum(each)))
                        .toList(),
                steps.filter().tags(),
                steps.filter().paths(),
                steps.filter().operations(),
                steps.keepProse(),
                plugin);
    }

    /** An origin that somebody told may be as secret as the address that is fetched; not even errors show all of it. */
    private static String told(String origin) {
        if (!Fetcher.isHttp(origin)) {
            throw new Diagnostics("origin")
                    .fatal(
                            "pull-origin",
                            "#",
                            "What is given as origin does not begin with https:.",
                            "Give the address that the document was downloaded from, or leave it out.",
                            null);
        }
        return Fetcher.origin(origin);
    }

    /** An address; the path of a file below the document's folder; of any other file its name alone. */
    private String portable(String input) {
        Optional<Path> file = SpecSource.file(input, baseFolder);
        if (file.isEmpty()) {
            return Fetcher.origin(input);
        }
        Path path = file.get().toAbsolutePath().normalize();
        return path.startsWith(documentFolder)
                ? documentFolder.relativize(path).toString().replace('\\', '/')
                : LockFile.nameOf(path);
    }
}
