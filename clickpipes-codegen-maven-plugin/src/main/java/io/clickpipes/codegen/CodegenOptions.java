package io.clickpipes.codegen;

import io.clickpipes.codegen.config.Config;
import java.util.List;

/**
 * What the caller may choose; everything else follows from the document.
 *
 * @param apiPackage package of the Retrofit interfaces
 * @param modelPackage package of the models; one document, one model package
 * @param supportPackage package of the few types that all models share
 * @param generateSupport whether to write the support types, or to rely on those of another document
 * @param secretNames property names that are secret wherever they occur, beside those that the
 *     document marks
 * @param config what the {@code configFile} says
 */
public record CodegenOptions(
        String apiPackage,
        String modelPackage,
        String supportPackage,
        boolean generateSupport,
        List<String> secretNames,
        Config config) {

    /**
     * Keeps its own copies.
     *
     * @param apiPackage as above
     * @param modelPackage as above
     * @param supportPackage as above
     * @param generateSupport as above
     * @param secretNames as above
     * @param config as above
     */
    public CodegenOptions {
        secretNames = List.copyOf(secretNames);
    }

    /** {@return what a document is generated with where nothing is configured} */
    public static CodegenOptions defaults() {
        return new CodegenOptions(
                "openapi.api", "openapi.model", "openapi.model.support", true, List.of(), Config.EMPTY);
    }
}
