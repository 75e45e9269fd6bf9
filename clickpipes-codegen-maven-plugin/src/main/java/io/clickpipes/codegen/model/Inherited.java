package io.clickpipes.codegen.model;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts properties that types repeat because they extend others. A long chain of schemas, each with a property of
 * its own, has as many as the square of its length: a document of few lines would fill the memory.
 */
final class Inherited {

    /** Of all types together, from where on it matters how many of them are repeated. */
    private static final int MANY = 20_000;

    /** How often each is there, on average. */
    private static final int MOST_REPETITIONS = 20;

    private final Diagnostics diagnostics;
    private final Set<String> stated = new HashSet<>();
    private long all;

    Inherited(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Counts one.
     *
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if there are too many
     */
    void count(At property) {
        stated.add(property.pointer());
        all++;
        if (all > MANY && all > (long) MOST_REPETITIONS * stated.size()) {
            throw diagnostics.fatal(
                    "too-large",
                    property.pointer(),
                    "Types of the document repeat the properties of others by allOf more than " + MANY
                            + " times: a chain of schemas is too long.",
                    "Let schemas refer to what they share by a property, in place of extending it.",
                    null);
        }
    }
}
