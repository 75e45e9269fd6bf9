package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import golden.library.support.Extras;
import golden.library.support.Json;
import golden.library.support.JsonModel;
import golden.library.support.JsonObject;
import golden.library.support.JsonValue;
import golden.library.support.JsonWriter;
import golden.library.support.UnionChoice;
import golden.library.support.UnionValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A bus that brings books.
 */
public sealed interface Vehicle extends JsonModel permits Bus, Bicycle, Vehicle.Base, Vehicle.Unknown {
    /**
     * The property <code>type</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    String type();

    /**
     * The property <code>plate</code>.
     *
     * @return the value, or null if there is none
     */
    @Nullable String plate();

    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    static @Nullable Vehicle readFrom(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        JsonValue json = JsonValue.readFrom(parser);
        @Nullable Vehicle member = switch (Unknown.CHOICE.choose(json)) {
            case 0 -> Json.again(json, Bus::readFrom, parser);
            case 1 -> Json.again(json, Bicycle::readFrom, parser);
            case 2 -> Json.again(json, Base::readFrom, parser);
            default -> null;
        };
        return member == null ? Unknown.of(json) : member;
    }

    /**
     * An alternative that the document does not list.
     */
    final class Unknown extends UnionValue<JsonValue> implements Vehicle {
        private static final UnionChoice CHOICE = new UnionChoice()
                .member(UnionChoice.Type.OBJECT, "type", "plate", "seats")
                .requires("type")
                .member(UnionChoice.Type.OBJECT, "type", "plate", "basket")
                .requires("type")
                .member(UnionChoice.Type.OBJECT, "type", "plate")
                .requires("type")
                .by("type")
                .when("Bus", 0)
                .when("Bicycle", 1)
                .when("Vehicle", 2);

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

        @Override
        public String type() {
            String member = Json.requiredMember(value(), "type", Json::string);
            return member;
        }

        @Override
        public @Nullable String plate() {
            @Nullable String member = Json.member(value(), "plate", Json::string);
            return member;
        }
    }

    /**
     * A bus that brings books.
     */
    final class Base extends JsonObject implements Vehicle {
        private static final Builder EMPTY = new Builder();

        private final @Nullable String type;

        private final @Nullable String plate;

        private Base(@Nullable Extras extras, @Nullable String origin, @Nullable String type,
                @Nullable String plate) {
            super(extras, origin);
            this.type = type;
            this.plate = plate;
        }

        /**
         * A builder without any property.
         *
         * @return a new builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Reads the value at the current token.
         *
         * @param parser stands on the first token of the value; afterwards on the last
         * @return the value, or null, with nothing consumed, if it has another JSON type
         * @throws IOException if the text is not JSON, or its source fails
         */
        public static @Nullable Base readFrom(JsonParser parser) throws IOException {
            return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
        }

        private static Base read(JsonParser parser, Builder from) throws IOException {
            Extras extras = extras(from);
            String type = from.type;
            String plate = from.plate;
            for (String member = next(parser); member != null; member = next(parser)) {
                extras = after(extras, parser, member, switch (member) {
                    case "type" -> type = Json.string(parser);
                    case "plate" -> plate = Json.string(parser);
                    default -> Extras.UNKNOWN;
                });
            }
            String origin = type == null ? origin(parser) : null;
            return new Base(extras, origin, type, plate);
        }

        /**
         * The property <code>type</code>.
         *
         * @return the value, never null
         * @throws golden.library.support.MissingPropertyException if it was received without one
         */
        public String type() {
            return required(this.type, "type");
        }

        /**
         * Of <code>type</code>: whether a value other than null is there.
         *
         * @return true if so
         */
        public boolean hasType() {
            return has(this.type, "type");
        }

        /**
         * Of <code>type</code>: whether JSON null is there.
         *
         * @return true if so
         */
        public boolean isTypeNull() {
            return isNull(this.type, "type");
        }

        /**
         * The property <code>plate</code>.
         *
         * @return the value, or null if there is none
         */
        public @Nullable String plate() {
            return optional(this.plate, "plate");
        }

        /**
         * Of <code>plate</code>: whether a value other than null is there.
         *
         * @return true if so
         */
        public boolean hasPlate() {
            return has(this.plate, "plate");
        }

        /**
         * Of <code>plate</code>: whether JSON null is there.
         *
         * @return true if so
         */
        public boolean isPlateNull() {
            return isNull(this.plate, "plate");
        }

        /**
         * A builder that begins with all of this.
         *
         * @return a new builder
         */
        public Builder toBuilder() {
            Builder builder = new Builder();
            copyTo(builder);
            builder.type = this.type;
            builder.plate = this.plate;
            return builder;
        }

        @Override
        protected void members(JsonWriter writer) throws IOException {
            writer.member("type", this.type);
            writer.member("plate", this.plate);
        }

        /**
         * Sets properties one by one. Not safe for several threads.
         */
        public static final class Builder extends JsonObject.Builder<Builder> {
            private @Nullable String type;

            private @Nullable String plate;

            private Builder() {
            }

            /**
             * Sets <code>type</code>.
             *
             * @param type the value
             * @return this builder
             */
            public Builder type(String type) {
                this.type = value("type", type);
                return this;
            }

            /**
             * Sets <code>plate</code>.
             *
             * @param plate the value
             * @return this builder
             */
            public Builder plate(String plate) {
                this.plate = value("plate", plate);
                return this;
            }

            /**
             * The object.
             *
             * @return an immutable object
             * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
             */
            public Base build() {
                require("type", this.type);
                throwIfMissing("Base");
                return complete(Base::read);
            }
        }
    }
}
