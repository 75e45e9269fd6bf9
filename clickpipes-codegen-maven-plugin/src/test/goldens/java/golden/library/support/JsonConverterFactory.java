package golden.library.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;

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
        if (type == String.class && plain(annotations) != null) {
            return ResponseBody::string;
        }
        Json.Reader<?> reader = reader(type);
        return reader == null ? null : body -> read(body, reader);
    }

    private static @Nullable Object read(ResponseBody body, Json.Reader<?> reader) throws IOException {
        try (body;
                JsonParser parser = Json.FACTORY.createParser(body.byteStream())) {
            return Documents.readOrNull(parser, reader);
        }
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        PlainText plain = type == String.class ? plain(parameterAnnotations) : null;
        if (plain != null) {
            MediaType mediaType = MediaType.get(plain.value());
            return text -> Styles.body((String) text, mediaType);
        }
        if (type instanceof Class<?> form && Form.class.isAssignableFrom(form)) {
            return value -> ((Form) value).toRequestBody();
        }
        return reader(type) == null ? null : JsonConverterFactory::write;
    }

    private static @Nullable PlainText plain(Annotation[] annotations) {
        for (Annotation each : annotations) {
            if (each instanceof PlainText plain) {
                return plain;
            }
        }
        return null;
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
                || raw == LocalDateTime.class
                || raw == LocalTime.class
                || raw == OffsetTime.class
                || raw == BigDecimal.class
                || Formats.readerOf(raw) != null
                || raw == List.class
                || (raw instanceof Class<?> model && JsonModel.class.isAssignableFrom(model));
        for (Annotation each : annotations) {
            if (each instanceof Header header) {
                return value -> Formats.header(header.value(), Formats.plain(value));
            }
            if (each instanceof HeaderMap) {
                return value -> Formats.header("of this map", Formats.plain(value));
            }
        }
        return ours ? value -> Formats.plain(value) : null;
    }

    private static Json.@Nullable Reader<?> reader(Type type) {
        if (type instanceof WildcardType wildcard) {
            return reader(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type last = arguments[arguments.length - 1];
            Json.Reader<?> inner = reader(last);
            return inner == null ? null : container((Class<?>) generic.getRawType(), inner, last != JsonValue.class);
        }
        if (type instanceof Class<?> raw && JsonModel.class.isAssignableFrom(raw)) {
            return Documents.readerOf(raw);
        }
        return scalar(type);
    }

    /** Here nobody can see whether the schema allows null items, so they are let through; any JSON has its own null. */
    private static Json.@Nullable Reader<?> container(Class<?> raw, Json.Reader<?> inner, boolean nulls) {
        if (raw == List.class) {
            return parser -> Json.list(parser, inner, nulls);
        }
        return raw == Map.class ? parser -> Json.map(parser, inner, nulls) : null;
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
        Json.Reader<?> mapped = Formats.readerOf(type);
        Json.Reader<?> number = mapped == null ? number(type) : mapped;
        return number == null ? text(type) : number;
    }

    private static Json.@Nullable Reader<?> number(Type type) {
        if (type == BigInteger.class) {
            return Json::integer;
        }
        if (type == BigDecimal.class) {
            return Json::decimal;
        }
        if (type == Double.class) {
            return Json::float64;
        }
        return type == Float.class ? Json::float32 : null;
    }

    private static Json.@Nullable Reader<?> text(Type type) {
        if (type == UUID.class) {
            return parser -> Formats.wrap(Formats.readUuid(parser), Formats::toUuid);
        }
        if (type == URI.class) {
            return parser -> Formats.wrap(Formats.readUri(parser), Formats::toUri);
        }
        if (type == LocalDate.class) {
            return parser -> Formats.wrap(Formats.readDate(parser), Formats::toDate);
        }
        if (type == OffsetDateTime.class) {
            return parser -> Formats.wrap(Formats.readDateTime(parser), Formats::toDateTime);
        }
        if (type == OffsetTime.class) {
            return parser -> Formats.wrap(Formats.readTime(parser), Formats::toTime);
        }
        if (type == LocalTime.class) {
            return parser -> Formats.wrap(Formats.readLocalTime(parser), Formats::toLocalTime);
        }
        if (type == LocalDateTime.class) {
            return parser -> Formats.wrap(Formats.readLocalDateTime(parser), Formats::toLocalDateTime);
        }
        if (type == Duration.class) {
            return parser -> Formats.wrap(Formats.readDuration(parser), Formats::toDuration);
        }
        return type == byte[].class ? parser -> Formats.wrap(Formats.readBytes(parser), Formats::toBytes) : null;
    }
}
