package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds types that JSON Schema has not. Real documents have them ({@code String}, {@code float}, names of models), and
 * code can be made of them; whoever misspelt one should hear of it.
 */
public final class UnknownTypes {

    private static final Set<String> KNOWN =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null", "file");

    private UnknownTypes() {}

    /**
     * One warning for each of them, at the first place.
     *
     * @param name what messages call the document
     * @param document the document
     * @return the warnings, in the order of the document
     */
    public static List<Diagnostic> of(String name, ObjectNode document) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Grammar.walk(document, (kind, node, pointer) -> {
            if (kind == Grammar.Kind.SCHEMA) {
                JsonNode type = node.path("type");
                for (JsonNode each : type.isArray() ? type : List.of(type)) {
                    if (each.isTextual() && !KNOWN.contains(each.textValue())) {
                        found.computeIfAbsent(each.textValue(), key -> new ArrayList<>())
                                .add(pointer + "/type");
                    }
                }
            }
            return true;
        });
        return found.entrySet().stream()
                .map(each -> warning(name, each.getKey(), each.getValue()))
                .toList();
    }

    private static Diagnostic warning(String name, String type, List<String> pointers) {
        List<String> near = NearNames.of(type, KNOWN);
        int more = pointers.size() - 1;
        return new Diagnostic(
                "unknown-type",
                name,
                pointers.get(0),
                "There is no type \"" + type + "\": it is passed over here"
                        + (more == 0 ? "" : String.format(Locale.ROOT, ", and in %,d more places", more)) + ".",
                near.isEmpty()
                        ? "Correct it, by an overlay if the document is not yours."
                        : "Did you mean \"" + near.get(0) + "\"?");
    }
}
