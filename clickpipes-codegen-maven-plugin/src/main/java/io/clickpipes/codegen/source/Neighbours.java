package io.clickpipes.codegen.source;

/** The files around a document, as far as it may read them. */
public interface Neighbours {

    /** Where a reference leads. */
    sealed interface Lookup {}

    /**
     * To a file that may be read; nobody has looked into it yet.
     *
     * @param file the file
     */
    record Found(Neighbour file) implements Lookup {}

    /**
     * To something that is not read, and was not touched.
     *
     * @param id name of the kind of problem
     * @param message why it is not read; a sentence
     * @param remedy the way out; a sentence
     */
    record Refused(String id, String message, String remedy) implements Lookup {}

    /** {@return the document itself} */
    Neighbour root();

    /**
     * Where a reference leads. Nothing is read.
     *
     * @param from the file that it stands in
     * @param reference the reference without its fragment; not empty
     * @return the file, or why it is refused
     */
    Lookup find(Neighbour from, String reference);

    /**
     * Reads a file.
     *
     * @param file one that was found
     * @return its text
     * @throws io.clickpipes.codegen.diagnostic.CodegenException with one diagnostic if it is missing, can not be read,
     *     or passes a limit
     */
    LoadedSpec load(Neighbour file);
}
