package io.clickpipes.codegen.diagnostic;

import java.util.function.Supplier;

/** Ends work that there is not enough memory for as any other work ends that can not be done. */
public final class Memory {

    private Memory() {}

    /**
     * Does it.
     *
     * @param document the document that it is done for
     * @param work what is done
     * @param <T> what it gives
     * @return what the work gives
     * @throws CodegenException if the memory does not suffice
     */
    public static <T> T within(String document, Supplier<T> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            throw new Diagnostics(document)
                    .fatal(
                            "too-large",
                            "#",
                            "The document needs more memory than this build has.",
                            "Give Maven more, by MAVEN_OPTS=-Xmx2g, or leave a part of the document out by a filter.",
                            new IllegalStateException(e.toString()));
        }
    }
}
