package golden.cafe.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Teaches Retrofit the generated models, and lists, maps and scalars of them. It declines every other
 * type, so that converters of other generated clients can stand beside it.
 */
public final class JsonConverterFactory extends Converter.Factory {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private JsonConverterFactory() {}

    /**
     * A factory for {@link Retrofit.Builder#addConverterFactory}.
     *
     * @return the factory
     */
    public static JsonConverterFactory create() {
        return new JsonConverterFactory();
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        Json.Reader<?> reader = reader(type);
        return reader == null ? null : body -> read(body, reader);
    }

    private static Object read(ResponseBody body, Json.Reader<?> reader) throws IOException {
        try (body;
                JsonParser parser = Json.FACTORY.createParser(body.byteStream())) {
            return Documents.read(parser, reader);
        }
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        return reader(type) == null ? null : JsonConverterFactory::write;
    }

    private static RequestBody write(Object value) throws IOException {
        Buffer buffer = new Buffer();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(buffer.outputStream())) {
            Json.write(generator, value);
        }
        ByteString bytes = buffer.readByteString();
        return RequestBody.create(bytes, JSON);
    }

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        boolean ours = raw == OffsetDateTime.class
                || raw == byte[].class
                || raw == List.class
                || (raw instanceof Class<?> model && JsonModel.class.isAssignableFrom(model));
        return ours ? value -> Formats.plain(value) : null;
    }

    private static Json.@Nullable Reader<?> reader(Type type) {
        if (type instanceof WildcardType wildcard) {
            return reader(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Json.Reader<?> inner = reader(arguments[arguments.length - 1]);
            return inner == null ? null : container((Class<?>) generic.getRawType(), inner);
        }
        if (type instanceof Class<?> raw && JsonModel.class.isAssignableFrom(raw)) {
            return Documents.readerOf(raw);
        }
        return scalar(type);
    }

    private static Json.@Nullable Reader<?> container(Class<?> raw, Json.Reader<?> inner) {
        if (raw == Envelope.class) {
            return parser -> Envelope.readFrom(parser, inner);
        }
        if (raw == List.class) {
            return parser -> Json.list(parser, inner, false);
        }
        return raw == Map.class ? parser -> Json.map(parser, inner, false) : null;
    }

    private static Json.@Nullable Reader<?> scalar(Type type) {
        if (type == String.class) {
            return Json::string;
        }
        if (type == Boolean.class) {
            return Json::bool;
        }
        if (type == Long.class) {
            return Json::int64;
        }
        if (type == Integer.class) {
            return Json::int32;
        }
        if (type == Void.class) {
            return parser -> null;
        }
        return type == BigDecimal.class ? parser -> Formats.wrap(Json.number(parser), JsonValue::asNumber) : null;
    }
}
