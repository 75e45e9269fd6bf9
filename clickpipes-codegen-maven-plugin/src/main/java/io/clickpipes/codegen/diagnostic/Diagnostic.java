package io.clickpipes.codegen.diagnostic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document.
 *
 * @param id stable name of the kind of problem, such as {@code dangling-reference}
 * @param document file or address of the document
 * @param pointer JSON pointer into it, beginning with {@code #}; {@code #} for the whole, and for what has no inside
 * @param message what is wrong
 * @param remedy what to do about it
 * @param place where in the text that is, once somebody has looked
 */
public record Diagnostic(
        String id,
        String document,
        String pointer,
        String message,
        String remedy,
        @Nullable Place place) {

    private static final int LONGEST_POINTER = 400;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /**
     * A problem of which nobody knows yet in what line it is.
     *
     * @param id as above
     * @param document as above
     * @param pointer as above
     * @param message as above
     * @param remedy as above
     */
    public Diagnostic(String id, String document, String pointer, String message, String remedy) {
        this(id, document, pointer, message, remedy, null);
    }

    /**
     * {@return the same problem, with its place in a file}
     *
     * @param file path of the file, as editors understand it
     * @param found line and column in it
     */
    public Diagnostic at(String file, Place found) {
        return new Diagnostic(id, file, pointer, message, remedy, found);
    }

    /** The pointer; of one through very many levels its ends. */
    private String shown() {
        return pointer.length() <= LONGEST_POINTER
                ? pointer
                : pointer.substring(0, LONGEST_POINTER / 2) + "…"
                        + pointer.substring(pointer.length() - LONGEST_POINTER / 4);
    }

    /**
     * {@return one line for people: place, problem, remedy} The whole document is a place without a pointer. Line and column
     * stand as compilers write them: {@code file:[line,column] }.
     */
    public String render() {
        boolean whole = pointer.equals("#");
        String where = place == null ? document + (whole ? "" : " ") : document + ":" + place + " ";
        String colon = place != null && whole ? "" : ": ";
        return oneLine(where + (whole ? "" : shown()) + colon + message + " " + remedy + " [" + id + "]");
    }

    /** Names of a document must not end the line, or mean something to a terminal. */
    private static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll("?");
    }
}
