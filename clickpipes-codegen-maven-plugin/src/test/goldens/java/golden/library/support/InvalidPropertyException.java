package golden.library.support;

/** A received value has another JSON type, or another form, than its schema says. */
public final class InvalidPropertyException extends PropertyException {

    private static final long serialVersionUID = 1L;

    InvalidPropertyException(String message, String pointer) {
        super(message, pointer);
    }
}
