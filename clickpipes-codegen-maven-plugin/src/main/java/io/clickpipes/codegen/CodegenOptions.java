package io.clickpipes.codegen;

import java.util.List;
import java.util.Optional;

/**
 * What the caller may choose; everything else follows from the document.
 *
 * @param apiPackage package of the Retrofit interfaces
 * @param modelPackage package of the models; one document, one model package
 * @param supportPackage package of the few types that all models share
 * @param generateSupport whether to write the support types, or to rely on those of another document
 * @param secretNames property names that are secret wherever they occur, beside those that the
 *     document marks
 * @param envelope shape of the object that every answer is wrapped in, if there is one
 */
public record CodegenOptions(
        String apiPackage,
        String modelPackage,
        String supportPackage,
        boolean generateSupport,
        List<String> secretNames,
        Optional<EnvelopeShape> envelope) {

    public CodegenOptions {
        secretNames = List.copyOf(secretNames);
    }

    /** What a document is generated with where nothing is configured. */
    public static CodegenOptions defaults() {
        return new CodegenOptions(
                "openapi.api", "openapi.model", "openapi.model.support", true, List.of(), Optional.empty());
    }

    /**
     * An object that wraps results.
     *
     * @param result name of the member that holds the result
     * @param members names of the members around it
     * @param except operation ids whose answers do not come in the envelope
     */
    public record EnvelopeShape(String result, List<String> members, List<String> except) {

        public EnvelopeShape {
            members = List.copyOf(members);
            except = List.copyOf(except);
        }
    }
}
