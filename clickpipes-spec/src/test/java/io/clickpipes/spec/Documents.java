package io.clickpipes.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiConsumer;

/** The documents that the tests look at, as trees. */
final class Documents {

    private Documents() {}

    /** The document of this module. */
    static JsonNode ours() {
        try {
            return new YAMLMapper().readTree(ClickPipesSpec.text());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is edited by hand: the overlay that makes the document of this module out of the live one. */
    static JsonNode overlay() {
        try (InputStream stream = ClickPipesSpec.class.getResourceAsStream("overlay.yaml")) {
            return new YAMLMapper().readTree(stream);
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
