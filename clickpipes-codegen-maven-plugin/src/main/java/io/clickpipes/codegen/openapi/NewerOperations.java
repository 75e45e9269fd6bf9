package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Grammar;
import java.util.List;

/** Tells operations that only OpenAPI 3.2 knows, because nobody would notice that they were left out. */
final class NewerOperations {

    private NewerOperations() {}

    static void check(ObjectNode root, Diagnostics diagnostics) {
        if (!root.path("openapi").asText().startsWith("3.2")) {
            return;
        }
        Grammar.walk(root, (kind, node, pointer) -> {
            if (kind == Grammar.Kind.PATH_ITEM && pointer.startsWith("#/paths/")) {
                for (String member : List.of("query", "additionalOperations")) {
                    if (!node.path(member).isEmpty()) {
                        diagnostics.report(
                                "unsupported-operation",
                                pointer + "/" + member,
                                "No code is generated for methods other than those of OpenAPI 3.1.",
                                "Remove them by an overlay, if the other operations are enough.");
                    }
                }
            }
            if (kind == Grammar.Kind.PARAMETER && node.path("in").asText().equals("querystring")) {
                diagnostics.report(
                        "unsupported-parameter",
                        pointer + "/in",
                        "No code is generated for a parameter that is the whole query.",
                        "Describe each parameter, or remove this one by an overlay.");
            }
            return true;
        });
    }
}
