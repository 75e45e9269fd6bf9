package golden.cafe.support;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of JSON value.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface JsonReader<T> {

    /**
     * Reads the value that begins at the current token.
     *
     * @param parser stands on the value's first token; afterwards on its last
     * @return the value, or null, with nothing consumed, if the token does not begin one of this kind
     * @throws IOException if the text is not JSON, or its source fails
     */
    @Nullable T read(JsonParser parser) throws IOException;
}
