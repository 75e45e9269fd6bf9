package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import golden.library.support.OpenEnum;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a card is worth.
 */
public final class Level extends OpenEnum {
    /**
     * The text <code>gold</code>.
     */
    public static final Level GOLD = new Level("gold", Known.GOLD);

    /**
     * The text <code>silver</code>.
     */
    public static final Level SILVER = new Level("silver", Known.SILVER);

    /**
     * The text (blank).
     */
    public static final Level EMPTY = new Level("", Known.EMPTY);

    /**
     * The text <code>2nd-class</code>.
     */
    public static final Level _2ND_CLASS = new Level("2nd-class", Known._2ND_CLASS);

    /**
     * The text <code>UNKNOWN</code>.
     */
    public static final Level UNKNOWN_ = new Level("UNKNOWN", Known.UNKNOWN_);

    /**
     * The text <code>a&#42;/b</code>.
     */
    public static final Level A_B = new Level("a*/b", Known.A_B);

    /**
     * The text <code>&#228;&#128512;</code>.
     */
    public static final Level \u00c4 = new Level("\u00e4\ud83d\ude00", Known.\u00c4);

    /**
     * The text <code>class</code>.
     */
    public static final Level CLASS = new Level("class", Known.CLASS);

    private final Known known;

    private Level(String value, Known known) {
        super(value);
        this.known = known;
    }

    /**
     * The value with this text; one that the document does not list is kept.
     *
     * @param value the exact text
     * @return the value
     */
    public static Level of(String value) {
        return switch (value) {
            case "gold" -> GOLD;
            case "silver" -> SILVER;
            case "" -> EMPTY;
            case "2nd-class" -> _2ND_CLASS;
            case "UNKNOWN" -> UNKNOWN_;
            case "a*/b" -> A_B;
            case "\u00e4\ud83d\ude00" -> \u00c4;
            case "class" -> CLASS;
            default -> new Level(value, Known.UNKNOWN);
        };
    }

    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    public static @Nullable Level readFrom(JsonParser parser) throws IOException {
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
         * The text <code>gold</code>.
         */
        GOLD,

        /**
         * The text <code>silver</code>.
         */
        SILVER,

        /**
         * The text (blank).
         */
        EMPTY,

        /**
         * The text <code>2nd-class</code>.
         */
        _2ND_CLASS,

        /**
         * The text <code>UNKNOWN</code>.
         */
        UNKNOWN_,

        /**
         * The text <code>a&#42;/b</code>.
         */
        A_B,

        /**
         * The text <code>&#228;&#128512;</code>.
         */
        \u00c4,

        /**
         * The text <code>class</code>.
         */
        CLASS,

        /**
         * Any other text.
         */
        UNKNOWN
    }
}
