package io.clickpipes.codegen.jsonpath;

/** A query that is not JSONPath as RFC 9535 defines it, or that asks for more work than is allowed. */
public final class JsonPathException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where. */
    private final int position;
    /** What. */
    private final String problem;

    /**
     * A problem at a place of the query.
     *
     * @param position offset into the text of the query, in UTF-16 units from 0
     * @param problem what is wrong there, one sentence without a full stop
     */
    public JsonPathException(int position, String problem) {
        super("offset " + position + ": " + problem);
        this.position = position;
        this.problem = problem;
    }

    /**
     * Offset into the text of the query, in UTF-16 units from 0.
     *
     * @return the offset
     */
    public int position() {
        return position;
    }

    /** {@return what is wrong there, without the position} */
    public String problem() {
        return problem;
    }
}
