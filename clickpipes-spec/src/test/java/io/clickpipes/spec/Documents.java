package io.clickpipes.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The documents that the tests look at, as trees. */
final class Documents {

    private static final String UPSTREAM = "reference/upstream/2026-07-31.json";

    private Documents() {}

    /** The document of this module. */
    static JsonNode ours() {
        try {
            return new YAMLMapper().readTree(ClickPipesSpec.text());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the reference folder is: beside the repository, or where {@code clickpipes.shared} says. */
    static Path shared() {
        String override = System.getProperty("clickpipes.shared");
        if (override != null) {
            return Path.of(override);
        }
        Path repository =
                Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..");
        return repository.resolve("../shared").normalize();
    }

    /** The live document that ours was written after; empty where the reference folder is not at hand. */
    static Optional<JsonNode> upstream() {
        Path file = shared().resolve(UPSTREAM);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calls {@code action} with the name and node of each member, in order. */
    static void members(JsonNode object, BiConsumer<String, JsonNode> action) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            action.accept(member.getKey(), member.getValue());
        }
    }

    /** One name as a segment of a JSON pointer, with its slash (RFC 6901). */
    static String segment(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
