package support;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The object that wraps every answer. Its other members are in {@link #additionalProperties()}.
 *
 * @param <T> type of the result
 */
public final class Envelope<T> extends JsonObject {

    private static final String RESULT = "@RESULT@";

    private final @Nullable T result;

    private Envelope(Builder<T> builder) {
        super(builder);
        this.result = builder.result;
    }

    static <T> @Nullable Envelope<T> readFrom(JsonParser parser, Json.Reader<T> results) throws IOException {
        Builder<T> builder = new Builder<>(results);
        return builder.readObject(parser) ? new Envelope<>(builder) : null;
    }

    /**
     * What the envelope holds.
     *
     * @return the result
     * @throws PropertyException if there is none, or it is not what the schema says
     */
    public T result() {
        return required(result, RESULT);
    }

    /**
     * Whether there is a result.
     *
     * @return true if so
     */
    public boolean hasResult() {
        return has(result, RESULT);
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.opaque(RESULT, result);
    }

    private static final class Builder<T> extends JsonObject.Builder<Builder<T>> {

        private final Json.Reader<T> results;
        private @Nullable T result;

        Builder(Json.Reader<T> results) {
            this.results = results;
        }

        @Override
        protected void readMember(JsonParser parser, String member) throws IOException {
            if (member.equals(RESULT)) {
                result = readNested(parser, RESULT, results);
            } else {
                readUnknown(parser, member);
            }
        }

        @Override
        protected void check() {
            require(RESULT, result);
        }
    }
}
