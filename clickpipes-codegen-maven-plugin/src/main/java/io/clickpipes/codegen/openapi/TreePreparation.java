package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.Marks;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rewrites what Swagger Parser would lose or choke on, without changing what the document means. */
final class TreePreparation {

    private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

    private static final List<String> PLACES = List.of("path", "query", "header", "cookie", "body", "formData");

    private static final List<String> COUNTS =
            List.of("maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties");

    /** The parser gives up where a media type has no description at all. */
    private static final Set<Grammar.Kind> HAVE_CONTENT =
            Set.of(Grammar.Kind.PARAMETER, Grammar.Kind.BODY, Grammar.Kind.RESPONSE);

    private TreePreparation() {}

    /** Changes the tree in place. */
    static void prepare(ObjectNode root) {
        for (String version : List.of("openapi", "swagger")) {
            if (root.has(version)) {
                // YAML reads an unquoted 2.0 as a number; the parser wants a text.
                root.put(
                        version,
                        root.get(version).asText().equals("2")
                                ? "2.0"
                                : root.get(version).asText());
            }
        }
        if (root.path("openapi").asText().startsWith("3.2")) {
            // The parser knows nothing newer.
            root.put("openapi", "3.1.1");
        }
        boolean keepSiblings = !root.path("openapi").asText().startsWith("3.1");
        boolean older = root.has("swagger");
        Set<JsonNode> done = Collections.newSetFromMap(new IdentityHashMap<>());
        Grammar.walk(root, (kind, node, pointer) -> {
            if (!done.add(node)) {
                // The same object by way of a YAML alias.
                return false;
            }
            if (older) {
                OlderMisfits.dropFrom(kind, node);
            }
            if (kind == Grammar.Kind.SCHEMA) {
                Marks.removeFrom(node);
                dropCountsBeyondInt(node);
                fillParts(node);
                dropWhatTheTypeExcludes(node);
                if (older) {
                    OlderNumbers.prepare(node);
                }
                if (!node.has("type") && (node.has("enum") || node.has("const"))) {
                    // The parser would take the first value's type for that of all.
                    node.put(Marks.UNTYPED, true);
                }
                if (isMixed(node.path("enum"))) {
                    // The parser would make texts of them all.
                    node.put(Marks.MIXED, true);
                }
                if (keepSiblings && !isAlike(node.path("prefixItems"), node.path("items"))) {
                    // The parser does not know it before 3.1, and would take the rest's type for that of all.
                    node.set("items", JsonNodeFactory.instance.objectNode());
                }
                if (keepSiblings && node.has("$ref") && node.size() > 1) {
                    wrapReference(node);
                }
            } else if (kind == Grammar.Kind.PARAMETER) {
                Marks.removeFrom(node);
                spellPlace(node);
                dropCountsBeyondInt(node);
                if (older) {
                    OlderNumbers.prepare(node);
                }
                keepForConversion(node);
            }
            if (node.get("content") instanceof ObjectNode content && HAVE_CONTENT.contains(kind)) {
                content.properties().stream()
                        .filter(each -> each.getValue().isNull())
                        .forEach(each -> each.setValue(JsonNodeFactory.instance.objectNode()));
            }
            return true;
        });
    }

    /** The parser drops a parameter whose place it does not know, such as "Query". */
    private static void spellPlace(ObjectNode parameter) {
        String place = parameter.path("in").asText();
        PLACES.stream().filter(place::equalsIgnoreCase).forEach(each -> parameter.put("in", each));
    }

    private static boolean isAlike(JsonNode first, JsonNode rest) {
        boolean alike = true;
        for (JsonNode each : first) {
            alike &= each.equals(rest);
        }
        return alike;
    }

    private static boolean isMixed(JsonNode values) {
        Set<JsonNodeType> types = EnumSet.noneOf(JsonNodeType.class);
        values.forEach(value -> types.add(value.getNodeType()));
        types.remove(JsonNodeType.NULL);
        return types.size() > 1;
    }

    /** Up to 3.0 the members beside a reference are dropped by the parser; as allOf they survive. */
    private static void wrapReference(ObjectNode schema) {
        JsonNode reference = schema.remove("$ref");
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        part.set("$ref", reference);
        ArrayNode all = JsonNodeFactory.instance.arrayNode().add(part);
        if (schema.get("allOf") instanceof ArrayNode others) {
            all.addAll(others);
        }
        schema.set("allOf", all);
    }

    /** The parser would make a list or a map of a text that has items or additional properties by a slip. */
    private static void dropWhatTheTypeExcludes(ObjectNode schema) {
        if (schema.path("type").isTextual()) {
            String type = schema.get("type").asText();
            if (!type.equals("array")) {
                schema.remove("items");
            }
            if (SCALARS.contains(type)) {
                schema.remove("additionalProperties");
            }
        }
    }

    /** A part that is no schema allows anything; it keeps its place, because pointers count parts. */
    private static void fillParts(ObjectNode schema) {
        for (String member : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.get(member) instanceof ArrayNode parts) {
                for (int i = 0; i < parts.size(); i++) {
                    if (!parts.get(i).isObject() && !parts.get(i).isBoolean()) {
                        parts.set(i, JsonNodeFactory.instance.objectNode());
                    }
                }
            }
        }
    }

    /** What the conversion of 2.0 documents would change: how lists are written, and integers of any size. */
    private static void keepForConversion(ObjectNode parameter) {
        delimiter(parameter).ifPresent(text -> parameter.put(Marks.DELIMITER, text));
        if (parameter.path("type").asText().equals("integer") && !parameter.has("format")) {
            parameter.put("format", "int64");
        }
    }

    private static Optional<String> delimiter(ObjectNode parameter) {
        String in = parameter.path("in").asText();
        if (!parameter.path("type").asText().equals("array") || in.equals("body")) {
            return Optional.empty();
        }
        boolean query = in.equals("query");
        return switch (parameter.path("collectionFormat").asText("csv")) {
            case "tsv" -> Optional.of("\t");
            case "ssv" -> query ? Optional.empty() : Optional.of(" ");
            case "pipes" -> query ? Optional.empty() : Optional.of("|");
            case "multi" -> Optional.empty();
            default -> in.equals("formData") ? Optional.of(",") : Optional.empty();
        };
    }

    /** A limit on a count that no int can hold limits nothing. */
    private static void dropCountsBeyondInt(ObjectNode schema) {
        for (String count : COUNTS) {
            JsonNode value = schema.get(count);
            if (value != null && value.isNumber() && !value.canConvertToInt()) {
                schema.remove(count);
            }
        }
    }
}
