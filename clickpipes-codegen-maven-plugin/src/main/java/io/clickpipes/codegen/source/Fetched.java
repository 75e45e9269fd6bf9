package io.clickpipes.codegen.source;

import java.time.Instant;

/** What became of a question for a document. */
public sealed interface Fetched {

    /** {@return what to send next time, to hear only of changes} */
    Validators validators();

    /**
     * When it was so, in whole seconds: the time of asking, or of a file's last change.
     *
     * @return the time
     */
    Instant date();

    /**
     * The document.
     *
     * @param spec its text, under its name without user information and query
     * @param sha256 checksum of its bytes, once unpacked
     * @param validators what to ask with the next time
     * @param date when it was so, in whole seconds
     */
    record Document(LoadedSpec spec, String sha256, Validators validators, Instant date) implements Fetched {}

    /**
     * The server says that nothing changed since it gave the validators.
     *
     * @param validators what to ask with the next time
     * @param date when it was so, in whole seconds
     */
    record NotModified(Validators validators, Instant date) implements Fetched {}
}
