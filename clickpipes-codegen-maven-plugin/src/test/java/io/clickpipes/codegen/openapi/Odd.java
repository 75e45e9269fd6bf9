package io.clickpipes.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Generation;
import java.util.List;

/** Odd documents of a few lines, and what comes of them. */
final class Odd {

    static final String INFO = "info: {title: t, version: '1'}\n";
    private static final String PATHS =
            "paths: {/p: {get: {operationId: getP, responses: {200: {description: ok, content:"
                    + " {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}\n";

    private Odd() {}

    static List<GeneratedFile> generated(String document) {
        return Generation.of(document, Generation.options("odd"));
    }

    static String withSchemas(String version, String schemas) {
        return "openapi: " + version + "\n" + INFO + PATHS + "components:\n  schemas:\n    " + schemas;
    }

    static List<GeneratedFile> ofSchemas(String schemas) {
        List<GeneratedFile> files = generated(withSchemas("3.1.0", schemas));
        generated(withSchemas("3.0.3", schemas));
        return files;
    }

    static String source(List<GeneratedFile> files, String type) {
        return files.stream()
                .filter(each -> each.path().endsWith("/" + type + ".java"))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow();
    }

    static List<Diagnostic> refused(String document) {
        CodegenException failure = catchThrowableOfType(
                CodegenException.class,
                () -> new Codegen(Generation.options("odd")).generate(new LoadedSpec("api", document)));
        assertThat(failure).as("failure").isNotNull();
        assertThat(failure.diagnostics())
                .allSatisfy(each -> assertThat(each.remedy()).endsWith("."));
        return failure.diagnostics();
    }
}
