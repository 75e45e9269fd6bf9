package io.clickpipes.codegen.config;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names that a team chooses itself. Keys are names of the document, values are Java identifiers. {@code
 * {"Pet.class": "breed"}} among the properties gives the accessor {@code breed()}.
 *
 * @param schemas class names by name of the component, or by JSON pointer of an inline schema
 * @param properties accessor names by {@code <component>.<property>}, or by JSON pointer of the property
 * @param operations method names by operation id
 * @param tags interface names by tag; the empty text stands for operations without one
 */
public record Renames(
        Map<String, String> schemas,
        Map<String, String> properties,
        Map<String, String> operations,
        Map<String, String> tags) {

    /** Nothing is renamed. */
    public static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * Keeps its own copies.
     *
     * @param schemas as above
     * @param properties as above
     * @param operations as above
     * @param tags as above
     */
    public Renames {
        schemas = copy(schemas);
        properties = copy(properties);
        operations = copy(operations);
        tags = copy(tags);
    }

    private static Map<String, String> copy(Map<String, String> names) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
