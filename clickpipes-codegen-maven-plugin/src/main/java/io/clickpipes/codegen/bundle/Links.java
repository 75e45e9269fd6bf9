package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar.Kind;
import io.clickpipes.codegen.document.Pointers;
import io.clickpipes.codegen.document.ReferenceCheck;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which texts of an object lead to another place. */
final class Links {

    private Links() {}

    /** Name of the member that is the object's reference, if it is one that matters. */
    static Optional<String> member(Kind kind, ObjectNode node) {
        if (!ReferenceCheck.matters(kind)) {
            return Optional.empty();
        }
        if (node.has("$ref")) {
            return Optional.of("$ref").filter(each -> node.get(each).isTextual());
        }
        return kind == Kind.SCHEMA && node.path("$dynamicRef").isTextual()
                ? Optional.of("$dynamicRef")
                : Optional.empty();
    }

    /** Whether a reference leads to another file, unless a schema of the own one has such an identifier. */
    static boolean isForeign(String reference) {
        return !reference.isEmpty() && !reference.startsWith("#");
    }

    /**
     * The reference that an entry of a discriminator's mapping is meant as.
     *
     * @param tree the file that it stands in
     * @return nothing if it is the name of a schema that is not in the file, or no text
     */
    static Optional<String> mapped(JsonNode entry, JsonNode tree) {
        if (!entry.isTextual()) {
            return Optional.empty();
        }
        String text = entry.asText();
        String component = Pointers.of(List.of("components", "schemas", text));
        if (!Pointers.at(tree, component).isMissingNode()) {
            return Optional.of("#" + component);
        }
        String name = text.toLowerCase(Locale.ROOT);
        boolean reference = text.contains("/")
                || text.contains("#")
                || name.endsWith(".yaml")
                || name.endsWith(".yml")
                || name.endsWith(".json");
        return reference ? Optional.of(text) : Optional.empty();
    }
}
