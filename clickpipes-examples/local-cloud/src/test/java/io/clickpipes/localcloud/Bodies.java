package io.clickpipes.localcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The test vectors that clickpipes-spec publishes, and bodies made from them. */
final class Bodies {
    private Bodies() {}

    /** One line of the index. */
    record Vector(String id, boolean valid, String schema, String caughtBy, String rule) {
        JsonNode body() {
            return resource("/vectors/" + (valid ? "valid/" : "invalid/") + id + ".json");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Vector> vectors() {
        return text("/vectors/index.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Vector(cells[0], cells[1].equals("valid"), cells[2], cells[3], cells[4]))
                .toList();
    }

    static JsonNode vector(String id) {
        return vectors().stream()
                .filter(vector -> vector.id().equals(id))
                .findFirst()
                .orElseThrow()
                .body();
    }

    /** The names of the create bodies of the docs page. */
    static final List<String> PAGE =
            List.of("kafka", "kinesis", "s3", "gcs", "azure-blob", "postgres", "mysql", "mongodb", "bigquery");

    static JsonNode page(String name) {
        return resource("/page/" + name + ".json");
    }

    /** A valid create body for each kind of source that never ends by itself. */
    static final Map<String, String> CONTINUOUS_STREAMS = Map.of(
            "kafka", "KAF-V1",
            "kinesis", "KIN-V1",
            "pubsub", "PUB-V1",
            "objectStorage", "OBJ-V1");

    private static JsonNode resource(String name) {
        try {
            return new JsonMapper().readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = Bodies.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the test jar of clickpipes-spec");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
