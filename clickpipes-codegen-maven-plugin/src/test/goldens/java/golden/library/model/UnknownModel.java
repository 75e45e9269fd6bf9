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
 * One of several alternatives.
 */
public sealed interface UnknownModel extends JsonModel permits List, StringModel, UnknownModel.Unknown {
    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    static @Nullable UnknownModel readFrom(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        JsonValue json = JsonValue.readFrom(parser);
        @Nullable UnknownModel member = switch (Unknown.CHOICE.choose(json)) {
            case 0 -> Json.again(json, List::readFrom, parser);
            case 1 -> Json.again(json, StringModel::readFrom, parser);
            default -> null;
        };
        return member == null ? Unknown.of(json) : member;
    }

    /**
     * An alternative that the document does not list.
     */
    final class Unknown extends UnionValue<JsonValue> implements UnknownModel {
        private static final UnionChoice CHOICE = new UnionChoice()
                .member(UnionChoice.Type.OBJECT, "list")
                .member(UnionChoice.Type.OBJECT, "string");

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
