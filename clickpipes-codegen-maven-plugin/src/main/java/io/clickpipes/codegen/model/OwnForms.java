package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form that a schema has by its own keywords, composition left aside. */
final class OwnForms {

    private static final Set<String> ALL_TYPES = Set.of("string", "number", "boolean", "object", "array");

    private OwnForms() {}

    static Form of(At at, Schema<?> schema) {
        Set<String> types = Schemas.types(schema);
        Optional<List<Object>> values = Schemas.values(schema);
        boolean texts = values.isPresent() && values.get().stream().allMatch(String.class::isInstance);
        if (texts && (types.isEmpty() || types.contains("string"))) {
            Set<String> distinct = new LinkedHashSet<>();
            values.get().forEach(value -> distinct.add((String) value));
            return new Form.Choice(List.copyOf(distinct));
        }
        if (types.isEmpty()) {
            return untyped(at, schema, values);
        }
        if (types.equals(Set.of("integer", "number"))) {
            return new Form.Single(Schemas.numberKind(schema.getFormat()));
        }
        if (types.size() == 1) {
            return typed(at, schema, types.iterator().next());
        }
        if (types.containsAll(ALL_TYPES)) {
            return new Form.Any();
        }
        List<Form.Option> options = new ArrayList<>();
        types.forEach(type -> options.add(new Form.Option(at, typed(at, schema, type))));
        return new Form.Alternatives(options, Form.NONE);
    }

    private static Form untyped(At at, Schema<?> schema, Optional<List<Object>> values) {
        if (Schemas.hasProperties(schema) || schema.getAdditionalProperties() instanceof Schema) {
            return object(at, schema);
        }
        if (schema.getItems() != null) {
            return typed(at, schema, "array");
        }
        if (values.isPresent()) {
            return ofValues(values.get());
        }
        return new Form.Any();
    }

    private static Form ofValues(List<Object> values) {
        if (values.stream().allMatch(Boolean.class::isInstance)) {
            return new Form.Single(ScalarKind.BOOLEAN);
        }
        if (values.stream().allMatch(OwnForms::isInteger)) {
            return new Form.Single(ScalarKind.INT64);
        }
        return values.stream().allMatch(Number.class::isInstance)
                ? new Form.Single(ScalarKind.DECIMAL)
                : new Form.Any();
    }

    private static boolean isInteger(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || (value instanceof BigDecimal decimal && decimal.scale() <= 0);
    }

    private static Form typed(At at, Schema<?> schema, String type) {
        return switch (type) {
            case "string" -> new Form.Single(Schemas.stringKind(schema.getFormat()));
            case "boolean" -> new Form.Single(ScalarKind.BOOLEAN);
            case "integer" -> new Form.Single("int32".equals(schema.getFormat()) ? ScalarKind.INT32 : ScalarKind.INT64);
            case "number" -> new Form.Single(Schemas.numberKind(schema.getFormat()));
            case "array" -> new Form.Array(at.child(schema.getItems(), "items"));
            case "object" -> object(at, schema);
            default -> new Form.Any();
        };
    }

    private static Form object(At at, Schema<?> schema) {
        Map<String, At> properties = new LinkedHashMap<>();
        Schemas.properties(schema)
                .forEach((name, property) -> properties.put(name, at.child(property, "properties", name)));
        Optional<At> additional = Optional.empty();
        if (schema.getAdditionalProperties() instanceof Schema<?> values && values.getBooleanSchemaValue() == null) {
            additional = Optional.of(at.child(values, "additionalProperties"));
        } else if (properties.isEmpty()
                && schema.getPatternProperties() != null
                && schema.getPatternProperties().size() == 1) {
            Map.Entry<String, ?> pattern =
                    schema.getPatternProperties().entrySet().iterator().next();
            additional = Optional.of(at.child((Schema<?>) pattern.getValue(), "patternProperties", pattern.getKey()));
        }
        if (properties.isEmpty()) {
            return new Form.Dictionary(additional);
        }
        Set<String> required = schema.getRequired() == null ? Set.of() : new LinkedHashSet<>(schema.getRequired());
        return new Form.Members(properties, required, additional);
    }
}
