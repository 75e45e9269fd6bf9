package io.clickpipes.codegen.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.clickpipes.codegen.document.NearNames;
import io.clickpipes.codegen.source.Fetcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One place where a {@code configFile} is not what its schema allows, in words for people who do not
 * know JSON Schema.
 *
 * @param pointer where, beginning with {@code #}
 * @param message what is wrong
 * @param remedy what to do about it
 */
record Violation(String pointer, String message, String remedy) {

    private static final Map<String, String> KINDS = Map.of(
            "string", "a text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "array", "a list",
            "object", "a map of names to values",
            "null", "nothing");

    /**
     * Tells of one violation.
     *
     * @param config the whole file
     * @param rule the part of the schema that was not met
     */
    static Violation of(Error error, JsonNode config, JsonNode rule) {
        String pointer = "#" + error.getInstanceLocation();
        JsonNode value = config.at(error.getInstanceLocation().toString());
        String property = String.valueOf(error.getProperty());
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknown(member(pointer, property), property, names(rule.path("properties")));
            case "required" ->
                new Violation(
                        pointer,
                        "\"" + property + "\" is missing here.",
                        "Add it: "
                                + rule.path("properties")
                                        .path(property)
                                        .path("description")
                                        .asText("see the schema"));
            case "type" ->
                new Violation(
                        pointer,
                        "This is " + kind(value) + ", where " + kinds(rule.path("type")) + " is expected.",
                        remedy(rule));
            case "enum" -> choice(pointer, value.asText(), values(rule.path("enum")));
            case "pattern" ->
                new Violation(
                        pointer,
                        shown(value) + " is not " + rule.path("$comment").asText("what is expected here") + ".",
                        "Correct it.");
            case "propertyNames" ->
                new Violation(
                        member(pointer, property),
                        "\"" + property + "\" is not a name that can stand here.",
                        "Correct it.");
            case "minLength" -> new Violation(pointer, "A text is empty here.", "Fill it in, or take it out.");
            case "minItems" -> new Violation(pointer, "This list is empty.", "Fill it in, or take it out.");
            case "minProperties", "maxProperties" ->
                new Violation(
                        pointer,
                        "A map here has exactly one of " + String.join(", ", names(rule.path("properties"))) + ".",
                        "Write it like {class: com.example.Auditor}.");
            default -> new Violation(pointer, "This is not allowed: " + error.getMessage() + ".", remedy(rule));
        };
    }

    /** Of the member itself, not of what holds it: its line is the one to look at. */
    private static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static Violation unknown(String pointer, String property, List<String> known) {
        List<String> near = NearNames.of(property, known);
        return new Violation(
                pointer,
                "There is no \"" + property + "\" here.",
                near.isEmpty()
                        ? "Allowed: " + String.join(", ", known) + "."
                        : "Did you mean " + String.join(", ", near) + "?");
    }

    private static Violation choice(String pointer, String text, List<String> known) {
        List<String> near = NearNames.of(text, known);
        return new Violation(
                pointer,
                "\"" + text + "\" is none of " + String.join(", ", known) + ".",
                near.isEmpty() ? "Choose one of them." : "Did you mean " + String.join(", ", near) + "?");
    }

    private static String remedy(JsonNode rule) {
        String meaning = rule.path("description").asText();
        return meaning.isEmpty() ? "Correct it." : "It stands for: " + meaning;
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? "\"" + Fetcher.shown(value.asText()) + "\"" : "This";
    }

    private static String kind(JsonNode value) {
        return KINDS.getOrDefault(value.getNodeType().name().toLowerCase(Locale.ROOT), "something else");
    }

    private static String kinds(JsonNode types) {
        List<String> kinds = new ArrayList<>();
        (types.isArray() ? values(types) : List.of(types.asText()))
                .forEach(type -> kinds.add(KINDS.getOrDefault(type, type)));
        return String.join(" or ", kinds);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> values(JsonNode list) {
        List<String> values = new ArrayList<>();
        list.forEach(each -> values.add(each.asText()));
        return values;
    }
}
