package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
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

    private final ScalarForms scalars;

    OwnForms(ScalarForms scalars) {
        this.scalars = scalars;
    }

    Form of(At at, Schema<?> schema) {
        Set<String> types = Schemas.types(schema);
        Optional<List<Object>> values = Schemas.values(schema);
        Optional<Form.Choice> choice = Choices.of(schema, scalars);
        if (choice.isPresent()) {
            return choice.get();
        }
        if (types.isEmpty()) {
            return untyped(at, schema, values);
        }
        if (types.equals(Set.of("integer", "number"))) {
            return scalars.number(schema);
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

    private Form untyped(At at, Schema<?> schema, Optional<List<Object>> values) {
        if (Schemas.hasProperties(schema) || schema.getAdditionalProperties() instanceof Schema) {
            return object(at, schema);
        }
        if (schema.getItems() != null) {
            return typed(at, schema, "array");
        }
        if (values.isPresent() && !Schemas.isMixed(schema)) {
            return ofValues(values.get());
        }
        return new Form.Any();
    }

    private static Form ofValues(List<Object> values) {
        return values.stream().allMatch(Boolean.class::isInstance)
                ? new Form.Single(ScalarKind.BOOLEAN)
                : new Form.Any();
    }

    private Form typed(At at, Schema<?> schema, String type) {
        return switch (type) {
            case "string" -> scalars.text(schema);
            case "boolean" -> new Form.Single(ScalarKind.BOOLEAN);
            case "integer" -> scalars.integer(schema);
            case "number" -> scalars.number(schema);
            case "array" -> new Form.Array(items(at, schema));
            case "object" -> object(at, schema);
            default -> new Form.Any();
        };
    }

    /** What every item is; nothing where items differ by their place. */
    private static At items(At at, Schema<?> schema) {
        At rest = at.child(schema.getItems(), "items");
        if (Schemas.isEmpty(schema.getPrefixItems())) {
            return rest;
        }
        boolean noMore = schema.getItems() == null || schema.getItems().getBooleanSchemaValue() != null;
        At first = at.child(schema.getPrefixItems().get(0), "prefixItems", "0");
        boolean alike = schema.getPrefixItems().stream().allMatch(each -> Wordless.same(each, first.schema()))
                && (noMore || Wordless.same(schema.getItems(), first.schema()));
        return alike ? first : at.child(null, "items");
    }

    private static Form object(At at, Schema<?> schema) {
        Map<String, At> properties = new LinkedHashMap<>();
        Schemas.properties(schema)
                .forEach((name, property) -> properties.put(name, at.child(property, "properties", name)));
        Optional<At> additional = Optional.empty();
        boolean onePattern = properties.isEmpty()
                && schema.getPatternProperties() != null
                && schema.getPatternProperties().size() == 1;
        // The normaliser makes a schema of false where there are no properties.
        if (schema.getAdditionalProperties() instanceof Schema<?> values
                && values.getBooleanSchemaValue() == null
                && !(onePattern && Schemas.isConstraintOnly(values))) {
            additional = Optional.of(at.child(values, "additionalProperties"));
        } else if (onePattern) {
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
