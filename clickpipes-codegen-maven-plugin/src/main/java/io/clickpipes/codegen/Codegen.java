package io.clickpipes.codegen;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.emit.Emission;
import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.ModelBuilder;
import io.clickpipes.codegen.openapi.Normaliser;
import io.clickpipes.codegen.openapi.OpenApiReader;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;

/** The engine, from the bytes of a document to the text of the files. Reads and writes nothing. */
public final class Codegen {

    private final CodegenOptions options;

    public Codegen(CodegenOptions options) {
        this.options = options;
    }

    /**
     * Generates.
     *
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if the document is wrong; carries all that was found
     */
    public List<GeneratedFile> generate(LoadedSpec spec) {
        Diagnostics diagnostics = new Diagnostics(spec.name());
        OptionCheck.check(options, diagnostics);
        diagnostics.throwIfAny();
        OpenAPI document = OpenApiReader.read(spec, diagnostics);
        OpenAPI normalised = Normaliser.normalise(document);
        ApiModel model = ModelBuilder.build(normalised, options, diagnostics);
        diagnostics.throwIfAny();
        return new Emission(options).emit(model);
    }
}
