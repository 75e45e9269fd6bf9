package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import golden.library.support.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One of a list of texts that may grow.
 */
public final class Formats extends OpenEnum {
    /**
     * The text <code>a</code>.
     */
    public static final Formats A = new Formats("a", Known.A);

    private final Known known;

    private Formats(String value, Known known) {
        super(value);
        this.known = known;
    }

    /**
     * The value with this text; one that the document does not list is kept.
     *
     * @param value the exact text
     * @return the value
     */
    public static Formats of(String value) {
        return switch (value) {
            case "a" -> A;
            default -> new Formats(value, Known.UNKNOWN);
        };
    }

    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    public static @Nullable Formats readFrom(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) ? of(parser.getText()) : null;
    }

    /**
     * This value for {@code switch}.
     *
     * @return {@code UNKNOWN} for an unlisted text
     */
    public Known known() {
        return this.known;
    }

    /**
     * The values that the document lists, for {@code switch}.
     */
    public enum Known {
        /**
         * The text <code>a</code>.
         */
        A,

        /**
         * Any other text.
         */
        UNKNOWN
    }
}
