package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import io.clickpipes.localcloud.internal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads the JSON body of a request. */
final class BodyReader {
    /** The largest body that is read, in bytes. */
    static final int LIMIT = 1 << 20;

    /** How much of a body that is refused is read away, so that its sender gets to see the answer. */
    private static final int DRAINED = 16 << 20;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    JsonNode read(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null && !isJson(type)) {
            drain(in);
            throw Refusal.notJson();
        }
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            drain(in);
            throw Refusal.tooLarge(LIMIT);
        }
        if (bytes.length == 0) {
            throw Refusal.badRequest("the body is missing");
        }
        return parsed(bytes);
    }

    private JsonNode parsed(byte[] bytes) {
        JsonNode body;
        try {
            body = mapper.readTree(bytes);
        } catch (JsonProcessingException e) {
            // Only the place: the parser's own text quotes what was sent.
            throw Refusal.badRequest("the body is not valid JSON"
                    + (e.getLocation() == null
                            ? ""
                            : " (line " + e.getLocation().getLineNr() + ", column "
                                    + e.getLocation().getColumnNr() + ")"));
        } catch (IOException e) {
            throw Refusal.badRequest("the body is not text in UTF-8");
        }
        if (!body.isObject()) {
            throw Refusal.badRequest("the body must be a JSON object");
        }
        return body;
    }

    private static boolean isJson(String contentType) {
        String media = contentType.split(";", 2)[0].strip();
        return media.toLowerCase(Locale.ROOT).equals("application/json");
    }

    static void drain(InputStream in) throws IOException {
        long left = DRAINED;
        while (left > 0) {
            long skipped = in.readNBytes((int) Math.min(left, 1 << 16)).length;
            if (skipped == 0) {
                return;
            }
            left -= skipped;
        }
    }
}
