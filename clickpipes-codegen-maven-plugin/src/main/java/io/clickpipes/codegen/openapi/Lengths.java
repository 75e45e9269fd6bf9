package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Grammar;

/** Refuses lists for which Swagger Parser takes quadratic time: a small file would occupy a build for hours. */
final class Lengths {

    private static final int MOST_REQUIRED = 20_000;

    private Lengths() {}

    static void check(ObjectNode root, Diagnostics diagnostics) {
        Grammar.walk(root, (kind, node, pointer) -> {
            if (kind == Grammar.Kind.SCHEMA && node.path("required").size() > MOST_REQUIRED) {
                diagnostics.report(
                        "limits",
                        pointer + "/required",
                        "The list of required properties is longer than " + MOST_REQUIRED + ".",
                        "Simplify the schema.");
            }
            return true;
        });
    }
}
