package golden.cafe.support;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The object that wraps every answer. Its other members are in {@link #additionalProperties()}.
 *
 * @param <T> type of the result
 */
public final class Envelope<T> extends JsonObject {

    private static final String RESULT = "result";

    private final @Nullable T result;

    private Envelope(@Nullable Extras extras, @Nullable String origin, @Nullable T result) {
        super(extras, origin);
        this.result = result;
    }

    static <T> @Nullable Envelope<T> readFrom(JsonParser parser, Json.Reader<T> results) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return null;
        }
        Extras extras = null;
        T result = null;
        for (String member = next(parser); member != null; member = next(parser)) {
            try {
                Object value = member.equals(RESULT) ? result = results.read(parser) : Extras.UNKNOWN;
                extras = after(extras, parser, member, value);
            } catch (Json.Mismatch misfit) {
                extras = after(extras, member, misfit);
            }
        }
        T fit = unless(extras, RESULT, result);
        return new Envelope<>(extras, fit == null ? origin(parser) : null, fit);
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
}
