package golden.library.support;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Whole documents, and the reader that the class of their root declares. */
final class Documents {

    private Documents() {}

    /** Reads a document of exactly one value. */
    static <T> T read(JsonParser parser, Json.Reader<? extends T> reader) throws IOException {
        T value = readOrNull(parser, reader);
        if (value == null) {
            throw new InvalidPropertyException("The document is null, which its schema does not allow.", "");
        }
        return value;
    }

    /** The same, where the value may be JSON null. */
    static <T> @Nullable T readOrNull(JsonParser parser, Json.Reader<? extends T> reader) throws IOException {
        try {
            return whole(parser, reader);
        } catch (JsonProcessingException e) {
            // Neither message nor cause: they quote the text, which may end in a log.
            throw new JsonParseException(null, "The text is not JSON as it should be.", e.getLocation());
        }
    }

    private static <T> @Nullable T whole(JsonParser parser, Json.Reader<? extends T> reader) throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "The document is empty.");
        }
        try {
            T value = reader.read(parser);
            if (value == null && !parser.hasToken(JsonToken.VALUE_NULL)) {
                throw new InvalidPropertyException(
                        "The document begins with " + parser.currentToken() + ", which its schema does not allow.", "");
            }
            if (parser.nextToken() != null) {
                throw new InvalidPropertyException("Something follows the end of the document.", "");
            }
            return value;
        } catch (Json.Mismatch e) {
            throw new InvalidPropertyException(
                    "A value in the document has another type than its schema says (" + e.kind + " at " + e.pointer
                            + ").",
                    e.pointer);
        }
    }

    /** The reader that a model's class declares. */
    static <T> Json.Reader<T> readerOf(Class<T> type) {
        try {
            Method read = type.getMethod("readFrom", JsonParser.class);
            if (Modifier.isStatic(read.getModifiers()) && type.isAssignableFrom(read.getReturnType())) {
                return parser -> invoke(type, read, parser);
            }
        } catch (NoSuchMethodException e) {
            // Falls through to the same error.
        }
        throw new IllegalArgumentException(type.getName() + " has no static method readFrom(JsonParser).");
    }

    private static <T> @Nullable T invoke(Class<T> type, Method read, JsonParser parser) throws IOException {
        try {
            return type.cast(read.invoke(null, parser));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException(cause);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
