package io.clickpipes.codegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.model.Constraints.Keyword;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The sentences that say in Javadoc what {@link Constraints} say as data. */
final class SchemaFacts {

    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 200;

    private SchemaFacts() {}

    static List<String> of(Constraints constraints) {
        Map<Keyword, JsonNode> stated = constraints.stated();
        List<String> facts = new ArrayList<>();
        limit("At least ", stated.get(Keyword.MINIMUM), facts);
        limit("More than ", stated.get(Keyword.EXCLUSIVE_MINIMUM), facts);
        limit("At most ", stated.get(Keyword.MAXIMUM), facts);
        limit("Less than ", stated.get(Keyword.EXCLUSIVE_MAXIMUM), facts);
        limit("Multiple of ", stated.get(Keyword.MULTIPLE_OF), facts);
        range(stated.get(Keyword.MIN_LENGTH), stated.get(Keyword.MAX_LENGTH), "character", facts);
        range(stated.get(Keyword.MIN_ITEMS), stated.get(Keyword.MAX_ITEMS), "item", facts);
        range(stated.get(Keyword.MIN_PROPERTIES), stated.get(Keyword.MAX_PROPERTIES), "member", facts);
        flag("No item twice.", stated.get(Keyword.UNIQUE_ITEMS), facts);
        code(stated.get(Keyword.PATTERN)).ifPresent(pattern -> facts.add("Matches " + pattern + "."));
        JsonNode values = stated.get(Keyword.VALUES);
        if (values != null) {
            facts.add(listed(values));
        }
        code(stated.get(Keyword.DEFAULT)).ifPresent(it -> facts.add("Default: " + it + "."));
        flag("Read-only.", stated.get(Keyword.READ_ONLY), facts);
        flag("Write-only.", stated.get(Keyword.WRITE_ONLY), facts);
        flag("May be null.", stated.get(Keyword.NULLABLE), facts);
        return facts;
    }

    private static void flag(String sentence, @Nullable JsonNode value, List<String> facts) {
        if (value != null) {
            facts.add(sentence);
        }
    }

    private static void limit(String words, @Nullable JsonNode value, List<String> facts) {
        if (value != null) {
            facts.add(words + number(value.decimalValue()) + ".");
        }
    }

    private static void range(@Nullable JsonNode minimum, @Nullable JsonNode maximum, String unit, List<String> facts) {
        int least = minimum == null ? 0 : minimum.intValue();
        if (least > 0 && maximum != null) {
            int most = maximum.intValue();
            facts.add(least == most ? counted(least, unit) + "." : least + " to " + counted(most, unit) + ".");
        } else if (least > 0) {
            facts.add("At least " + counted(least, unit) + ".");
        } else if (maximum != null) {
            facts.add("At most " + counted(maximum.intValue(), unit) + ".");
        }
    }

    private static String counted(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static String listed(JsonNode values) {
        String list = StreamSupport.stream(values.spliterator(), false)
                .limit(MOST_VALUES)
                .map(SchemaFacts::code)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return (values.size() == 1 ? "Always " : "One of ") + list + (values.size() > MOST_VALUES ? ", …" : "") + ".";
    }

    private static String number(BigDecimal value) {
        // Plain notation of 1E+999999999 would fill the memory.
        return Math.abs((long) value.scale()) + value.precision() > 40 ? value.toString() : value.toPlainString();
    }

    /** Scalars as JSON would have them; none for lists, objects and what the parser turned into dates. */
    private static Optional<String> code(@Nullable JsonNode value) {
        if (value == null || !(value.isTextual() || value.isNumber() || value.isBoolean())) {
            return Optional.empty();
        }
        String text = value.isBigDecimal() ? number(value.decimalValue()) : value.asText();
        if (text.isEmpty() || text.length() > LONGEST_VALUE || text.indexOf('`') >= 0) {
            return Optional.empty();
        }
        return Optional.of("`" + text + "`");
    }
}
