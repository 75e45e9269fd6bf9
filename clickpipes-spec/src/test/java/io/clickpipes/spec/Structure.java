package io.clickpipes.spec;

import static io.clickpipes.spec.Documents.members;
import static io.clickpipes.spec.Documents.segment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the ClickPipes part of a document says apart from prose, as one fact per JSON pointer, in a form that does not
 * depend on how it is written: references to parameters, responses, enums and unions are followed, an alternative of
 * something and null is that thing made nullable, and where order means nothing (required, enum, types) each entry is
 * a fact of its own. A keyword that this class does not know is a fact too, so that nothing passes unseen.
 */
final class Structure {

    private static final Set<String> PROSE = Set.of("description", "summary", "title", "example", "examples");

    private final JsonNode document;
    private final SortedMap<String, String> facts = new TreeMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    private Structure(JsonNode document) {
        this.document = document;
    }

    /** The facts of everything that operations with the tag ClickPipes reach. */
    static SortedMap<String, String> of(JsonNode document) {
        return new Structure(document).read();
    }

    private SortedMap<String, String> read() {
        fact("/openapi", document.path("openapi"));
        fact("/servers/0/url", document.at("/servers/0/url"));
        fact("/security", document.path("security"));
        members(
                document.at("/components/securitySchemes"),
                (name, scheme) -> rest("/components/securitySchemes" + segment(name), scheme, Set.of()));
        members(document.path("paths"), this::path);
        while (!waiting.isEmpty()) {
            String name = waiting.remove();
            schema("/components/schemas" + segment(name), document.at("/components/schemas" + segment(name)));
        }
        return facts;
    }

    private void path(String path, JsonNode item) {
        members(item, (method, operation) -> {
            if (operation.path("tags").toString().contains("\"ClickPipes\"")) {
                operation("/paths" + segment(path) + segment(method), operation);
            }
        });
    }

    private void operation(String at, JsonNode operation) {
        operation.path("parameters").forEach(reference -> {
            JsonNode parameter = follow(reference);
            String place = at + "/parameters" + segment(parameter.path("name").asText());
            schema(place + "/schema", parameter.path("schema"));
            rest(place, parameter, Set.of("name", "schema"));
        });
        JsonNode body = operation.path("requestBody");
        content(at + "/requestBody", body);
        members(operation.path("responses"), (status, reference) -> {
            JsonNode response = follow(reference);
            content(at + "/responses" + segment(status), response);
        });
        rest(at, operation, Set.of("parameters", "requestBody", "responses"));
    }

    private void content(String at, JsonNode holder) {
        members(
                holder.path("content"),
                (type, media) -> schema(at + "/content" + segment(type) + "/schema", media.path("schema")));
        rest(at, holder, Set.of("content"));
    }

    private void schema(String at, JsonNode schema) {
        members(schema, (keyword, value) -> {
            switch (keyword) {
                case "$ref" -> reference(at, value.asText());
                case "type" -> types(at, value);
                case "enum", "required" -> entries(at + "/" + keyword, value);
                case "properties" ->
                    members(value, (name, property) -> schema(at + "/properties" + segment(name), property));
                case "items" -> schema(at + "/items", value);
                case "additionalProperties" -> additional(at + "/additionalProperties", value);
                case "oneOf" -> alternatives(at, value);
                default -> other(at, keyword, value);
            }
        });
    }

    private void additional(String at, JsonNode value) {
        if (value.isObject()) {
            schema(at, value);
        } else {
            fact(at, value);
        }
    }

    private void reference(String at, String pointer) {
        JsonNode target = document.at(pointer.substring(1));
        if (target.has("enum") || target.has("oneOf")) {
            schema(at, target);
            return;
        }
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        facts.put(at + "/$ref", name);
        if (seen.add(name)) {
            waiting.add(name);
        }
    }

    private void types(String at, JsonNode value) {
        if (!value.isArray()) {
            facts.put(at + "/type", value.asText());
            return;
        }
        for (JsonNode type : value) {
            if (type.asText().equals("null")) {
                facts.put(at + "/nullable", "true");
            } else {
                facts.merge(at + "/type", type.asText(), (one, another) -> one + "," + another);
            }
        }
    }

    /** Null among the values of an enum adds nothing to what the type says. */
    private void entries(String at, JsonNode values) {
        for (JsonNode value : values) {
            if (!value.isNull()) {
                facts.put(at + segment(value.asText()), "true");
            }
        }
    }

    private void alternatives(String at, JsonNode members) {
        if (members.size() == 2 && members.get(1).path("type").asText().equals("null")) {
            facts.put(at + "/nullable", "true");
            schema(at, members.get(0));
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            schema(at + "/oneOf/" + i, members.get(i));
        }
    }

    private void rest(String at, JsonNode object, Set<String> done) {
        members(object, (keyword, value) -> {
            if (!done.contains(keyword)) {
                other(at, keyword, value);
            }
        });
    }

    private void other(String at, String keyword, JsonNode value) {
        if (!PROSE.contains(keyword) && !keyword.startsWith("x-")) {
            fact(at + segment(keyword), value);
        }
    }

    private void fact(String at, JsonNode value) {
        facts.put(at, value.isTextual() ? value.asText() : value.toString());
    }

    private JsonNode follow(JsonNode node) {
        JsonNode pointer = node.path("$ref");
        return pointer.isMissingNode() ? node : document.at(pointer.asText().substring(1));
    }
}
