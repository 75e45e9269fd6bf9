package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a document refers to: files of its folder or of the build, resources of its class path folder, and
 * addresses that the configuration allows. Never more than a few hundred files, or 50 MiB in all.
 */
public final class NeighbourSource implements Neighbours {

    /** Most files that one document may consist of. */
    public static final int MAXIMUM_FILES = 500;

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private final Neighbour root;
    private final Optional<NeighbourFiles> files;
    private final Optional<NeighbourResources> resources;
    private final NeighbourAddresses addresses;
    private final ReferencePolicy policy;
    private final Function<FetchOptions, Fetcher> fetchers;
    private int read;
    private long bytes;

    /**
     * The neighbours of a document.
     *
     * @param inputSpec path or address that the document was read from
     * @param baseFolder where relative paths begin
     * @param name what messages call the document
     * @param policy what may be read
     * @throws CodegenException if the input is neither path nor address
     */
    public NeighbourSource(String inputSpec, Path baseFolder, String name, ReferencePolicy policy) {
        this(inputSpec, baseFolder, name, policy, Fetcher::new);
    }

    NeighbourSource(
            String inputSpec,
            Path baseFolder,
            String name,
            ReferencePolicy policy,
            Function<FetchOptions, Fetcher> fetchers) {
        Optional<Path> file = SpecSource.file(inputSpec, baseFolder).map(NeighbourFiles::real);
        this.root = new Neighbour(file.map(Path::toString).orElse(inputSpec), name);
        this.files = file.map(each -> new NeighbourFiles(each, baseFolder, policy.folders()));
        this.resources = LocalSource.isResource(inputSpec)
                ? Optional.of(new NeighbourResources(LocalSource.resourceOf(inputSpec)))
                : Optional.empty();
        this.addresses = new NeighbourAddresses(policy.addresses(), policy.offline());
        this.policy = policy;
        this.fetchers = fetchers;
    }

    @Override
    public Neighbour root() {
        return root;
    }

    @Override
    public Lookup find(Neighbour from, String reference) {
        // However it is written, an address must not pass for a file that is not there.
        Matcher scheme = SCHEME.matcher(
                Fetcher.isHttp(from.id())
                        ? reference
                        : PercentEncoding.decoded(reference).strip());
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return Fetcher.isHttp(reference) ? addresses.find(null, reference) : refused(name);
        }
        if (Fetcher.isHttp(from.id())) {
            return addresses.find(from.id(), reference);
        }
        if (LocalSource.isResource(from.id())) {
            return resources.orElseThrow().find(from, reference);
        }
        return files.orElseThrow().find(from, reference);
    }

    private static Refused refused(String scheme) {
        return scheme.length() == 1 || scheme.equals("file") || scheme.equals("classpath")
                ? new Refused(
                        "reference-absolute",
                        "It names a place of one machine, and no such place is read.",
                        "Write the way to the file from the folder of this one.")
                : new Refused(
                        "reference-scheme",
                        "Addresses that begin with " + scheme + ": are not read.",
                        "Refer to a file beside the document.");
    }

    @Override
    public LoadedSpec load(Neighbour file) {
        if (++read > MAXIMUM_FILES) {
            throw limit(file, "The document consists of more than " + MAXIMUM_FILES + " files.");
        }
        LoadedSpec text = text(file);
        bytes += text.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > policy.options().limits().maximumBytes()) {
            throw limit(file, "The files of the document are larger in all than one document may be.");
        }
        return text;
    }

    private LoadedSpec text(Neighbour file) {
        int maximum = policy.options().limits().maximumBytes();
        if (Fetcher.isHttp(file.id())) {
            Fetched fetched = fetcher(file).fetch(file.id(), Path.of(""), Validators.NONE);
            return new LoadedSpec(
                    file.name(), ((Fetched.Document) fetched).spec().text());
        }
        if (LocalSource.isResource(file.id())) {
            return new LocalSource(
                            SpecSource.contextClassLoader(), policy.options().limits())
                    .read(file.id(), Path.of(""))
                    .spec();
        }
        return SpecText.decode(file.name(), files.orElseThrow().read(file, maximum));
    }

    /** Credentials are for the server of the document, and for no other that it names. */
    private Fetcher fetcher(Neighbour file) {
        boolean same = Fetcher.isHttp(root.id()) && Address.of(root.id()).sameOrigin(Address.of(file.id()));
        FetchOptions options = same
                ? policy.options()
                : new FetchOptions(
                        policy.options().limits(),
                        Optional.empty(),
                        policy.options().proxies());
        return fetchers.apply(options).limitedTo(addresses::isAllowed);
    }

    private static CodegenException limit(Neighbour file, String message) {
        return SpecText.failure(file.name(), "reference-limits", message, "Bundle it into one file first.", null);
    }
}
