package io.clickpipes.codegen.lifecycle;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.lock.SpecLock;
import io.clickpipes.codegen.output.DocumentPair;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.Fetched;
import io.clickpipes.codegen.source.Fetcher;
import io.clickpipes.codegen.source.InputPlace;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Validators;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * @param fetcher gets the upstream document
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
     * @param origin what the lock calls that, where it is a copy of something else: an address
     * @param baseFolder where relative paths begin
     * @param document the file to replace; the lock goes beside it
     * @param steps what to make of it
     * @param replacesAny whether a document that was never pulled may be replaced
     */
    public record Request(
            String from, Optional<String> origin, Path baseFolder, Path document, Steps steps, boolean replacesAny) {

        /**
         * A request that may replace any document.
         *
         * @param from as above
         * @param origin as above
         * @param baseFolder as above
         * @param document as above
         * @param steps as above
         */
        public Request(String from, Optional<String> origin, Path baseFolder, Path document, Steps steps) {
            this(from, origin, baseFolder, document, steps, true);
        }
    }

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
     * @param warnings what was wrong with the old document or its lock
     */
    public record Pulled(
            Optional<LocalDocument> old,
            Prepared prepared,
            boolean written,
            int files,
            List<String> undocumented,
            List<Diagnostic> warnings)
            implements Outcome {}

    /**
     * Pulls.
     *
     * @param request what to pull
     * @return what came of it
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if any step fails; document and lock are as they were
     *     then
     */
    public Outcome run(Request request) {
        Target target = Target.of(request);
        Path document = target.lock().document();
        SpecLock.Inputs inputs = Provenance.of(request, document, plugin);
        if (!(fetcher.fetch(request.from(), request.baseFolder(), known(target.old(), inputs))
                instanceof Fetched.Document fetched)) {
            return new NotModified();
        }
        Prepared prepared = request.steps()
                .fetching(fetcher.options())
                .apply(fetched.spec(), new InputPlace(request.from(), request.baseFolder()), request.origin());
        String text = PulledText.of(prepared.document());
        // From the very text that is to be written, under the name of what was fetched.
        int files = codegen.generate(new LoadedSpec(prepared.name(), text)).size();

        SpecLock lock = new SpecLock(
                target.lock().documentName(),
                fetched.date(),
                // A server can not say that nothing changed in the other files that a document refers to.
                prepared.inputs().size() > 1 ? Validators.NONE : fetched.validators(),
                sum(fetched, prepared.inputs()),
                inputs,
                Checksum.sha256(text));
        SpecLock kept = target.old()
                .flatMap(LocalDocument::lock)
                .filter(lock::tellsTheSameAs)
                .orElse(lock);
        boolean written = new DocumentPair(document, target.lock().path())
                .replace(text, kept.write())
                .document();
        return new Pulled(
                target.old(),
                prepared,
                written,
                files,
                Undocumented.properties(prepared.document()),
                written ? target.warningsOnceReplaced() : target.warnings());
    }

    /** The checksum of what was fetched; of all files, if the document refers to others. */
    private static String sum(Fetched.Document fetched, List<LoadedSpec> inputs) {
        return inputs.size() > 1
                ? Checksum.sha256(inputs.stream()
                        .map(each -> Checksum.sha256(each.text()))
                        .collect(Collectors.joining("\n")))
                : fetched.sha256();
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
}
