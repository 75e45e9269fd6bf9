package io.clickpipes.codegen.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Pointers;
import java.util.Set;

/** Schemas that extend one with a discriminator are told apart by their names, also once they are renamed. */
final class Variants {

    private Variants() {}

    /** Maps the old names of renamed schemas. Changes the document in place. */
    static void keepValues(ObjectNode document, Set<Unit> units, Names names) {
        if (!document.has("openapi")) {
            return;
        }
        for (Unit unit : units) {
            String name = names.of(unit);
            String value = Names.own(unit.target());
            if (unit.section() != Section.SCHEMAS
                    || name.equals(value)
                    || unit.target().pointer().isEmpty()) {
                continue;
            }
            String pointer = Pointers.of(unit.section().path(document)) + Pointers.of(java.util.List.of(name));
            for (JsonNode part : Pointers.at(document, pointer).path("allOf")) {
                String parent = part.path("$ref").asText();
                if (parent.startsWith("#/")
                        && Pointers.at(document, parent.substring(1)).path("discriminator")
                                instanceof ObjectNode discriminator) {
                    map(discriminator, value, "#" + pointer);
                }
            }
        }
    }

    private static void map(ObjectNode discriminator, String value, String reference) {
        ObjectNode mapping = discriminator.withObject("/mapping");
        for (JsonNode each : mapping) {
            if (each.asText().equals(reference)) {
                return;
            }
        }
        if (!mapping.has(value)) {
            mapping.put(value, reference);
        }
    }
}
