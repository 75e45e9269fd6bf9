package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Limits and defaults of a schema as short sentences. */
final class SchemaFacts {

    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 200;

    private SchemaFacts() {}

    static List<String> of(Schema<?> schema, TypeRef type) {
        List<String> facts = new ArrayList<>();
        numbers(schema, facts);
        range(schema.getMinLength(), schema.getMaxLength(), "character", facts);
        range(schema.getMinItems(), schema.getMaxItems(), "item", facts);
        range(schema.getMinProperties(), schema.getMaxProperties(), "member", facts);
        if (Boolean.TRUE.equals(schema.getUniqueItems())) {
            facts.add("No item twice.");
        }
        code(schema.getPattern()).ifPresent(pattern -> facts.add("Matches " + pattern + "."));
        if (!isEnum(type)) {
            Schemas.values(schema).map(SchemaFacts::listed).ifPresent(facts::add);
        }
        if (schema.getDefault() != null) {
            text(schema.getDefault()).flatMap(SchemaFacts::code).ifPresent(it -> facts.add("Default: " + it + "."));
        }
        if (Boolean.TRUE.equals(schema.getReadOnly())) {
            facts.add("Read-only.");
        }
        if (Boolean.TRUE.equals(schema.getWriteOnly())) {
            facts.add("Write-only.");
        }
        if (Schemas.saysNullable(schema)) {
            facts.add("May be null.");
        }
        return facts;
    }

    private static boolean isEnum(TypeRef type) {
        TypeRef inner = type instanceof TypeRef.ListOf list ? list.items() : type;
        return inner instanceof TypeRef.Named named && named.kind() == TypeRef.NamedKind.ENUM;
    }

    private static void numbers(Schema<?> schema, List<String> facts) {
        boolean above = Boolean.TRUE.equals(schema.getExclusiveMinimum());
        boolean below = Boolean.TRUE.equals(schema.getExclusiveMaximum());
        limit(above ? "More than " : "At least ", schema.getMinimum(), facts);
        limit("More than ", schema.getExclusiveMinimumValue(), facts);
        limit(below ? "Less than " : "At most ", schema.getMaximum(), facts);
        limit("Less than ", schema.getExclusiveMaximumValue(), facts);
        limit("Multiple of ", schema.getMultipleOf(), facts);
    }

    private static void limit(String words, @Nullable BigDecimal value, List<String> facts) {
        if (value != null) {
            facts.add(words + number(value) + ".");
        }
    }

    private static void range(@Nullable Integer least, @Nullable Integer most, String unit, List<String> facts) {
        boolean some = least != null && least > 0;
        if (some && most != null) {
            facts.add(least.equals(most) ? counted(least, unit) + "." : least + " to " + counted(most, unit) + ".");
        } else if (some) {
            facts.add("At least " + counted(least, unit) + ".");
        } else if (most != null) {
            facts.add("At most " + counted(most, unit) + ".");
        }
    }

    private static String counted(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static String listed(List<Object> values) {
        String list = values.stream()
                .limit(MOST_VALUES)
                .map(SchemaFacts::text)
                .flatMap(Optional::stream)
                .map(SchemaFacts::code)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return (values.size() == 1 ? "Always " : "One of ") + list + (values.size() > MOST_VALUES ? ", …" : "") + ".";
    }

    /** Values as JSON would have them; none for lists, objects and what the parser turned into dates. */
    private static Optional<String> text(Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number(number));
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    private static String number(BigDecimal value) {
        // Plain notation of 1E+999999999 would fill the memory.
        return Math.abs((long) value.scale()) + value.precision() > 40 ? value.toString() : value.toPlainString();
    }

    private static Optional<String> code(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST_VALUE || text.indexOf('`') >= 0) {
            return Optional.empty();
        }
        return Optional.of("`" + text + "`");
    }
}
