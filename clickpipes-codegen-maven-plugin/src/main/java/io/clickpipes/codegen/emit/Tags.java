package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import io.clickpipes.codegen.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;

/** Block tags of Javadoc that accessors and setters of a property share. */
final class Tags {

    private static final String DEPRECATED = "@deprecated by the document";

    private Tags() {}

    static List<String> accessor(PropertyModel property, ClassName missing) {
        List<String> tags = new ArrayList<>(inherited(property, missing));
        if (property.doc().deprecated()) {
            tags.add(DEPRECATED);
        }
        return tags;
    }

    /** The same for a method that classes implement, of which some may not be deprecated. */
    static List<String> inherited(PropertyModel property, ClassName missing) {
        String missingThrows = "@throws " + missing.canonicalName() + " if it was received without one";
        if (property.neverNull()) {
            return List.of("@return the value, never null", missingThrows);
        }
        return property.required()
                ? List.of("@return the value, or null if that is its value", missingThrows)
                : List.of("@return the value, or null if there is none");
    }

    static List<String> setter(PropertyModel property, String parameter) {
        List<String> tags = new ArrayList<>();
        tags.add("@param " + parameter + " the value");
        tags.add("@return this builder");
        if (property.doc().deprecated()) {
            tags.add(DEPRECATED);
        }
        return tags;
    }
}
