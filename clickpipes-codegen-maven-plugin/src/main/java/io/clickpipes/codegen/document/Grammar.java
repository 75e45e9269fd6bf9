package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which member of which OpenAPI object holds what, for 2.0, 3.0 and 3.1 alike. It tells a reference
 * from a property that is called {@code $ref}, and from text inside an example.
 */
public final class Grammar {

    private static final Map<Kind, Map<String, Rule>> RULES = new EnumMap<>(Kind.class);

    /** Kinds of objects. A header is a parameter without name and place. */
    public enum Kind {
        /** The document itself. */
        ROOT,
        /** {@code info}. */
        INFO,
        /** {@code contact}. */
        CONTACT,
        /** {@code license}. */
        LICENSE,
        /** A server. */
        SERVER,
        /** A variable in the address of a server. */
        SERVER_VARIABLE,
        /** A tag. */
        TAG,
        /** {@code externalDocs}. */
        EXTERNAL_DOCS,
        /** {@code components}. */
        COMPONENTS,
        /** All operations of a path. */
        PATH_ITEM,
        /** An operation. */
        OPERATION,
        /** A parameter or a header. */
        PARAMETER,
        /** What an operation takes. */
        BODY,
        /** What an operation answers. */
        RESPONSE,
        /** A media type of a body. */
        MEDIA,
        /** How a field of a form is written. */
        ENCODING,
        /** A callback. */
        CALLBACK,
        /** An example. */
        EXAMPLE,
        /** A link to another operation. */
        LINK,
        /** A way to prove who calls. */
        SECURITY_SCHEME,
        /** The flows of OAuth 2. */
        OAUTH_FLOWS,
        /** One flow of OAuth 2. */
        OAUTH_FLOW,
        /** A schema. */
        SCHEMA,
        /** What tells the members of a union apart. */
        DISCRIMINATOR,
        /** How a value is written as XML. */
        XML
    }

    /** How a member holds objects. A list is accepted where one is due, as in {@code items} of old. */
    enum Holds {
        ONE,
        MAP,
        LIST
    }

    /**
     * What a member holds.
     *
     * @param extensible whether extensions stand among the entries of the map
     */
    record Rule(Kind kind, Holds holds, boolean extensible) {

        /** The same for one of several. */
        Rule each() {
            return new Rule(kind, Holds.ONE, false);
        }

        /** Whether the key of the map is an extension, and not one of its entries. */
        boolean isExtension(String key) {
            return extensible && Grammar.isExtension(key);
        }
    }

    /** Receives every object of a known kind, parents first. */
    public interface Visitor {
        /**
         * Looks at one object.
         *
         * @param kind what the object is
         * @param node the object itself
         * @param pointer JSON pointer of the object, beginning with {@code #}
         * @return whether to look inside
         */
        boolean visit(Kind kind, ObjectNode node, String pointer);
    }

    /** Members whose content is any JSON: nothing in it is a reference, whatever it is called. */
    private static final Map<Kind, Set<String>> VALUES = Map.of(
            Kind.SCHEMA, Set.of("default", "enum", "const", "example", "examples"),
            Kind.PARAMETER, Set.of("default", "enum", "example"),
            Kind.MEDIA, Set.of("example"),
            Kind.RESPONSE, Set.of("examples"),
            Kind.EXAMPLE, Set.of("value"),
            Kind.LINK, Set.of("parameters", "requestBody"));

    static {
        rules(Kind.ROOT, Holds.ONE, Kind.INFO, "info");
        rules(Kind.ROOT, Holds.LIST, Kind.SERVER, "servers");
        rules(Kind.ROOT, Holds.LIST, Kind.TAG, "tags");
        rules(Kind.ROOT, Holds.ONE, Kind.EXTERNAL_DOCS, "externalDocs");
        rules(Kind.ROOT, Holds.MAP, Kind.SECURITY_SCHEME, "securityDefinitions");
        rules(Kind.INFO, Holds.ONE, Kind.CONTACT, "contact");
        rules(Kind.INFO, Holds.ONE, Kind.LICENSE, "license");
        rules(Kind.SERVER, Holds.MAP, Kind.SERVER_VARIABLE, "variables");
        rules(Kind.TAG, Holds.ONE, Kind.EXTERNAL_DOCS, "externalDocs");
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
        rules(Kind.COMPONENTS, Holds.MAP, Kind.EXAMPLE, "examples");
        rules(Kind.COMPONENTS, Holds.MAP, Kind.LINK, "links");
        rules(Kind.COMPONENTS, Holds.MAP, Kind.SECURITY_SCHEME, "securitySchemes");
        rules(Kind.SECURITY_SCHEME, Holds.ONE, Kind.OAUTH_FLOWS, "flows");
        rules(
                Kind.OAUTH_FLOWS,
                Holds.ONE,
                Kind.OAUTH_FLOW,
                "implicit",
                "password",
                "clientCredentials",
                "authorizationCode");
        rules(Kind.PATH_ITEM, Holds.LIST, Kind.SERVER, "servers");
        for (String method : "get put post delete options head patch trace".split(" ", -1)) {
            rules(Kind.PATH_ITEM, Holds.ONE, Kind.OPERATION, method);
        }
        rules(Kind.PATH_ITEM, Holds.LIST, Kind.PARAMETER, "parameters");
        rules(Kind.OPERATION, Holds.LIST, Kind.PARAMETER, "parameters");
        rules(Kind.OPERATION, Holds.ONE, Kind.BODY, "requestBody");
        rules(Kind.OPERATION, Holds.MAP, Kind.RESPONSE, "responses");
        rules(Kind.OPERATION, Holds.MAP, Kind.CALLBACK, "callbacks");
        rules(Kind.OPERATION, Holds.LIST, Kind.SERVER, "servers");
        rules(Kind.OPERATION, Holds.ONE, Kind.EXTERNAL_DOCS, "externalDocs");
        rules(Kind.PARAMETER, Holds.ONE, Kind.SCHEMA, "schema", "items");
        rules(Kind.PARAMETER, Holds.MAP, Kind.MEDIA, "content");
        rules(Kind.PARAMETER, Holds.MAP, Kind.EXAMPLE, "examples");
        rules(Kind.BODY, Holds.MAP, Kind.MEDIA, "content");
        rules(Kind.RESPONSE, Holds.MAP, Kind.MEDIA, "content");
        rules(Kind.RESPONSE, Holds.MAP, Kind.PARAMETER, "headers");
        rules(Kind.RESPONSE, Holds.ONE, Kind.SCHEMA, "schema");
        rules(Kind.MEDIA, Holds.ONE, Kind.SCHEMA, "schema");
        rules(Kind.RESPONSE, Holds.MAP, Kind.LINK, "links");
        rules(Kind.LINK, Holds.ONE, Kind.SERVER, "server");
        rules(Kind.MEDIA, Holds.MAP, Kind.EXAMPLE, "examples");
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
        rules(Kind.SCHEMA, Holds.ONE, Kind.DISCRIMINATOR, "discriminator");
        rules(Kind.SCHEMA, Holds.ONE, Kind.XML, "xml");
        rules(Kind.SCHEMA, Holds.ONE, Kind.EXTERNAL_DOCS, "externalDocs");
    }

    private Grammar() {}

    /**
     * Shows every object of a known kind to the visitor, parents first.
     *
     * @param root the document
     * @param visitor is shown every object
     */
    public static void walk(ObjectNode root, Visitor visitor) {
        walk(Kind.ROOT, root, "#", visitor);
    }

    /**
     * The same for a part of a document, which is of the given kind.
     *
     * @param kind what the object is
     * @param node the object itself
     * @param pointer JSON pointer of it, beginning with {@code #}
     * @param visitor is shown every object
     */
    public static void walk(Kind kind, @Nullable JsonNode node, String pointer, Visitor visitor) {
        if (!(node instanceof ObjectNode object) || !visitor.visit(kind, object, pointer)) {
            return;
        }
        if (kind == Kind.CALLBACK) {
            object.properties().forEach(member -> {
                if (rule(kind, member.getKey()) != null) {
                    walk(Kind.PATH_ITEM, member.getValue(), pointer + "/" + escape(member.getKey()), visitor);
                }
            });
            return;
        }
        RULES.getOrDefault(kind, Map.of()).forEach((name, rule) -> {
            JsonNode member = object.get(name);
            if (member == null) {
                // Most are not there, and pointers to nothing were a tenth of all work.
                return;
            }
            String below = pointer + "/" + escape(name);
            if (member instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    walk(rule.kind(), list.get(i), below + "/" + i, visitor);
                }
            } else if (rule.holds() == Holds.MAP && member instanceof ObjectNode map) {
                map.properties().forEach(each -> {
                    if (!rule.isExtension(each.getKey())) {
                        walk(rule.kind(), each.getValue(), below + "/" + escape(each.getKey()), visitor);
                    }
                });
            } else if (rule.holds() == Holds.ONE) {
                walk(rule.kind(), member, below, visitor);
            }
        });
    }

    /** What a member of an object holds; null where that is a plain value, or is not known. */
    static @Nullable Rule rule(Kind kind, String member) {
        if (kind == Kind.CALLBACK) {
            return isExtension(member) || member.equals("$ref") ? null : new Rule(Kind.PATH_ITEM, Holds.ONE, false);
        }
        return RULES.getOrDefault(kind, Map.of()).get(member);
    }

    /** Whether the member holds any JSON, in which nothing is a reference. */
    static boolean isValue(Kind kind, String member) {
        return VALUES.getOrDefault(kind, Set.of()).contains(member);
    }

    /** Whether a member of this name is an extension wherever names are not data. */
    static boolean isExtension(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("x-");
    }

    /**
     * {@return one segment of a JSON pointer}
     *
     * @param name name of a member
     */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void rules(Kind kind, Holds holds, Kind content, String... names) {
        for (String name : names) {
            boolean extensible =
                    (kind == Kind.ROOT && name.equals("paths")) || (kind == Kind.OPERATION && name.equals("responses"));
            RULES.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(name, new Rule(content, holds, extensible));
        }
    }
}
