package golden.cafe.support;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A value that knows its JSON. Every implementation also has a static method {@code readFrom(JsonParser)}. */
@JacksonModel
public interface JsonModel {

    /**
     * Writes this value as JSON.
     *
     * @param generator where to
     * @throws IOException if the target fails
     */
    void writeTo(JsonGenerator generator) throws IOException;

    /**
     * This value as JSON text, <strong>secrets included</strong>; {@code toString()} is the form for logs.
     *
     * @return one JSON value without line breaks
     */
    default String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(text)) {
            writeTo(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
