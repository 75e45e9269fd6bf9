package io.clickpipes.codegen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation that generated code gets beside its own, such as {@code @Audited(level = 2)} on every operation.
 *
 * @param annotation qualified name of the annotation type
 * @param on kinds of places that get it
 * @param names names in the document of the places that get it (components, {@code <component>.<property>},
 *     operation ids, tags); all places of the kind if it is empty
 * @param members values of its members: texts, numbers, booleans, lists of them, {@code {class: name}} and
 *     {@code {constant: name}}
 */
public record ExtraAnnotation(String annotation, List<Place> on, List<String> names, Map<String, JsonNode> members) {

    /**
     * Keeps its own copies.
     *
     * @param annotation as above
     * @param on as above
     * @param names as above
     * @param members as above
     */
    public ExtraAnnotation {
        on = List.copyOf(on);
        names = List.copyOf(names);
        members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Kinds of places that can be annotated. */
    public enum Place {
        /** The class of an object. */
        OBJECT,
        /** The class of an open enum. */
        ENUM,
        /** The interface of a union. */
        UNION,
        /** The accessor of a property. */
        PROPERTY,
        /** The Retrofit interface of a tag. */
        INTERFACE,
        /** The methods of an operation. */
        OPERATION
    }
}
