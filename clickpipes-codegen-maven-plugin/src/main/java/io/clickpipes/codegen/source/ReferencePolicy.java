package io.clickpipes.codegen.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What references in a document may read, beside what lies in the document's own folder or below.
 *
 * @param folders folders whose files may be read, also in folders below
 * @param addresses beginnings of the addresses that may be fetched; {@code https:} alone
 * @param options how they are fetched; credentials go to the server of the document alone
 * @param refuseMissing whether a file that may be read and is not there is an error wherever it is referred to
 * @param offline whether nothing is fetched, and what had to be is an error
 */
public record ReferencePolicy(
        List<Path> folders, List<String> addresses, FetchOptions options, boolean refuseMissing, boolean offline) {

    /** Nothing else. */
    public static final ReferencePolicy NEIGHBOURS =
            new ReferencePolicy(List.of(), List.of(), FetchOptions.defaults(), false, false);

    /**
     * Keeps its own copies of the lists.
     *
     * @param folders as above
     * @param addresses as above
     * @param options as above
     * @param refuseMissing as above
     * @param offline as above
     */
    public ReferencePolicy {
        folders = List.copyOf(folders);
        addresses = List.copyOf(addresses);
    }

    /**
     * {@return the policy of a build}
     *
     * @param folders the folders of the project and of the whole build
     * @param references what the {@code configFile} allows: beginnings of {@code https:} addresses, and folders that
     *     end in a slash
     * @param baseFolder where relative folders begin
     */
    public static ReferencePolicy of(List<Path> folders, List<String> references, Path baseFolder) {
        List<Path> allowed = new ArrayList<>(folders);
        List<String> addresses = new ArrayList<>();
        for (String each : references) {
            if (each.toLowerCase(Locale.ROOT).startsWith("https://")) {
                addresses.add(each);
            } else {
                try {
                    allowed.add(baseFolder.resolve(each));
                } catch (InvalidPathException e) {
                    throw SpecText.failure(
                            "references", "config", "This is not a folder: " + each + ".", "Correct it.", e);
                }
            }
        }
        return new ReferencePolicy(allowed, addresses, FetchOptions.defaults(), false, false);
    }

    /**
     * {@return the same, fetched in another way}
     *
     * @param other how to fetch
     */
    public ReferencePolicy with(FetchOptions other) {
        return new ReferencePolicy(folders, addresses, other, refuseMissing, offline);
    }

    /**
     * {@return the same, of which this is so}
     *
     * @param refused whether a file that may be read and is not there is an error wherever it is referred to
     */
    public ReferencePolicy refusingMissing(boolean refused) {
        return new ReferencePolicy(folders, addresses, options, refused, offline);
    }

    /** {@return the same without the network: what had to be fetched is an error} */
    public ReferencePolicy withoutNetwork() {
        return new ReferencePolicy(folders, addresses, options, refuseMissing, true);
    }
}
