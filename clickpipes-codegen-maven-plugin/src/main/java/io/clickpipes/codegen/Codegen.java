package io.clickpipes.codegen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.diagnostic.Memory;
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

    /**
     * An engine for one configuration.
     *
     * @param options packages and whatever else is configured
     */
    public Codegen(CodegenOptions options) {
        this.options = options;
    }

    /**
     * Generates from the text of a document.
     *
     * @param spec the document, JSON or YAML
     * @return the files, by path below the folder of the sources
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the document is wrong; carries all that was found
     */
    public List<GeneratedFile> generate(LoadedSpec spec) {
        return Memory.within(
                spec.name(), () -> generate(spec.name(), DocumentTree.parse(spec, new Diagnostics(spec.name()))));
    }

    /**
     * Generates from a document that is a tree already.
     *
     * @param name what messages call it
     * @param document the document as a tree; stays as it is
     * @return the files, by path below the folder of the sources
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the document is wrong; carries all that was found
     */
    public List<GeneratedFile> generate(String name, ObjectNode document) {
        return Memory.within(
                name, () -> new Emission(options).emit(model(name, document, true), new Diagnostics(name)));
    }

    /**
     * The first half of it: what the Java code would be like.
     *
     * @param name what messages call the document
     * @param document the document as a tree; stays as it is
     * @return the model, all names resolved
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the document is wrong; carries all that was found
     */
    public ApiModel model(String name, ObjectNode document) {
        // An older or newer document may lack what the configFile names.
        return model(name, document, false);
    }

    private ApiModel model(String name, ObjectNode document, boolean strict) {
        Diagnostics diagnostics = new Diagnostics(name);
        OptionCheck.check(options, diagnostics);
        diagnostics.throwIfAny();
        try {
            OpenAPI openApi = Normaliser.normalise(OpenApiReader.read(document, diagnostics), diagnostics);
            return ModelBuilder.build(openApi, options, diagnostics, strict);
        } catch (StackOverflowError e) {
            throw diagnostics.fatal(
                    "too-deep",
                    "#",
                    "Types of the document lead from one to the next too many times.",
                    "Refer to the last schema of a long chain directly.",
                    new IllegalStateException(e.toString()));
        }
    }
}
