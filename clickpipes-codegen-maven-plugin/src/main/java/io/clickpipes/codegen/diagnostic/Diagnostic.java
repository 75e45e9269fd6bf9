package io.clickpipes.codegen.diagnostic;

/**
 * One thing that is wrong with a document.
 *
 * @param id stable name of the kind of problem, such as {@code dangling-reference}
 * @param document file or address of the document
 * @param pointer JSON pointer into it, beginning with {@code #}; {@code #} for the whole, and for what has no inside
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Diagnostic(String id, String document, String pointer, String message, String remedy) {

    /** One line for people: place, problem, remedy. The whole document is a place without a pointer. */
    public String render() {
        String place = pointer.equals("#") ? document : document + " " + pointer;
        return place + ": " + message + " " + remedy + " [" + id + "]";
    }
}
