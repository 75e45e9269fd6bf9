package io.clickpipes.codegen.source;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a server told about the state of a document, to be sent back with the question whether it changed.
 * A value that can not stand in a header line counts as none, because it may come from an edited file.
 *
 * @param etag for {@code If-None-Match}, with its quotes
 * @param lastModified for {@code If-Modified-Since}, as the server wrote it
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    private static final Predicate<String> SENDABLE = Pattern.compile(
                    "[!-~\\x80-\\xFF]([ -~\\x80-\\xFF]{0,510}[!-~\\x80-\\xFF])?")
            .asMatchPredicate();

    /** Nothing is known: the document is asked for unconditionally. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    /**
     * Keeps its own copies.
     *
     * @param etag as above
     * @param lastModified as above
     */
    public Validators {
        etag = etag.filter(SENDABLE);
        lastModified = lastModified.filter(SENDABLE);
    }

    /** {@return whether nothing is known} */
    public boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }
}
