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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When or what, in a form of its own.
 */
public sealed interface Stamp extends JsonModel permits Stamp.StringValue, Stamp.NumberValue, Stamp.ListValue, Stamp.MapValue, Stamp.Unknown {
    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    static @Nullable Stamp readFrom(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        JsonValue json = JsonValue.readFrom(parser);
        @Nullable Stamp member = switch (Unknown.CHOICE.choose(json)) {
            case 0 -> Formats.wrap(Json.again(json, Formats::readDateTime, parser), read -> new StringValue(Formats.toDateTime(read), json));
            case 1 -> Formats.wrap(Json.again(json, Json::number, parser), read -> new NumberValue(read.asNumber().doubleValue(), json));
            case 2 -> Formats.wrap(Json.again(json, nested1 -> Json.list(nested1, Formats::readDate, false), parser), read -> new ListValue(Formats.list(read, item_1 -> Formats.toDate(item_1)), json));
            case 3 -> Formats.wrap(Json.again(json, nested1 -> Json.map(nested1, Json::number, false), parser), read -> new MapValue(Formats.map(read, item_1 -> item_1.asNumber()), json));
            default -> null;
        };
        return member == null ? Unknown.of(json) : member;
    }

    /**
     * An alternative that has no class of its own.
     */
    final class StringValue extends UnionValue<OffsetDateTime> implements Stamp {
        private StringValue(OffsetDateTime value, @Nullable JsonValue received) {
            super(value, received, false);
        }

        /**
         * Wraps a value.
         *
         * @param value what it holds
         * @return the alternative
         */
        public static StringValue of(OffsetDateTime value) {
            return new StringValue(value, null);
        }
    }

    /**
     * An alternative that has no class of its own.
     */
    final class NumberValue extends UnionValue<Double> implements Stamp {
        private NumberValue(Double value, @Nullable JsonValue received) {
            super(value, received, false);
        }

        /**
         * Wraps a value.
         *
         * @param value what it holds
         * @return the alternative
         */
        public static NumberValue of(Double value) {
            return new NumberValue(value, null);
        }
    }

    /**
     * An alternative that has no class of its own.
     */
    final class ListValue extends UnionValue<List<LocalDate>> implements Stamp {
        private ListValue(List<LocalDate> value, @Nullable JsonValue received) {
            super(value, received, false);
        }

        /**
         * Wraps a value.
         *
         * @param value what it holds
         * @return the alternative
         */
        public static ListValue of(List<LocalDate> value) {
            return new ListValue(Formats.list(value, item_0 -> item_0), null);
        }
    }

    /**
     * An alternative that has no class of its own.
     */
    final class MapValue extends UnionValue<Map<String, BigDecimal>> implements Stamp {
        private MapValue(Map<String, BigDecimal> value, @Nullable JsonValue received) {
            super(value, received, false);
        }

        /**
         * Wraps a value.
         *
         * @param value what it holds
         * @return the alternative
         */
        public static MapValue of(Map<String, BigDecimal> value) {
            return new MapValue(Formats.map(value, item_0 -> item_0), null);
        }
    }

    /**
     * An alternative that the document does not list.
     */
    final class Unknown extends UnionValue<JsonValue> implements Stamp {
        private static final UnionChoice CHOICE = new UnionChoice()
                .member(UnionChoice.Type.STRING)
                .member(UnionChoice.Type.NUMBER)
                .member(UnionChoice.Type.ARRAY)
                .member(UnionChoice.Type.OBJECT);

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
