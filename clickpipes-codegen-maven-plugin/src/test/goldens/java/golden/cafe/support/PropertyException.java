package golden.cafe.support;

/** A property of a received document can not be had as its schema promises. Never quotes a value. */
public abstract class PropertyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** From the root of the document that was read. */
    private final String pointer;

    PropertyException(String message, String pointer) {
        super(message);
        this.pointer = pointer;
    }

    /**
     * Where the property is, or should be.
     *
     * @return JSON pointer from the root of the document that was read
     */
    public String pointer() {
        return pointer;
    }
}
