package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.LoadedSpec;

/** The tree of an OpenAPI document. */
public final class DocumentTree {

    private DocumentTree() {}

    /**
     * Parses a document.
     *
     * @param spec the text of the document
     * @param diagnostics gets what is wrong
     * @return the document
     * @throws CodegenException if it is not an OpenAPI document of a version we know
     */
    public static ObjectNode parse(LoadedSpec spec, Diagnostics diagnostics) {
        if (!(TextTree.parse(spec, diagnostics) instanceof ObjectNode root)
                || !(root.has("openapi") || root.has("swagger"))) {
            throw diagnostics.fatal(
                    "not-openapi",
                    "#",
                    "This is not an OpenAPI document: it has neither an \"openapi\" nor a \"swagger\" member.",
                    "Give a document of OpenAPI 3.2, 3.1, 3.0 or Swagger 2.0.",
                    null);
        }
        checkVersion(root, diagnostics);
        return root;
    }

    private static void checkVersion(ObjectNode root, Diagnostics diagnostics) {
        String member = root.has("openapi") ? "openapi" : "swagger";
        String version = root.get(member).asText();
        boolean known = member.equals("openapi")
                ? version.matches("3\\.[012](\\..*)?")
                : version.equals("2.0") || version.equals("2");
        if (!known) {
            throw diagnostics.fatal(
                    "unsupported-version",
                    "#/" + member,
                    "This version of OpenAPI is not supported.",
                    "Convert the document to 3.2, 3.1, 3.0 or 2.0.",
                    null);
        }
    }
}
