package io.clickpipes.codegen.travel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes instances of schemas, at random and likely valid; a validator has the last word. */
final class Instances {

    /** Begins every secret, so that its traces can be found. */
    static final String SECRET = "hunter2-";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP = 4;
    private static final int TOO_DEEP = 12;

    private final SchemaView schemas;
    private final Random random;
    private final Scalars scalars;

    Instances(JsonNode document, Random random) {
        this.schemas = new SchemaView(document, random);
        this.random = random;
        this.scalars = new Scalars(random);
    }

    /** An attempt failed: recursion without an end, or a schema without instances. */
    static final class NoInstanceException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * One instance.
     *
     * @throws NoInstanceException if this attempt found none
     */
    JsonNode of(JsonNode schema) {
        return make(schema, 0);
    }

    private JsonNode make(JsonNode stated, int depth) {
        if (depth > TOO_DEEP) {
            throw new NoInstanceException();
        }
        if (stated.isBoolean()) {
            if (!stated.asBoolean()) {
                throw new NoInstanceException();
            }
            return anything(depth);
        }
        ObjectNode schema = schemas.flat(stated);
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return schema.get("enum")
                    .get(random.nextInt(Math.max(1, schema.get("enum").size())));
        }
        boolean nullable = schema.path("nullable").asBoolean();
        if (nullable && random.nextInt(6) == 0) {
            return NODES.nullNode();
        }
        return switch (schemas.type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> scalars.text(schema);
            case "integer" -> scalars.integer(schema);
            case "number" -> scalars.number(schema);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> anything(depth);
        };
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > DEEP ? 5 : 7)) {
            case 0 -> NODES.textNode("any");
            case 1 -> scalars.integer(NODES.objectNode());
            case 2 -> scalars.number(NODES.objectNode());
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.nullNode();
            case 5 -> NODES.arrayNode().add(anything(depth + 1)).add(anything(depth + 1));
            default -> NODES.objectNode().set("any", anything(depth + 1));
        };
    }

    private ObjectNode object(ObjectNode schema, int depth) {
        Set<String> required = SchemaView.texts(schema.path("required"));
        ObjectNode object = NODES.objectNode();
        for (var property : schema.path("properties").properties()) {
            boolean wanted = required.contains(property.getKey());
            if (wanted || (depth < DEEP && random.nextInt(3) > 0)) {
                try {
                    object.set(property.getKey(), make(property.getValue(), depth + 1));
                } catch (NoInstanceException e) {
                    if (wanted) {
                        throw e;
                    }
                }
            }
        }
        JsonNode additional = schema.path("additionalProperties");
        boolean closed = (additional.isBoolean() && !additional.asBoolean()) || schema.has("unevaluatedProperties");
        for (String name : required) {
            if (!object.has(name)) {
                object.set(name, additional.isObject() ? make(additional, depth + 1) : NODES.textNode("required"));
            }
        }
        long least = schema.path("minProperties").asLong(0);
        int more = closed ? 0 : additional.isObject() && depth < DEEP ? random.nextInt(3) : random.nextInt(8) / 7;
        for (int i = 0; (i < more || object.size() < least) && i < 20; i++) {
            object.set(
                    "more-" + i + (random.nextBoolean() ? "" : "\u00e4 \ud83d\ude00"),
                    additional.isObject() ? make(additional, depth + 1) : anything(depth + 1));
        }
        schemas.discriminate(schema, object);
        return object;
    }

    private ArrayNode array(ObjectNode schema, int depth) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.max(least, Math.min(schema.path("maxItems").asInt(least + 3), least + 3));
        int wanted = depth > DEEP ? least : least + random.nextInt(most - least + 1);
        boolean unique = schema.path("uniqueItems").asBoolean();
        List<JsonNode> prefix = new ArrayList<>();
        schema.path("prefixItems").forEach(prefix::add);
        ArrayNode list = NODES.arrayNode();
        JsonNode items = schema.has("items") ? schema.get("items") : NODES.booleanNode(true);
        for (int i = 0; i < wanted; i++) {
            JsonNode item = make(i < prefix.size() ? prefix.get(i) : items, depth + 1);
            boolean twice = false;
            for (JsonNode other : list) {
                twice |= other.equals(item);
            }
            if (!unique || !twice) {
                list.add(item);
            }
        }
        return list;
    }
}
