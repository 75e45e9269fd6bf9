package io.clickpipes.codegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clickpipes.codegen.model.Constraints.Keyword;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Constraints} of one schema. */
final class ConstraintReader {

    private ConstraintReader() {}

    /**
     * What the schema itself says.
     *
     * @param listed whether its values are a Java enum and therefore left out here
     */
    static Constraints of(Schema<?> schema, boolean listed, String at, String pointer) {
        Map<Keyword, JsonNode> stated = new EnumMap<>(Keyword.class);
        boolean above = Boolean.TRUE.equals(schema.getExclusiveMinimum());
        boolean below = Boolean.TRUE.equals(schema.getExclusiveMaximum());
        number(above ? Keyword.EXCLUSIVE_MINIMUM : Keyword.MINIMUM, schema.getMinimum(), stated);
        number(Keyword.EXCLUSIVE_MINIMUM, schema.getExclusiveMinimumValue(), stated);
        number(below ? Keyword.EXCLUSIVE_MAXIMUM : Keyword.MAXIMUM, schema.getMaximum(), stated);
        number(Keyword.EXCLUSIVE_MAXIMUM, schema.getExclusiveMaximumValue(), stated);
        number(Keyword.MULTIPLE_OF, schema.getMultipleOf(), stated);
        count(Keyword.MIN_LENGTH, schema.getMinLength(), stated);
        count(Keyword.MAX_LENGTH, schema.getMaxLength(), stated);
        count(Keyword.MIN_ITEMS, schema.getMinItems(), stated);
        count(Keyword.MAX_ITEMS, schema.getMaxItems(), stated);
        count(Keyword.MIN_PROPERTIES, schema.getMinProperties(), stated);
        count(Keyword.MAX_PROPERTIES, schema.getMaxProperties(), stated);
        flag(Keyword.UNIQUE_ITEMS, schema.getUniqueItems(), stated);
        if (schema.getPattern() != null) {
            stated.put(Keyword.PATTERN, TextNode.valueOf(schema.getPattern()));
        }
        if (!listed) {
            Schemas.values(schema).ifPresent(values -> stated.put(Keyword.VALUES, array(values)));
        }
        if (schema.getDefault() != null) {
            stated.put(Keyword.DEFAULT, node(schema.getDefault()));
        }
        flag(Keyword.READ_ONLY, schema.getReadOnly(), stated);
        flag(Keyword.WRITE_ONLY, schema.getWriteOnly(), stated);
        flag(Keyword.NULLABLE, Schemas.saysNullable(schema), stated);
        return new Constraints(at, pointer, stated);
    }

    private static void number(Keyword keyword, @Nullable BigDecimal value, Map<Keyword, JsonNode> stated) {
        if (value != null) {
            stated.put(keyword, DecimalNode.valueOf(value));
        }
    }

    private static void count(Keyword keyword, @Nullable Integer value, Map<Keyword, JsonNode> stated) {
        if (value != null) {
            stated.put(keyword, IntNode.valueOf(value));
        }
    }

    private static void flag(Keyword keyword, @Nullable Boolean value, Map<Keyword, JsonNode> stated) {
        if (Boolean.TRUE.equals(value)) {
            stated.put(keyword, BooleanNode.TRUE);
        }
    }

    private static JsonNode array(List<Object> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(node(value)));
        return array;
    }

    /** Scalars as JSON has them; what the parser made lists, objects or dates of stays opaque. */
    private static JsonNode node(@Nullable Object value) {
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof String text) {
            return TextNode.valueOf(text);
        }
        if (value instanceof Boolean flag) {
            return BooleanNode.valueOf(flag);
        }
        if (value instanceof BigDecimal number) {
            return DecimalNode.valueOf(number);
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Integer number) {
            return nodes.numberNode(number.intValue());
        }
        if (value instanceof Long number) {
            return nodes.numberNode(number.longValue());
        }
        if (value instanceof Double number) {
            return nodes.numberNode(number.doubleValue());
        }
        if (value instanceof Float number) {
            return nodes.numberNode(number.floatValue());
        }
        if (value instanceof BigInteger number) {
            return nodes.numberNode(number);
        }
        return new POJONode(String.valueOf(value));
    }
}
