package io.clickpipes.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What both sides read and write: made of the test vectors, the same bytes in every run. */
final class Payloads {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> VECTORS = List.of("KAF-V1", "OBJ-V1", "KIN-V1", "PG-V1");

    private static final List<String> STATES = List.of("Running", "Paused", "Completed", "Failed");

    private Payloads() {}

    /** The answer to a list call. */
    static byte[] pipes(int count) {
        ObjectNode answer = MAPPER.createObjectNode();
        answer.put("status", 200).put("requestId", new UUID(1, 1).toString());
        ArrayNode result = answer.putArray("result");
        for (int i = 0; i < count; i++) {
            result.add(pipe(i));
        }
        return bytes(answer);
    }

    /** One pipe, without what answers wrap it in. */
    static byte[] onePipe() {
        return bytes(pipe(0));
    }

    /** The body of a create call. */
    static byte[] createRequest() {
        return bytes(vector("KAF-V1"));
    }

    private static ObjectNode pipe(int index) {
        ObjectNode pipe = MAPPER.createObjectNode();
        pipe.put("id", new UUID(0x12345678_9abc4defL + index, 0x8fedcba9_87654321L - index).toString());
        pipe.put("serviceId", new UUID(0x0badcafe_0bad4afeL, 0x8badcafe_0badcafeL).toString());
        pipe.setAll(vector(VECTORS.get(index % VECTORS.size())));
        pipe.put("name", pipe.path("name").textValue() + "-" + index);
        pipe.put("state", STATES.get(index % STATES.size()));
        pipe.path("source").forEach(source -> ((ObjectNode) source).remove("credentials"));
        OffsetDateTime created = OffsetDateTime.of(2026, 3, 1, 8, 0, 0, 0, ZoneOffset.UTC);
        pipe.put(
                "createdAt",
                created.plusMinutes(index * 61L).plusNanos(123_000_000).toString());
        pipe.put(
                "updatedAt",
                created.plusMinutes(index * 97L).plusNanos(456_000_000).toString());
        return pipe;
    }

    private static ObjectNode vector(String id) {
        try (InputStream in = Payloads.class.getResourceAsStream("/vectors/valid/" + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The test vector " + id + " is not on the class path.");
            }
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ObjectNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
