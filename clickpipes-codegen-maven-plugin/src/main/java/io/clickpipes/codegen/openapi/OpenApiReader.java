package io.clickpipes.codegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.BareNames;
import io.clickpipes.codegen.document.ReferenceCheck;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.converter.SwaggerConverter;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tree of a document into the OpenAPI object model: 3.1, 3.0, 3.2 as far as it is like 3.1, and 2.0 by
 * conversion.
 * Nothing else is read: references out of the document are refused.
 */
public final class OpenApiReader {

    private OpenApiReader() {}

    /**
     * Checks and reads one document.
     *
     * @param document stays as it is
     * @param diagnostics gets what is wrong
     * @return the document; every reference in it names something in it
     * @throws CodegenException if it holds references that lead nowhere or elsewhere, all of them at once;
     *     or if Swagger Parser can not read it
     */
    public static OpenAPI read(ObjectNode document, Diagnostics diagnostics) {
        ObjectNode tree = BareNames.written(document).deepCopy();
        SchemaAddresses.resolve(tree);
        MisplacedSchemas.mend(tree);
        ReferenceCheck.check(tree, diagnostics);
        NewerOperations.check(tree, diagnostics);
        Lengths.check(tree, diagnostics);
        diagnostics.throwIfAny();
        DefinitionHoist.hoist(tree);
        TreePreparation.prepare(tree);
        OpenAPI openApi = parsed(tree, diagnostics);
        if (openApi == null) {
            throw diagnostics.fatal(
                    "unreadable-document",
                    "#",
                    "Swagger Parser makes nothing of this document.",
                    "Check it with a validator of OpenAPI documents.",
                    null);
        }
        if (tree.has("swagger")) {
            OlderReferences.mend(openApi);
        }
        return openApi;
    }

    private static @Nullable OpenAPI parsed(ObjectNode tree, Diagnostics diagnostics) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        options.setResolveFully(false);
        options.setFlatten(false);
        try {
            SwaggerParseResult result = tree.has("openapi")
                    ? new OpenAPIV3Parser().parseJsonNode(null, tree, options)
                    : new SwaggerConverter().readContents(tree.toString(), List.of(), options);
            // Messages of the parser are opinions, not failures: many real documents get some.
            return result == null ? null : result.getOpenAPI();
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            // Among them the NumberFormatException that the 2.0 parser throws for a number out of range.
            throw diagnostics.fatal(
                    "unreadable-document",
                    "#",
                    "Swagger Parser can not read this document (" + e.getClass().getSimpleName() + ").",
                    "Check it with a validator of OpenAPI documents; numbers out of range are a usual cause.",
                    e);
        }
    }
}
