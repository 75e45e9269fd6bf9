package golden.library.support;

/** A received value has another JSON type, or another form, than its schema says. */
public final class InvalidPropertyException extends PropertyException {

    private static final long serialVersionUID = 1L;

    InvalidPropertyException(String message, String pointer) {
        super(message, pointer);
    }

    static InvalidPropertyException of(Class<?> type, String name, Extras extra) {
        Extras.Misfit misfit = extra.misfit();
        InvalidPropertyException exception = new InvalidPropertyException(
                type.getSimpleName() + " was received with a property \"" + name
                        + "\" of another type or form than its schema says (" + misfit.kind() + " at "
                        + misfit.pointer() + ").",
                misfit.pointer());
        if (misfit.reason() != null) {
            exception.initCause(misfit.reason());
        }
        return exception;
    }
}
