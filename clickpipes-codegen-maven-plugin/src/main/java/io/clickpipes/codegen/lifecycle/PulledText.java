package io.clickpipes.codegen.lifecycle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.CanonicalYaml;
import io.clickpipes.codegen.lock.SpecLock;

/** The text of a document that {@code pull} writes: canonical YAML below a mark, by which it is known without a lock. */
public final class PulledText {

    private static final String MARK = "# Written by the goal pull of clickpipes-codegen-maven-plugin";

    private static final String HEAD = MARK + ": see " + SpecLock.FILE_NAME + " beside it. Not to be edited by hand.\n";

    private PulledText() {}

    /**
     * Writes a document.
     *
     * @param document the prepared document; stays as it is
     * @return all of the file, with LF line ends
     */
    public static String of(ObjectNode document) {
        return HEAD + CanonicalYaml.write(document);
    }

    /** Whether a text begins as those that {@code pull} writes. */
    static boolean isMarked(String text) {
        return text.startsWith(MARK);
    }
}
