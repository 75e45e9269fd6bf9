package support;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Tells any {@code ObjectMapper} to read and write a model with the model's own code. It has no
 * elements, and so costs nothing where jackson-databind is absent.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = JacksonModel.Serializer.class)
@JsonDeserialize(using = JacksonModel.Deserializer.class)
public @interface JacksonModel {

    /** Writes a model. */
    final class Serializer extends JsonSerializer<JsonModel> {

        /** For Jackson. */
        public Serializer() {}

        @Override
        public void serialize(JsonModel value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            value.writeTo(generator);
        }

        @Override
        public void serializeWithType(
                JsonModel value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            value.writeTo(generator);
        }
    }

    /** Reads a model. */
    final class Deserializer extends JsonDeserializer<Object> implements ContextualDeserializer {

        private final @Nullable Class<?> target;
        private final Json.@Nullable Reader<?> reader;

        /** For Jackson. */
        public Deserializer() {
            this(null, null);
        }

        private Deserializer(@Nullable Class<?> target, Json.@Nullable Reader<?> reader) {
            this.target = target;
            this.reader = reader;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            Class<?> type = context.getContextualType().getRawClass();
            return new Deserializer(type, Documents.readerOf(type));
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object value = reader == null ? null : reader.read(parser);
            return value == null ? context.handleUnexpectedToken(target, parser) : value;
        }

        @Override
        public @Nullable Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer type) throws IOException {
            return deserialize(parser, context);
        }
    }
}
