package io.clickpipes.codegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code enum} and {@code const}: which values of them make an open enum, and what they are called. */
final class Choices {

    /** Longer numbers are no constants. */
    private static final int MOST_DIGITS = 300;

    private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames", "x-enum-names");
    private static final List<String> WORDS = List.of("x-enum-descriptions", "x-enumDescriptions");

    private Choices() {}

    /** An enum of texts, or of numbers; none for booleans, for values of several types, lists and objects. */
    static Optional<Form.Choice> of(Schema<?> schema, ScalarForms scalars) {
        Set<String> types = Schemas.types(schema);
        Optional<List<Object>> stated = Schemas.values(schema);
        // Where only texts are allowed, somebody forgot the quotes of the others.
        boolean several = Schemas.isMixed(schema) && types.size() != 1;
        if (stated.isEmpty() || several || scalars.isMapped(schema)) {
            return Optional.empty();
        }
        List<Object> values = stated.get();
        boolean texts = values.stream().allMatch(String.class::isInstance);
        if ((texts && (types.isEmpty() || types.contains("string"))) || types.equals(Set.of("string"))) {
            return texts(schema, values);
        }
        boolean integers = types.equals(Set.of("integer"));
        boolean numeric = integers || types.equals(Set.of("number")) || types.equals(Set.of("integer", "number"));
        if (numeric || (types.isEmpty() && values.stream().allMatch(Number.class::isInstance))) {
            return numbers(schema, values, kind(schema, types, values, scalars), integers);
        }
        return Optional.empty();
    }

    private static ScalarKind kind(Schema<?> schema, Set<String> types, List<Object> values, ScalarForms scalars) {
        if (types.equals(Set.of("integer"))) {
            return scalars.integer(schema).kind();
        }
        boolean whole =
                types.isEmpty() && values.stream().map(Choices::decimal).allMatch(it -> it != null && isWhole(it));
        return whole ? ScalarKind.INT64 : scalars.number(schema).kind();
    }

    /** Texts; a document may have forgotten the quotes around what looks like a number. */
    private static Optional<Form.Choice> texts(Schema<?> schema, List<Object> values) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (Object value : values) {
            boolean scalar = value instanceof String || value instanceof Number || value instanceof Boolean;
            if (!scalar) {
                return Optional.empty();
            }
            texts.putIfAbsent(text(value), value);
        }
        return Optional.of(choice(ScalarKind.STRING, schema, texts));
    }

    private static Optional<Form.Choice> numbers(
            Schema<?> schema, List<Object> values, ScalarKind wished, boolean integers) {
        ScalarKind kind = wished;
        Map<BigDecimal, Object> distinct = new LinkedHashMap<>();
        for (Object value : values) {
            BigDecimal number = decimal(value);
            if (number == null
                    || (integers && !isWhole(number))
                    || Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
                return Optional.empty();
            }
            kind = roomy(kind, number);
            distinct.putIfAbsent(number.stripTrailingZeros(), value);
        }
        Map<String, Object> digits = new LinkedHashMap<>();
        boolean whole = kind.isInteger();
        distinct.forEach(
                (number, value) -> digits.put(whole ? number.toPlainString() : String.valueOf(decimal(value)), value));
        return Optional.of(choice(kind, schema, digits));
    }

    /** The kind, or a larger one that holds the number. */
    private static ScalarKind roomy(ScalarKind kind, BigDecimal number) {
        if (kind.isInteger()) {
            int bits = number.toBigInteger().bitLength();
            return bits > 63 ? ScalarKind.INTEGER : bits > 31 && kind == ScalarKind.INT32 ? ScalarKind.INT64 : kind;
        }
        boolean exact = kind == ScalarKind.DECIMAL
                || (kind == ScalarKind.DOUBLE && Double.isFinite(number.doubleValue()))
                || (kind == ScalarKind.FLOAT && Float.isFinite(number.floatValue()));
        return exact ? kind : ScalarKind.DECIMAL;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number && number.precision() + Math.abs((long) number.scale()) < MOST_DIGITS
                ? number.toPlainString()
                : String.valueOf(value);
    }

    private static @Nullable BigDecimal decimal(Object value) {
        try {
            return value instanceof BigDecimal number
                    ? number
                    : value instanceof Number || value instanceof String ? new BigDecimal(value.toString()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Form.Choice choice(ScalarKind kind, Schema<?> schema, Map<String, Object> values) {
        Map<String, Form.Label> labels = new LinkedHashMap<>();
        values.forEach((text, value) -> {
            Form.Label label = label(schema, text, value);
            if (!label.name().isEmpty() || !label.doc().isEmpty()) {
                labels.put(text, label);
            }
        });
        return new Form.Choice(kind, List.copyOf(values.keySet()), labels);
    }

    private static Form.Label label(Schema<?> schema, String text, Object value) {
        if (schema.getConst() != null || schema.getEnum() == null) {
            return new Form.Label("", Docs.orEmpty(schema.getDescription()));
        }
        int place = schema.getEnum().indexOf(value);
        String name = extension(schema, NAMES, text, place);
        String doc = extension(schema, WORDS, text, place);
        for (JsonNode each : microsoft(schema)) {
            if (each.path("value").asText().equals(text)) {
                name = name.isEmpty() ? each.path("name").asText() : name;
                doc = doc.isEmpty() ? each.path("description").asText() : doc;
            }
        }
        return new Form.Label(name, doc);
    }

    private static JsonNode microsoft(Schema<?> schema) {
        return tree(extensions(schema).get("x-ms-enum")).path("values");
    }

    /** An entry of a list that goes along with the enum, or of a map by value. */
    private static String extension(Schema<?> schema, List<String> keys, String text, int place) {
        for (String key : keys) {
            JsonNode stated = tree(extensions(schema).get(key));
            JsonNode entry = stated.isArray() ? stated.path(place) : stated.path(text);
            if (entry.isValueNode() && !entry.isNull() && !entry.asText().isBlank()) {
                return entry.asText();
            }
        }
        return "";
    }

    private static Map<String, Object> extensions(Schema<?> schema) {
        return schema.getExtensions() == null ? Map.of() : schema.getExtensions();
    }

    private static JsonNode tree(@Nullable Object value) {
        return io.swagger.v3.core.util.Json.mapper().valueToTree(value == null ? Map.of() : value);
    }

    /** All values of several enums of texts or of numbers. */
    static Form.Choice merged(List<Form.Choice> choices, ScalarKind kind) {
        List<String> values = new ArrayList<>();
        Map<String, Form.Label> labels = new LinkedHashMap<>();
        for (Form.Choice choice : choices) {
            choice.values().stream().filter(value -> !values.contains(value)).forEach(values::add);
            choice.labels().forEach(labels::putIfAbsent);
        }
        return new Form.Choice(kind, List.copyOf(values), labels);
    }
}
