package io.clickpipes.codegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code oneOf} or {@code anyOf} of at least two alternatives, or a schema that others extend
 * through a discriminator: a sealed interface with an unknown member.
 *
 * @param id its name
 * @param pointer JSON pointer of the schema, beginning with {@code #/}
 * @param doc what the document says about it
 * @param members in document order
 * @param discriminator how the wire tells the members apart, where the document says so
 * @param properties properties that every object member has, readable through the interface
 * @param unions unions that list this one as a member
 * @param nested wrappers' and inline members' types
 */
public record UnionModel(
        TypeId id,
        String pointer,
        Doc doc,
        List<Member> members,
        Optional<Discriminator> discriminator,
        List<PropertyModel> properties,
        List<TypeId> unions,
        List<TypeModel> nested)
        implements TypeModel {

    /**
     * Keeps its own copies.
     *
     * @param id as above
     * @param pointer as above
     * @param doc as above
     * @param members as above
     * @param discriminator as above
     * @param properties as above
     * @param unions as above
     * @param nested as above
     */
    public UnionModel {
        members = List.copyOf(members);
        properties = List.copyOf(properties);
        unions = List.copyOf(unions);
        nested = List.copyOf(nested);
    }

    /**
     * One alternative.
     *
     * @param type its type
     * @param wrapper name of the nested class that holds the value, for every type that can not
     *     implement the interface itself (scalars, enums, lists, maps, any JSON)
     * @param shape what a JSON value of this alternative looks like
     */
    public record Member(TypeRef type, Optional<TypeId> wrapper, Shape shape) {}

    /**
     * What tells a JSON value of one alternative from the others.
     *
     * @param kind JSON type; {@link JsonKind#ANY} where the schema does not say
     * @param properties names that an object of this kind knows
     * @param required names that an object of this kind must have
     * @param constants allowed texts of properties with a {@code const} or a closed, short enum
     * @param kinds JSON types of properties that other alternatives have with other ones
     * @param secret whether a value must never be printed
     */
    public record Shape(
            JsonKind kind,
            List<String> properties,
            List<String> required,
            Map<String, List<String>> constants,
            Map<String, List<JsonKind>> kinds,
            boolean secret) {

        /**
         * Keeps its own copies.
         *
         * @param kind as above
         * @param properties as above
         * @param required as above
         * @param constants as above
         * @param kinds as above
         * @param secret as above
         */
        public Shape {
            properties = List.copyOf(properties);
            required = List.copyOf(required);
        }

        /**
         * Of values that may be printed.
         *
         * @param kind as above
         * @param properties as above
         * @param required as above
         * @param constants as above
         */
        public Shape(
                JsonKind kind, List<String> properties, List<String> required, Map<String, List<String>> constants) {
            this(kind, properties, required, constants, Map.of(), false);
        }
    }

    /** JSON types. */
    public enum JsonKind {
        /** An object. */
        OBJECT,
        /** A list. */
        ARRAY,
        /** A text. */
        STRING,
        /** A number without a fraction. */
        INTEGER,
        /** Any number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Any of them. */
        ANY
    }

    /**
     * A property whose text names the member.
     *
     * @param property its name on the wire
     * @param mapping text to index in {@link UnionModel#members()}, implicit names included
     */
    public record Discriminator(String property, Map<String, Integer> mapping) {}
}
