package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import golden.library.support.Json;
import golden.library.support.JsonModel;
import golden.library.support.JsonValue;
import golden.library.support.UnionChoice;
import golden.library.support.UnionValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Something to borrow.
 */
public sealed interface Item extends JsonModel permits Book, Disc, Item.Unknown {
    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    static @Nullable Item readFrom(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        JsonValue json = JsonValue.readFrom(parser);
        @Nullable Item member = switch (Unknown.CHOICE.choose(json)) {
            case 0 -> Json.again(json, Book::readFrom, parser);
            case 1 -> Json.again(json, Disc::readFrom, parser);
            default -> null;
        };
        return member == null ? Unknown.of(json) : member;
    }

    /**
     * An alternative that the document does not list.
     */
    final class Unknown extends UnionValue<JsonValue> implements Item {
        private static final UnionChoice CHOICE = new UnionChoice()
                .member(UnionChoice.Type.OBJECT, "kind", "title", "pages", "counters")
                .requires("kind", "title")
                .member(UnionChoice.Type.OBJECT, "kind", "minutes", "notes")
                .requires("kind", "minutes")
                .by("kind")
                .when("book", 0)
                .when("cd", 1)
                .when("dvd", 1)
                .when("Book", 0)
                .when("Disc", 1);

        private Unknown(JsonValue value, @Nullable JsonValue received) {
            super(value, received, false);
        }

        /**
         * Wraps a value.
         *
         * @param value what it holds
         * @return the alternative
         */
        public static Unknown of(JsonValue value) {
            return new Unknown(value, null);
        }
    }
}
