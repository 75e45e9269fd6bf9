package golden.cafe.support;

import java.util.List;

/** A required property is absent or null: in a builder, or in a document that was received. */
public final class MissingPropertyException extends PropertyException {

    private static final long serialVersionUID = 1L;

    /** Names on the wire. */
    private final String[] properties;

    MissingPropertyException(String message, String pointer, List<String> properties) {
        super(message, pointer);
        this.properties = properties.toArray(String[]::new);
    }

    /**
     * All that is missing.
     *
     * @return names on the wire, in the order of the schema
     */
    public List<String> properties() {
        return List.of(properties);
    }
}
