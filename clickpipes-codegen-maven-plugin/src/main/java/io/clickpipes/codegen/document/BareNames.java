package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes references out that are the name of a component and nothing else, as many documents of 2.0 have them. Swagger
 * Parser understands them like that; as a relative reference the name would be a file's.
 */
public final class BareNames {

    private static final Pattern NAME = Pattern.compile("[^#/.:]+");

    private static final Map<Grammar.Kind, String> SECTIONS = Map.of(
            Grammar.Kind.SCHEMA, "schemas",
            Grammar.Kind.PARAMETER, "parameters",
            Grammar.Kind.RESPONSE, "responses",
            Grammar.Kind.BODY, "requestBodies");

    private BareNames() {}

    /**
     * {@return the same document if it has no such reference, else a copy}
     *
     * @param given stays as it is
     */
    public static ObjectNode written(ObjectNode given) {
        boolean[] found = {false};
        Grammar.walk(given, (kind, node, pointer) -> {
            found[0] |= isBare(kind, node);
            return !found[0];
        });
        if (!found[0]) {
            return given;
        }
        ObjectNode document = given.deepCopy();
        Anchors anchors = new Anchors(document);
        Grammar.walk(document, (kind, node, pointer) -> {
            if (isBare(kind, node)
                    && anchors.identified(pointer.substring(1), node.get("$ref").asText())
                            .isEmpty()) {
                List<String> target = target(document, kind, node.get("$ref").asText());
                if (Pointers.at(document, Pointers.of(target)).isObject()) {
                    node.put("$ref", "#" + Pointers.of(target));
                }
            }
            return true;
        });
        return document;
    }

    private static boolean isBare(Grammar.Kind kind, ObjectNode node) {
        return SECTIONS.containsKey(kind)
                && node.path("$ref").isTextual()
                && NAME.matcher(node.get("$ref").asText()).matches();
    }

    private static List<String> target(ObjectNode document, Grammar.Kind kind, String name) {
        String section = SECTIONS.getOrDefault(kind, "");
        if (document.has("swagger")) {
            return List.of(kind == Grammar.Kind.SCHEMA ? "definitions" : section, name);
        }
        return List.of("components", section, name);
    }
}
