package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import golden.library.support.Formats;
import golden.library.support.Json;
import golden.library.support.JsonModel;
import golden.library.support.JsonValue;
import golden.library.support.UnionChoice;
import golden.library.support.UnionValue;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Free, numbered, listed or signed.
 */
public sealed interface Note extends JsonModel permits Note.StringValue, Note.IntegerValue, Note.ListValue, SignedNote, Note.Unknown {
    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    static @Nullable Note readFrom(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        JsonValue json = JsonValue.readFrom(parser);
        @Nullable Note member = switch (Unknown.CHOICE.choose(json)) {
            case 0 -> Formats.wrap(Json.again(json, Json::string, parser), read -> new StringValue(read, json));
            case 1 -> Formats.wrap(Json.again(json, Json::whole64, parser), read -> new IntegerValue(Json.toInt64(read), json));
            case 2 -> Formats.wrap(Json.again(json, nested1 -> Json.list(nested1, Json::string, false), parser), read -> new ListValue(read, json));
            case 3 -> Json.again(json, SignedNote::readFrom, parser);
            default -> null;
        };
        return member == null ? Unknown.of(json) : member;
    }

    /**
     * An alternative that has no class of its own.
     */
    final class StringValue extends UnionValue<String> implements Note {
        private StringValue(String value, @Nullable JsonValue received) {
            super(value, received, false);
        }

        /**
         * Wraps a value.
         *
         * @param value what it holds
         * @return the alternative
         */
        public static StringValue of(String value) {
            return new StringValue(value, null);
        }
    }

    /**
     * An alternative that has no class of its own.
     */
    final class IntegerValue extends UnionValue<Long> implements Note {
        private IntegerValue(Long value, @Nullable JsonValue received) {
            super(value, received, false);
        }

        /**
         * Wraps a value.
         *
         * @param value what it holds
         * @return the alternative
         */
        public static IntegerValue of(Long value) {
            return new IntegerValue(value, null);
        }
    }

    /**
     * An alternative that has no class of its own.
     */
    final class ListValue extends UnionValue<List<String>> implements Note {
        private ListValue(List<String> value, @Nullable JsonValue received) {
            super(value, received, false);
        }

        /**
         * Wraps a value.
         *
         * @param value what it holds
         * @return the alternative
         */
        public static ListValue of(List<String> value) {
            return new ListValue(Formats.list(value, item_0 -> item_0), null);
        }
    }

    /**
     * An alternative that the document does not list.
     */
    final class Unknown extends UnionValue<JsonValue> implements Note {
        private static final UnionChoice CHOICE = new UnionChoice()
                .member(UnionChoice.Type.STRING)
                .member(UnionChoice.Type.INTEGER)
                .member(UnionChoice.Type.ARRAY)
                .member(UnionChoice.Type.OBJECT, "text", "key", "stamp")
                .requires("key", "text");

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
