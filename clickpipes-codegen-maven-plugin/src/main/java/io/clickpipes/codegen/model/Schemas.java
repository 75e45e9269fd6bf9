package io.clickpipes.codegen.model;

import io.clickpipes.codegen.document.Marks;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions about one schema that 3.0 and 3.1 answer in different places. */
final class Schemas {

    private Schemas() {}

    /** JSON types that the schema names, without null. */
    static Set<String> types(Schema<?> schema) {
        Set<String> types = new LinkedHashSet<>();
        if (schema.getTypes() != null) {
            types.addAll(schema.getTypes());
        } else if (schema.getType() != null) {
            types.add(schema.getType());
        }
        types.remove("null");
        return isMarked(schema, Marks.UNTYPED) ? new LinkedHashSet<>() : types;
    }

    /** Whether {@code enum} lists values of several types. */
    static boolean isMixed(Schema<?> schema) {
        return isMarked(schema, Marks.MIXED);
    }

    private static boolean isMarked(Schema<?> schema, String mark) {
        return schema.getExtensions() != null && schema.getExtensions().containsKey(mark);
    }

    /** Whether the schema itself allows JSON null; its alternatives and what it refers to left aside. */
    static boolean saysNullable(Schema<?> schema) {
        return Boolean.TRUE.equals(schema.getNullable())
                || (schema.getTypes() != null && schema.getTypes().contains("null"))
                || "null".equals(schema.getType())
                || (schema.getExtensions() != null
                        && Boolean.TRUE.equals(schema.getExtensions().get("x-nullable")))
                || (schema.getEnum() != null && schema.getEnum().contains(null));
    }

    /** Whether JSON null is all that the schema allows. */
    static boolean isNull(At at) {
        Schema<?> schema = at.schema();
        if (schema == null || schema.get$ref() != null) {
            return false;
        }
        boolean typeNull = types(schema).isEmpty()
                && ("null".equals(schema.getType())
                        || (schema.getTypes() != null && schema.getTypes().contains("null")));
        boolean enumNull = schema.getEnum() != null
                && !schema.getEnum().isEmpty()
                && schema.getEnum().stream().allMatch(value -> value == null || "null".equals(value.toString()))
                && schema.getEnum().stream().noneMatch(String.class::isInstance);
        return typeNull || enumNull;
    }

    /** Values of {@code enum} or {@code const}, null left out; empty if the schema states neither. */
    static Optional<List<Object>> values(Schema<?> schema) {
        List<Object> values = new ArrayList<>();
        if (schema.getConst() != null) {
            values.add(schema.getConst());
        } else if (schema.getEnum() != null) {
            for (Object value : schema.getEnum()) {
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** Whether {@code required}, limits and prose are all that the schema states: nothing a type is made of. */
    static boolean isConstraintOnly(@Nullable Schema<?> schema) {
        return schema == null
                || (schema.get$ref() == null
                        && types(schema).isEmpty()
                        && !hasProperties(schema)
                        && values(schema).isEmpty()
                        && schema.getItems() == null
                        && !(schema.getAdditionalProperties() instanceof Schema)
                        && isEmpty(schema.getAllOf())
                        && isEmpty(schema.getOneOf())
                        && isEmpty(schema.getAnyOf()));
    }

    /** What names the members below a schema: its own discriminator, or that of a part that stands in it. */
    static Optional<Discriminator> discriminator(@Nullable Schema<?> schema) {
        if (schema == null) {
            return Optional.empty();
        }
        List<Schema<?>> all = new ArrayList<>(List.of(schema));
        if (schema.getAllOf() != null) {
            for (Schema<?> part : schema.getAllOf()) {
                if (part != null && part.get$ref() == null) {
                    all.add(part);
                }
            }
        }
        return all.stream()
                .map(Schema::getDiscriminator)
                .filter(each -> each != null && each.getPropertyName() != null)
                .findFirst();
    }

    static boolean hasProperties(Schema<?> schema) {
        return schema.getProperties() != null && !schema.getProperties().isEmpty();
    }

    static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    /** Names and schemas of properties, in document order. */
    @SuppressWarnings("rawtypes")
    static Map<String, Schema> properties(Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        return properties == null ? Map.of() : properties;
    }
}
