package golden.library.support;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.HttpException;
import retrofit2.Invocation;
import retrofit2.Response;

/**
 * The answer to a call that did not succeed. Of its body at most the first {@value #LIMIT} bytes are
 * looked at, without taking them from the response: it can be read again, and need not be closed.
 */
public final class ErrorAnswer {

    /** How many bytes of the body are looked at. */
    public static final int LIMIT = 1024 * 1024;

    private final Response<?> response;
    private final ByteString bytes;
    private final boolean whole;

    private ErrorAnswer(Response<?> response, ByteString bytes, boolean whole) {
        this.response = response;
        this.bytes = bytes;
        this.whole = whole;
    }

    /**
     * Looks at the answer to a call of a generated interface.
     *
     * @param response not successful
     * @return what it says
     * @throws IllegalArgumentException if the call succeeded
     */
    public static ErrorAnswer of(Response<?> response) {
        if (response.isSuccessful()) {
            throw new IllegalArgumentException("The call succeeded; its answer is no error.");
        }
        Buffer buffer = new Buffer();
        ResponseBody body = response.errorBody();
        boolean whole = true;
        if (body != null) {
            try {
                BufferedSource source = body.source().peek();
                whole = !source.request(LIMIT + 1L);
                long read = 0;
                while (read >= 0 && buffer.size() < LIMIT) {
                    read = source.read(buffer, LIMIT - buffer.size());
                }
            } catch (IOException | IllegalStateException e) {
                // Retrofit holds the bytes in memory: only a body that somebody closed fails.
                whole = false;
            }
        }
        return new ErrorAnswer(response, buffer.readByteString(), whole);
    }

    /**
     * The same for the exception that a {@code CompletableFuture} or another adapter ends with.
     *
     * @param exception of Retrofit
     * @return what the answer says
     * @throws IllegalArgumentException if the exception has lost its response
     */
    public static ErrorAnswer of(HttpException exception) {
        Response<?> response = exception.response();
        if (response == null) {
            throw new IllegalArgumentException("The exception has no response any more: it was serialised.");
        }
        return of(response);
    }

    /**
     * The status.
     *
     * @return its code
     */
    public int status() {
        return response.code();
    }

    /**
     * The headers.
     *
     * @return all of them
     */
    public Headers headers() {
        return response.headers();
    }

    /**
     * The body as the document describes it for this status.
     *
     * @return a model, or null where the document says nothing or the body is not what it says
     */
    public @Nullable JsonModel body() {
        Class<? extends JsonModel> type = type();
        return type == null ? null : body(type);
    }

    /**
     * The body as a model that the caller names.
     *
     * @param type the model
     * @param <T> the model
     * @return the model, or null where the body is no such JSON, or longer than {@value #LIMIT} bytes
     */
    public <T extends JsonModel> @Nullable T body(Class<T> type) {
        if (!whole || bytes.size() == 0) {
            return null;
        }
        try (JsonParser parser = Json.FACTORY.createParser(bytes.toByteArray())) {
            return Documents.read(parser, Documents.readerOf(type));
        } catch (IOException | PropertyException e) {
            return null;
        }
    }

    /**
     * The body as it came. It may hold secrets.
     *
     * @return its text, cut after {@value #LIMIT} bytes; empty if there is none
     */
    public String text() {
        ResponseBody body = response.errorBody();
        MediaType type = body == null ? null : body.contentType();
        return bytes.string(type == null ? StandardCharsets.UTF_8 : type.charset(StandardCharsets.UTF_8));
    }

    private @Nullable Class<? extends JsonModel> type() {
        Invocation invocation = response.raw().request().tag(Invocation.class);
        if (invocation == null) {
            return null;
        }
        Type[] types = invocation.method().getAnnotationsByType(Type.class);
        String code = Integer.toString(status());
        for (String wanted : List.of(code, code.charAt(0) + "XX", "default")) {
            for (Type type : types) {
                if (type.status().equalsIgnoreCase(wanted)) {
                    return type.body();
                }
            }
        }
        return null;
    }

    /** The status alone. */
    @Override
    public String toString() {
        return "ErrorAnswer[" + status() + "]";
    }

    /** What the answer holds where a call did not succeed. On the methods of interfaces. */
    @Documented
    @Repeatable(All.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Type {

        /**
         * When.
         *
         * @return a status code, a range such as {@code 4XX}, or {@code default}
         */
        String status();

        /**
         * What.
         *
         * @return the model; {@link JsonValue} for lists, maps and scalars
         */
        Class<? extends JsonModel> body();
    }

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface All {

        /**
         * Each of them.
         *
         * @return in the order of the document
         */
        Type[] value();
    }
}
