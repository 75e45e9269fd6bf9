package io.clickpipes.codegen.travel;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Schemas of one document without references and composition: of alternatives one is taken at random. */
final class SchemaView {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_STEPS = 200;

    private final JsonNode document;
    private final Random random;
    private int steps;

    SchemaView(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** One schema that allows what the stated one allows, or a part of it. */
    ObjectNode flat(JsonNode stated) {
        steps = 0;
        ObjectNode flat = NODES.objectNode();
        merge(stated, flat);
        return flat;
    }

    private void merge(JsonNode stated, ObjectNode into) {
        if (++steps > MOST_STEPS) {
            throw new Instances.NoInstanceException();
        }
        for (Map.Entry<String, JsonNode> member : stated.properties()) {
            String word = member.getKey();
            JsonNode value = member.getValue();
            switch (word) {
                case "$ref" -> reference(value.asText(), into);
                case "allOf" -> value.forEach(part -> merge(part, into));
                case "oneOf", "anyOf" -> {
                    JsonNode chosen = value.get(random.nextInt(Math.max(1, value.size())));
                    if (chosen != null) {
                        merge(chosen, into);
                        if (stated.has("discriminator") && chosen.has("$ref")) {
                            into.set("x-discriminator", stated.get("discriminator"));
                            into.put("x-chosen", chosen.get("$ref").asText());
                        }
                    }
                }
                case "properties" ->
                    value.properties().forEach(property -> {
                        ObjectNode properties = into.withObjectProperty("properties");
                        JsonNode known = properties.get(property.getKey());
                        properties.set(
                                property.getKey(),
                                known == null || known.isBoolean()
                                        ? property.getValue()
                                        : NODES.objectNode()
                                                .set(
                                                        "allOf",
                                                        NODES.arrayNode()
                                                                .add(known)
                                                                .add(property.getValue())));
                    });
                case "required" -> {
                    Set<String> all = texts(into.path("required"));
                    all.addAll(texts(value));
                    ArrayNode list = into.putArray("required");
                    all.forEach(list::add);
                }
                default -> into.set(word, value);
            }
        }
    }

    private void reference(String reference, ObjectNode into) {
        JsonNode target = document.at(JsonPointer.compile(reference.substring(1)));
        if (target.isMissingNode()) {
            target =
                    document.at(JsonPointer.compile(URLDecoder.decode(reference.substring(1), StandardCharsets.UTF_8)));
        }
        merge(target, into);
        if (target.has("discriminator") && !into.has("x-chosen") && !target.has("oneOf") && !target.has("anyOf")) {
            into.set("x-discriminator", target.get("discriminator"));
        }
    }

    /** The JSON type to make; empty for any. */
    String type(ObjectNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray() && !type.isEmpty()) {
            return type.get(random.nextInt(type.size())).asText();
        }
        if (type.isTextual()) {
            return type.asText();
        }
        for (String word : List.of("properties", "required", "additionalProperties", "minProperties")) {
            if (schema.has(word)) {
                return "object";
            }
        }
        return schema.has("items") ? "array" : schema.has("format") || schema.has("pattern") ? "string" : "";
    }

    /** Writes into an object which alternative it is. */
    void discriminate(ObjectNode schema, ObjectNode object) {
        JsonNode discriminator = schema.path("x-discriminator");
        String property = discriminator.isTextual()
                ? discriminator.asText()
                : discriminator.path("propertyName").asText();
        if (property.isEmpty() || !schema.has("x-chosen")) {
            return;
        }
        String chosen = schema.get("x-chosen").asText();
        String value = chosen.substring(chosen.lastIndexOf('/') + 1);
        for (Map.Entry<String, JsonNode> each : discriminator.path("mapping").properties()) {
            if (each.getValue().asText().equals(chosen)
                    || each.getValue().asText().equals(chosen.substring(chosen.lastIndexOf('/') + 1))) {
                value = each.getKey();
            }
        }
        object.put(property, value);
    }
}
