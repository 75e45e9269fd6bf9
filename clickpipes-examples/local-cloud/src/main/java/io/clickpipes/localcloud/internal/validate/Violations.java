package io.clickpipes.localcloud.internal.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.clickpipes.localcloud.internal.rules.Violation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what is wrong with a body: JSON pointers and rules. The texts are made from the schema alone, because
 * what was sent may be a secret.
 */
final class Violations {
    private static final int SHOWN = 10;

    private Violations() {}

    /** Both kinds in one text; a rule says it better than the schema does at the same place. */
    static String text(List<Error> errors, List<Violation> rules) {
        Set<String> ruled = rules.stream().map(Violation::place).collect(Collectors.toSet());
        List<Error> kept =
                errors.stream().filter(error -> !ruled.contains(target(error))).toList();
        return Stream.concat(
                        Stream.of(ofSchema(kept)).filter(text -> !text.isEmpty()),
                        rules.stream().map(Violation::text).distinct())
                .collect(Collectors.joining("; "));
    }

    private static String ofSchema(List<Error> errors) {
        Map<String, Set<String>> byPlace = new LinkedHashMap<>();
        for (Error error : errors) {
            if (!isConsequence(error, errors)) {
                byPlace.computeIfAbsent(placeOf(error), place -> new LinkedHashSet<>())
                        .add(reason(error));
            }
        }
        String shown = byPlace.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> entry.getKey() + " " + String.join(" and ", entry.getValue()))
                .collect(Collectors.joining("; "));
        int hidden = byPlace.size() - SHOWN;
        return hidden > 0 ? shown + "; and " + hidden + " more" : shown;
    }

    /**
     * Whether another error says it better: an object that fails a rule has evaluated none of its members, so
     * all of them are reported as unknown too, though the schema declares them.
     */
    private static boolean isConsequence(Error error, Collection<Error> all) {
        if (isInBranch(error)) {
            return true;
        }
        if (!"unevaluatedProperties".equals(error.getKeyword())) {
            return false;
        }
        String member = pointer(error) + "/" + error.getProperty();
        return all.stream()
                .filter(other -> !"unevaluatedProperties".equals(other.getKeyword()))
                .map(Violations::pointer)
                .anyMatch(pointer -> pointer.equals(member) || pointer.startsWith(member + "/"));
    }

    /** Whether the error lies in one branch of a choice, where the choice as a whole has its own error. */
    private static boolean isInBranch(Error error) {
        return error.getEvaluationPath().toString().matches(".*/(oneOf|anyOf)/\\d+(/.*)?");
    }

    private static String placeOf(Error error) {
        String pointer = pointer(error);
        return pointer.isEmpty() ? "the body" : pointer;
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    /** What the error is about: the missing member where one is missing. */
    private static String target(Error error) {
        return "required".equals(error.getKeyword()) ? pointer(error) + "/" + error.getProperty() : pointer(error);
    }

    private static String reason(Error error) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "lacks the required property '" + error.getProperty() + "'";
            case "unevaluatedProperties", "additionalProperties" ->
                "has the unknown property '" + error.getProperty() + "'";
            case "type" -> "must be of type " + listed(rule);
            case "enum" -> "must be one of " + listed(rule);
            case "const" -> "must be " + rule.asText();
            case "minimum" -> "must be at least " + rule.asText();
            case "maximum" -> "must be at most " + rule.asText();
            case "exclusiveMinimum" -> "must be greater than " + rule.asText();
            case "exclusiveMaximum" -> "must be less than " + rule.asText();
            case "multipleOf" -> "must be a multiple of " + rule.asText();
            case "minLength" -> "must have at least " + rule.asText() + " characters";
            case "maxLength" -> "must have at most " + rule.asText() + " characters";
            case "minItems" -> "must have at least " + rule.asText() + " items";
            case "maxItems" -> "must have at most " + rule.asText() + " items";
            case "minProperties" -> "must have at least " + rule.asText() + " properties";
            case "uniqueItems" -> "must not hold an item twice";
            case "pattern" -> "must match the pattern " + rule.asText();
            case "format" -> "must have the format " + rule.asText();
            case "oneOf", "anyOf" -> "must have exactly one of the forms that the API knows for it";
            default -> "breaks the rule " + error.getKeyword();
        };
    }

    private static String listed(JsonNode rule) {
        if (!rule.isArray()) {
            return rule.asText();
        }
        return rule.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }
}
