package io.clickpipes.localcloud.internal.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts what was sent down to what an answer shows: the members that the schema of the <em>answer</em>
 * declares, and of these none that is a secret (wire facts 4.9 and 8.3).
 */
public final class AnswerShape {
    /**
     * Never shown, whatever the document declares. It lists {@code connectionString} among what an object
     * storage answers; the service does not return it, nor the last two.
     */
    private static final Set<String> HIDDEN = Set.of(
            "credentials",
            "password",
            "accessKey",
            "secretKey",
            "privateKey",
            "connectionString",
            "serviceAccountKey",
            "serviceAccountFile",
            "versionColumnId",
            "columnIds");

    /** Shown, but without the user and the password that may stand in it (rule MG-4). */
    private static final String URI = "uri";

    /** Up to the last at-sign: a password that was not escaped may hold a slash or another at-sign. */
    private static final Pattern USER_INFO = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)?.*@", Pattern.DOTALL);

    private final SpecDocument document;

    public AnswerShape(SpecDocument document) {
        this.document = document;
    }

    /** A new object with those members of {@code value} that the component schema of that name shows. */
    public ObjectNode object(String schemaName, JsonNode value) {
        return members(document.schema(schemaName), value);
    }

    private JsonNode cut(JsonNode declared, JsonNode value) {
        JsonNode schema = unlessNull(document.resolve(declared));
        if (value.isNull()) {
            return NullNode.getInstance();
        }
        if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(cut(schema.path("items"), item)));
            return items;
        }
        return value.isObject() ? members(schema, value) : value;
    }

    private ObjectNode members(JsonNode schema, JsonNode value) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode declared = schema.path("properties").path(member.getKey());
            if (declared.isMissingNode()) {
                continue;
            }
            if (member.getKey().equals(URI) && member.getValue().isTextual()) {
                shown.put(URI, redacted(member.getValue().asText()));
            } else if (!isSecret(member.getKey(), declared)) {
                shown.set(member.getKey(), cut(declared, member.getValue()));
            }
        }
        return shown;
    }

    private static String redacted(String uri) {
        return USER_INFO.matcher(uri).replaceFirst("$1[REDACTED]@");
    }

    private boolean isSecret(String name, JsonNode declared) {
        JsonNode schema = unlessNull(document.resolve(declared));
        return HIDDEN.contains(name)
                || declared.path("writeOnly").asBoolean()
                || schema.path("writeOnly").asBoolean()
                || schema.path("format").asText().equals("password");
    }

    /** The branch of "this or null" that is not null; every other schema as it is. */
    private JsonNode unlessNull(JsonNode schema) {
        for (JsonNode branch : schema.path("oneOf")) {
            if (!branch.path("type").asText().equals("null")) {
                return document.resolve(branch);
            }
        }
        return schema;
    }
}
