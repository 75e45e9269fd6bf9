package io.clickpipes.codegen.corpus;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.lifecycle.LocalDocument;
import io.clickpipes.codegen.lifecycle.Prepared;
import io.clickpipes.codegen.lifecycle.Steps;
import io.clickpipes.codegen.output.OutputWriter;
import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Path;

/** One document in a process of its own, so that time and memory are measured as the peer's are. */
public final class GenerateOne {

    private GenerateOne() {}

    /**
     * Generates, or says why not on the standard error and ends with 1.
     *
     * @param args the document and the output folder
     */
    public static void main(String[] args) {
        try {
            Prepared document =
                    LocalDocument.load(args[0], Path.of(args[0]).getParent()).prepared(Steps.NONE, false);
            new OutputWriter(Path.of(args[1]))
                    .write(new Codegen(Generation.options("corpus")).generate(document.name(), document.document()));
        } catch (CodegenException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
