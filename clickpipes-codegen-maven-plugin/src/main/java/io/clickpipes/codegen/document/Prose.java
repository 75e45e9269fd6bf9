package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar.Kind;
import java.util.List;
import java.util.Map;

/** What a document says to people, as opposed to programs. */
public final class Prose {

    private static final Map<Kind, List<String>> MEMBERS = Map.ofEntries(
            Map.entry(Kind.ROOT, List.of("externalDocs")),
            Map.entry(Kind.INFO, List.of("summary", "description")),
            Map.entry(Kind.SERVER, List.of("description")),
            Map.entry(Kind.SERVER_VARIABLE, List.of("description")),
            Map.entry(Kind.TAG, List.of("summary", "description", "externalDocs")),
            Map.entry(Kind.PATH_ITEM, List.of("summary", "description")),
            Map.entry(Kind.OPERATION, List.of("summary", "description", "externalDocs")),
            Map.entry(Kind.PARAMETER, List.of("summary", "description", "example", "examples")),
            Map.entry(Kind.BODY, List.of("summary", "description")),
            Map.entry(Kind.RESPONSE, List.of("summary", "examples")),
            Map.entry(Kind.MEDIA, List.of("example", "examples")),
            Map.entry(Kind.LINK, List.of("summary", "description")),
            Map.entry(Kind.SECURITY_SCHEME, List.of("summary", "description")),
            Map.entry(
                    Kind.SCHEMA,
                    List.of("title", "summary", "description", "$comment", "example", "examples", "externalDocs")));

    private Prose() {}

    /**
     * The document without descriptions, summaries, titles, comments, examples and links to documentation.
     * What OpenAPI requires stays, so that a valid document stays valid: title and version of the whole
     * are untouched, descriptions of responses and of OAuth scopes become empty texts. Values, such as
     * defaults and the texts of an enum, and extensions are not prose; an example that an extension refers to stays.
     *
     * @param document stays as it is
     * @return a copy without prose
     */
    public static ObjectNode drop(ObjectNode document) {
        ObjectNode bare = document.deepCopy();
        Grammar.walk(bare, (kind, node, pointer) -> {
            node.remove(MEMBERS.getOrDefault(kind, List.of()));
            if (kind == Kind.RESPONSE && node.has("description")) {
                dropRequired(node);
            }
            if (kind == Kind.OAUTH_FLOW || kind == Kind.SECURITY_SCHEME) {
                emptyTexts(node.path("scopes"));
            }
            return true;
        });
        dropSharedExamples(bare);
        return bare;
    }

    /** Extensions stay, and may refer to a shared example; such a one stays as well, without words about it. */
    private static void dropSharedExamples(ObjectNode document) {
        if (!(document.path("components").get("examples") instanceof ObjectNode examples)) {
            return;
        }
        ObjectNode components = (ObjectNode) document.get("components");
        components.remove("examples");
        List<String> references = document.findValuesAsText("$ref");
        ObjectNode kept = examples.objectNode();
        examples.properties().forEach(example -> {
            if (references.contains("#/components/examples/" + Grammar.escape(example.getKey()))) {
                if (example.getValue() instanceof ObjectNode words) {
                    words.remove(List.of("summary", "description"));
                }
                kept.set(example.getKey(), example.getValue());
            }
        });
        if (!kept.isEmpty()) {
            components.set("examples", kept);
        }
    }

    /** A response has to have a description, but a reference to one has not. */
    private static void dropRequired(ObjectNode response) {
        if (response.has("$ref")) {
            response.remove("description");
        } else {
            response.put("description", "");
        }
    }

    private static void emptyTexts(JsonNode scopes) {
        if (scopes instanceof ObjectNode map) {
            map.properties().forEach(scope -> {
                if (scope.getValue().isTextual() && !Grammar.isExtension(scope.getKey())) {
                    map.put(scope.getKey(), "");
                }
            });
        }
    }
}
