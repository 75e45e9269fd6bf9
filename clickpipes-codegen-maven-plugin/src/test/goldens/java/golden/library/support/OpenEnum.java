package golden.library.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text of which some values are known; any other is kept as it came. */
public abstract class OpenEnum implements JsonModel {

    /** A power of two. */
    private static final int MOST_WORDS = 512;

    private static final int LONGEST_WORD = 64;

    /** Texts read before, by their hash codes: most are read again and again. */
    private static final @Nullable String[] WORDS = new String[MOST_WORDS];

    private final String value;

    /**
     * Only for generated classes.
     *
     * @param value the text on the wire
     */
    protected OpenEnum(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * The text of an enum, without a new string for one that was read before.
     *
     * @param parser stands on a string
     * @return its text
     * @throws IOException if the source fails
     */
    protected static String word(JsonParser parser) throws IOException {
        if (!parser.hasTextCharacters() || parser.getTextLength() > LONGEST_WORD) {
            return parser.getText();
        }
        char[] text = parser.getTextCharacters();
        int start = parser.getTextOffset();
        int end = start + parser.getTextLength();
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 16) & (MOST_WORDS - 1);
        String word = WORDS[slot];
        if (word == null || !isSame(word, text, start, end)) {
            word = parser.getText();
            WORDS[slot] = word;
        }
        return word;
    }

    private static boolean isSame(String word, char[] text, int start, int end) {
        boolean same = word.length() == end - start;
        for (int i = start; same && i < end; i++) {
            same = word.charAt(i - start) == text[i];
        }
        return same;
    }

    /**
     * The exact text on the wire.
     *
     * @return the text, known or not
     */
    public final String value() {
        return value;
    }

    @Override
    public final void writeTo(JsonGenerator generator) throws IOException {
        generator.writeString(value);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && value.equals(((OpenEnum) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The same as {@link #value()}, unless that is a secret. */
    @Override
    public String toString() {
        return value;
    }
}
