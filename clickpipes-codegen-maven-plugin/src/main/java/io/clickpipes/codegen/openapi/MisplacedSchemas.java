package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.document.ReferenceCheck;

/** Where a body or an answer is said to be a schema, which is a usual slip, its JSON is of that schema. */
final class MisplacedSchemas {

    private MisplacedSchemas() {}

    /** Changes the tree in place. */
    static void mend(ObjectNode root) {
        boolean older = root.has("swagger");
        String schemas = older ? "#/definitions/" : "#/components/schemas/";
        Grammar.walk(root, (kind, node, pointer) -> {
            JsonNode reference = node.path("$ref");
            boolean body = kind == Grammar.Kind.RESPONSE || kind == Grammar.Kind.BODY;
            if (body
                    && reference.asText().startsWith(schemas)
                    && ReferenceCheck.target(root, reference.asText()).isObject()) {
                node.remove("$ref");
                ObjectNode holder = older ? node : node.withObject("/content/application~1json");
                holder.withObject("/schema").set("$ref", reference);
            }
            return true;
        });
    }
}
