package io.clickpipes.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * An object schema: a final class with a builder.
 *
 * @param id its name
 * @param pointer JSON pointer of the schema, beginning with {@code #/}
 * @param doc what the document says about it
 * @param properties in document order; those of {@code allOf} parts first
 * @param additional type of members that the schema does not name, where it states one; otherwise
 *     such members are kept as they came
 * @param additionalSecret whether values of such members must never be printed
 * @param unions sealed interfaces that the class implements because a union lists it
 * @param nested types of inline schemas below this one
 */
public record ObjectModel(
        TypeId id,
        String pointer,
        Doc doc,
        List<PropertyModel> properties,
        Optional<TypeRef> additional,
        boolean additionalSecret,
        List<TypeId> unions,
        List<TypeModel> nested)
        implements TypeModel {

    /**
     * Keeps its own copies.
     *
     * @param id as above
     * @param pointer as above
     * @param doc as above
     * @param properties as above
     * @param additional as above
     * @param additionalSecret as above
     * @param unions as above
     * @param nested as above
     */
    public ObjectModel {
        properties = List.copyOf(properties);
        unions = List.copyOf(unions);
        nested = List.copyOf(nested);
    }

    /**
     * An object without secrets among the members that the schema does not name.
     *
     * @param id as above
     * @param pointer as above
     * @param doc as above
     * @param properties as above
     * @param additional as above
     * @param unions as above
     * @param nested as above
     */
    public ObjectModel(
            TypeId id,
            String pointer,
            Doc doc,
            List<PropertyModel> properties,
            Optional<TypeRef> additional,
            List<TypeId> unions,
            List<TypeModel> nested) {
        this(id, pointer, doc, properties, additional, false, unions, nested);
    }
}
