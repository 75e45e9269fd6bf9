package io.clickpipes.codegen.lifecycle;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.CanonicalYaml;
import io.clickpipes.codegen.lock.SpecLock;
import io.clickpipes.codegen.output.DocumentPair;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.Fetched;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import io.clickpipes.codegen.source.Validators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Fetches a document, prepares it, checks that code can be generated from it, and only then puts it in the place of the
 * old one, together with its lock.
 */
public final class Pull {

    private final Fetcher fetcher;
    private final Codegen codegen;
    private final String plugin;

    /**
     * A way to pull.
     *
     * @param codegen generates from the new document, for a try
     * @param plugin version of the plugin, for the lock
     */
    public Pull(Fetcher fetcher, Codegen codegen, String plugin) {
        this.fetcher = fetcher;
        this.codegen = codegen;
        this.plugin = plugin;
    }

    /**
     * What to pull.
     *
     * @param from path or address of the upstream document
     * @param origin what the lock calls that, where it is a copy of something else
     * @param baseFolder where relative paths begin
     * @param document the file to replace; the lock goes beside it
     * @param steps what to make of it
     */
    public record Request(String from, Optional<String> origin, Path baseFolder, Path document, Steps steps) {}

    /** What came of it. */
    public sealed interface Outcome {}

    /** The server says that nothing changed; nothing was read or written. */
    public record NotModified() implements Outcome {}

    /**
     * The document was fetched.
     *
     * @param old the document that was there, if there was one
     * @param prepared the document that is there now
     * @param written whether the document on disk changed
     * @param files how many files can be generated from it
     * @param undocumented pointers of properties without a description
     */
    public record Pulled(
            Optional<LocalDocument> old, Prepared prepared, boolean written, int files, List<String> undocumented)
            implements Outcome {}

    /**
     * Pulls.
     *
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if any step fails; document and lock are as they were
     *     then
     */
    public Outcome run(Request request) {
        Path document = request.document();
        checkPlace(document);
        Optional<LocalDocument> old = old(document);
        SpecLock.Inputs inputs = inputs(request);
        if (!(fetcher.fetch(request.from(), request.baseFolder(), known(old, inputs))
                instanceof Fetched.Document fetched)) {
            return new NotModified();
        }
        Prepared prepared = request.steps().apply(fetched.spec());
        String text = CanonicalYaml.write(prepared.document());
        // From the very text that is to be written, under the name of what was fetched.
        int files = codegen.generate(new LoadedSpec(prepared.name(), text)).size();

        SpecLock lock = new SpecLock(
                LocalDocument.nameOf(document),
                fetched.date(),
                fetched.validators(),
                fetched.sha256(),
                inputs,
                Checksum.sha256(text));
        SpecLock kept =
                old.flatMap(LocalDocument::lock).filter(lock::tellsTheSameAs).orElse(lock);
        boolean written = new DocumentPair(document, LocalDocument.lockFile(document))
                .replace(text, kept.write())
                .document();
        return new Pulled(old, prepared, written, files, Undocumented.properties(prepared.document()));
    }

    private static void checkPlace(Path document) {
        String name = LocalDocument.nameOf(document);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw new Diagnostics(document.toString())
                    .fatal(
                            "pull-name",
                            "#",
                            "What pull writes is YAML, and this name says something else.",
                            "Call the document openapi.yaml, for example.",
                            null);
        }
        LocalDocument.lockIn(document)
                .filter(lock -> !lock.document().equals(name))
                .ifPresent(lock -> {
                    throw new Diagnostics(document.toString())
                            .fatal(
                                    "pull-folder",
                                    "#",
                                    "The lock in its folder is that of another document: " + lock.document() + ".",
                                    "Give each document a folder of its own.",
                                    null);
                });
    }

    private static Optional<LocalDocument> old(Path document) {
        return Files.exists(document)
                ? Optional.of(LocalDocument.load(document.toString(), document.toAbsolutePath()))
                : Optional.empty();
    }

    /** Two snapshots of the plugin can differ though their versions are equal. */
    private Validators known(Optional<LocalDocument> old, SpecLock.Inputs inputs) {
        return plugin.endsWith("-SNAPSHOT")
                ? Validators.NONE
                : old.flatMap(each -> each.lock()
                                .map(lock ->
                                        lock.validatorsFor(inputs, each.spec().text())))
                        .orElse(Validators.NONE);
    }

    private SpecLock.Inputs inputs(Request request) {
        Steps steps = request.steps();
        return new SpecLock.Inputs(
                request.origin().orElseGet(() -> portable(request, request.from())),
                steps.overlays().stream()
                        .map(each ->
                                new SpecLock.OverlaySum(portable(request, each.name()), Checksum.sha256(each.text())))
                        .toList(),
                steps.filter().tags(),
                steps.filter().paths(),
                steps.filter().operations(),
                steps.keepProse(),
                plugin);
    }

    /** What the lock calls an input: an address, or a path from the document's folder, which says nothing of the machine. */
    private static String portable(Request request, String input) {
        Optional<Path> file = SpecSource.file(input, request.baseFolder());
        if (file.isEmpty()) {
            return Fetcher.origin(input);
        }
        Path folder = Objects.requireNonNull(
                request.document().toAbsolutePath().normalize().getParent());
        Path path = file.get().toAbsolutePath().normalize();
        return path.startsWith(folder) || isNear(request.baseFolder(), folder, path)
                ? folder.relativize(path).toString().replace('\\', '/')
                : LocalDocument.nameOf(path);
    }

    /** Whether the way from the document to an input of the project stays among the project and its neighbours. */
    private static boolean isNear(Path baseFolder, Path folder, Path path) {
        Path base = baseFolder.toAbsolutePath().normalize();
        Path around = base.getParent() == null ? base : base.getParent();
        return path.startsWith(base) && folder.startsWith(around);
    }
}
