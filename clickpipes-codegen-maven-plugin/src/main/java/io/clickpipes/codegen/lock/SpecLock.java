package io.clickpipes.codegen.lock;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Validators;
import java.time.Instant;
import java.util.List;

/**
 * The provenance of a document that {@code pull} wrote, beside which it lies.
 *
 * @param document file name of the document it describes
 * @param date when the upstream document was as it was taken, in whole seconds
 * @param validators what the server told about that state
 * @param upstreamSha256 checksum of the upstream bytes, unpacked
 * @param inputs what else the document is made of
 * @param effectiveSha256 checksum of the document's bytes
 */
public record SpecLock(
        String document,
        Instant date,
        Validators validators,
        String upstreamSha256,
        Inputs inputs,
        String effectiveSha256) {

    /** Name of the file, in the folder of its document. */
    public static final String FILE_NAME = "spec.lock";

    /**
     * What makes the document, beside the upstream bytes.
     *
     * @param origin upstream address without user information and query, or a path as it was given
     * @param overlays in the order they are applied
     * @param tags of which tags operations are kept; no tags, paths and operations mean all
     * @param paths which paths are kept
     * @param operations ids of the operations that are kept
     * @param keepProse whether upstream's descriptions stay
     * @param plugin version of the plugin
     */
    public record Inputs(
            String origin,
            List<OverlaySum> overlays,
            List<String> tags,
            List<String> paths,
            List<String> operations,
            boolean keepProse,
            String plugin) {

        /**
         * Keeps its own copies.
         *
         * @param origin as above
         * @param overlays as above
         * @param tags as above
         * @param paths as above
         * @param operations as above
         * @param keepProse as above
         * @param plugin as above
         */
        public Inputs {
            overlays = List.copyOf(overlays);
            tags = List.copyOf(tags);
            paths = List.copyOf(paths);
            operations = List.copyOf(operations);
        }
    }

    /**
     * An overlay that was applied.
     *
     * @param file its path as it was given
     * @param sha256 checksum of its text
     */
    public record OverlaySum(String file, String sha256) {}

    /**
     * Reads a lock.
     *
     * @param file the text of the lock
     * @param diagnostics of the lock's file
     * @return the lock
     * @throws CodegenException with one diagnostic if it is not a whole lock that this version knows
     */
    public static SpecLock read(LoadedSpec file, Diagnostics diagnostics) {
        return new LockReader(diagnostics).read(file);
    }

    /** {@return the text of the lock's file: the same for the same values, one value in a line} */
    public String write() {
        return LockText.of(this);
    }

    /**
     * {@return whether the other lock tells of the same bytes from the same inputs, whenever they were fetched}
     *
     * @param other another lock
     */
    public boolean tellsTheSameAs(SpecLock other) {
        return document.equals(other.document)
                && validators.equals(other.validators)
                && upstreamSha256.equals(other.upstreamSha256)
                && inputs.equals(other.inputs)
                && effectiveSha256.equals(other.effectiveSha256);
    }

    /**
     * {@return whether a document is the one that was pulled, byte for byte}
     *
     * @param text text of the document
     */
    public boolean fits(String text) {
        return Checksum.sha256(text).equals(effectiveSha256);
    }

    /**
     * Checks that a document is the one that was pulled.
     *
     * @param text the document
     * @param diagnostics of the document
     * @throws CodegenException if it is not
     */
    public void verify(String text, Diagnostics diagnostics) {
        if (fits(text)) {
            return;
        }
        if (fits(text.replace("\r\n", "\n"))) {
            throw diagnostics.fatal(
                    "lock-line-ends",
                    "#",
                    "The document differs from what " + FILE_NAME + " records in its line ends alone: it holds CRLF.",
                    "Git may have put them in: write \"" + document + " text eol=lf\" into .gitattributes and check it"
                            + " out again, or accept it by clickpipes.codegen.allowLocalEdits=true.",
                    null);
        }
        throw diagnostics.fatal(
                "lock-mismatch",
                "#",
                "The document is not the one that was pulled: it does not fit the checksum in " + FILE_NAME
                        + " beside it.",
                "Put changes of your own into an overlay and pull again, or accept local edits by"
                        + " clickpipes.codegen.allowLocalEdits=true.",
                null);
    }

    /**
     * {@return what a server may be told to hear only of changes} Nothing, unless "not changed" would mean that the document on
     * disk is what a full pull would write: same origin, overlays, filter, prose and plugin, and nobody edited it.
     *
     * @param now what this pull would make the document of
     * @param text the document on disk
     */
    public Validators validatorsFor(Inputs now, String text) {
        return inputs.equals(now) && fits(text) ? validators : Validators.NONE;
    }
}
