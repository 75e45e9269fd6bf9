package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which member of which OpenAPI object holds what, for 2.0, 3.0 and 3.1 alike. It tells a reference
 * from a property that is called {@code $ref}, and from text inside an example.
 */
public final class Grammar {

    private static final Map<Kind, Map<String, Rule>> RULES = new EnumMap<>(Kind.class);

    /** Kinds of objects that can hold, or be, a reference that matters to generated code. */
    public enum Kind {
        ROOT,
        COMPONENTS,
        PATH_ITEM,
        OPERATION,
        PARAMETER,
        BODY,
        RESPONSE,
        MEDIA,
        ENCODING,
        CALLBACK,
        SCHEMA
    }

    private enum Holds {
        ONE,
        MAP,
        LIST
    }

    private record Rule(Kind kind, Holds holds) {}

    /** Receives every object of a known kind, parents first. */
    public interface Visitor {
        /**
         * Looks at one object.
         *
         * @param pointer JSON pointer of the object, beginning with {@code #}
         * @return whether to look inside
         */
        boolean visit(Kind kind, ObjectNode node, String pointer);
    }

    static {
        rules(Kind.ROOT, Holds.MAP, Kind.PATH_ITEM, "paths", "webhooks");
        rules(Kind.ROOT, Holds.ONE, Kind.COMPONENTS, "components");
        rules(Kind.ROOT, Holds.MAP, Kind.SCHEMA, "definitions");
        rules(Kind.ROOT, Holds.MAP, Kind.PARAMETER, "parameters");
        rules(Kind.ROOT, Holds.MAP, Kind.RESPONSE, "responses");
        rules(Kind.COMPONENTS, Holds.MAP, Kind.SCHEMA, "schemas");
        rules(Kind.COMPONENTS, Holds.MAP, Kind.RESPONSE, "responses");
        rules(Kind.COMPONENTS, Holds.MAP, Kind.PARAMETER, "parameters", "headers");
        rules(Kind.COMPONENTS, Holds.MAP, Kind.BODY, "requestBodies");
        rules(Kind.COMPONENTS, Holds.MAP, Kind.PATH_ITEM, "pathItems");
        rules(Kind.COMPONENTS, Holds.MAP, Kind.CALLBACK, "callbacks");
        for (String method : "get put post delete options head patch trace".split(" ", -1)) {
            rules(Kind.PATH_ITEM, Holds.ONE, Kind.OPERATION, method);
        }
        rules(Kind.PATH_ITEM, Holds.LIST, Kind.PARAMETER, "parameters");
        rules(Kind.OPERATION, Holds.LIST, Kind.PARAMETER, "parameters");
        rules(Kind.OPERATION, Holds.ONE, Kind.BODY, "requestBody");
        rules(Kind.OPERATION, Holds.MAP, Kind.RESPONSE, "responses");
        rules(Kind.OPERATION, Holds.MAP, Kind.CALLBACK, "callbacks");
        rules(Kind.PARAMETER, Holds.ONE, Kind.SCHEMA, "schema", "items");
        rules(Kind.PARAMETER, Holds.MAP, Kind.MEDIA, "content");
        rules(Kind.BODY, Holds.MAP, Kind.MEDIA, "content");
        rules(Kind.RESPONSE, Holds.MAP, Kind.MEDIA, "content");
        rules(Kind.RESPONSE, Holds.MAP, Kind.PARAMETER, "headers");
        rules(Kind.RESPONSE, Holds.ONE, Kind.SCHEMA, "schema");
        rules(Kind.MEDIA, Holds.ONE, Kind.SCHEMA, "schema");
        rules(Kind.MEDIA, Holds.MAP, Kind.ENCODING, "encoding");
        rules(Kind.ENCODING, Holds.MAP, Kind.PARAMETER, "headers");
        rules(
                Kind.SCHEMA,
                Holds.MAP,
                Kind.SCHEMA,
                "properties",
                "patternProperties",
                "$defs",
                "definitions",
                "dependentSchemas");
        rules(Kind.SCHEMA, Holds.LIST, Kind.SCHEMA, "allOf", "anyOf", "oneOf", "prefixItems");
        rules(
                Kind.SCHEMA,
                Holds.ONE,
                Kind.SCHEMA,
                "items",
                "additionalProperties",
                "not",
                "propertyNames",
                "contains",
                "if",
                "then",
                "else",
                "unevaluatedProperties",
                "unevaluatedItems",
                "contentSchema");
    }

    private Grammar() {}

    /** Shows every object of a known kind to the visitor, parents first, in document order. */
    public static void walk(ObjectNode root, Visitor visitor) {
        visit(Kind.ROOT, root, "#", visitor);
    }

    private static void visit(Kind kind, @Nullable JsonNode node, String pointer, Visitor visitor) {
        if (!(node instanceof ObjectNode object) || !visitor.visit(kind, object, pointer)) {
            return;
        }
        if (kind == Kind.CALLBACK) {
            visitMap(Kind.PATH_ITEM, object, pointer, visitor);
            return;
        }
        RULES.getOrDefault(kind, Map.of()).forEach((name, rule) -> {
            JsonNode member = object.get(name);
            if (member == null) {
                return;
            }
            String below = pointer + "/" + escape(name);
            if (member.isArray()) {
                for (int i = 0; i < member.size(); i++) {
                    visit(rule.kind(), member.get(i), below + "/" + i, visitor);
                }
            } else if (rule.holds() == Holds.MAP && member instanceof ObjectNode map) {
                visitMap(rule.kind(), map, below, visitor);
            } else if (rule.holds() == Holds.ONE) {
                visit(rule.kind(), member, below, visitor);
            }
        });
    }

    private static void visitMap(Kind kind, ObjectNode map, String pointer, Visitor visitor) {
        for (Map.Entry<String, JsonNode> member : map.properties()) {
            boolean extension = kind != Kind.SCHEMA
                    && member.getKey().toLowerCase(Locale.ROOT).startsWith("x-")
                    && !pointer.endsWith("/headers");
            if (!extension) {
                visit(kind, member.getValue(), pointer + "/" + escape(member.getKey()), visitor);
            }
        }
    }

    /** One segment of a JSON pointer. */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void rules(Kind kind, Holds holds, Kind content, String... names) {
        for (String name : names) {
            RULES.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(name, new Rule(content, holds));
        }
    }
}
