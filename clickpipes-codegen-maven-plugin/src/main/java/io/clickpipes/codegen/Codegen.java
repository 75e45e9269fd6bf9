package io.clickpipes.codegen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.emit.Emission;
import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.ModelBuilder;
import io.clickpipes.codegen.openapi.Normaliser;
import io.clickpipes.codegen.openapi.OpenApiReader;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;

/** The engine, from a document to the text of the files. Reads and writes nothing. */
public final class Codegen {

    private final CodegenOptions options;

    public Codegen(CodegenOptions options) {
        this.options = options;
    }

    /**
     * Generates from the text of a document.
     *
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the document is wrong; carries all that was found
     */
    public List<GeneratedFile> generate(LoadedSpec spec) {
        return generate(spec.name(), DocumentTree.parse(spec, new Diagnostics(spec.name())));
    }

    /**
     * Generates from a document that is a tree already.
     *
     * @param name what messages call it
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the document is wrong; carries all that was found
     */
    public List<GeneratedFile> generate(String name, ObjectNode document) {
        return new Emission(options).emit(model(name, document));
    }

    /**
     * The first half of it: what the Java code would be like.
     *
     * @param name what messages call the document
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the document is wrong; carries all that was found
     */
    public ApiModel model(String name, ObjectNode document) {
        Diagnostics diagnostics = new Diagnostics(name);
        OptionCheck.check(options, diagnostics);
        diagnostics.throwIfAny();
        OpenAPI openApi = Normaliser.normalise(OpenApiReader.read(document, diagnostics));
        return ModelBuilder.build(openApi, options, diagnostics);
    }
}
