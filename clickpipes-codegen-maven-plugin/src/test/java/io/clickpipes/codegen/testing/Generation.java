package io.clickpipes.codegen.testing;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.EnvelopeShape;
import io.clickpipes.codegen.config.Renames;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the engine in memory. */
public final class Generation {

    private Generation() {}

    /** Options with all packages below one. */
    public static CodegenOptions options(String root) {
        return new CodegenOptions(root + ".api", root + ".model", root + ".support", true, List.of(), Config.EMPTY);
    }

    /** The same, with the envelope of the ClickPipes API. */
    public static CodegenOptions enveloped(String root) {
        CodegenOptions plain = options(root);
        return new CodegenOptions(
                plain.apiPackage(),
                plain.modelPackage(),
                plain.supportPackage(),
                true,
                List.of(),
                Config.enveloped(new EnvelopeShape("result", List.of("status", "requestId"), List.of())));
    }

    /** The same, with every support type, for others to rely on. */
    public static CodegenOptions shared(String root) {
        CodegenOptions plain = options(root);
        return new CodegenOptions(
                plain.apiPackage(),
                plain.modelPackage(),
                plain.supportPackage(),
                true,
                List.of(),
                new Config(
                        Optional.empty(),
                        Renames.NONE,
                        Map.of(),
                        Config.RETROFIT_CALL,
                        List.of(),
                        List.of(),
                        "warn",
                        Map.of(),
                        true,
                        "configFile"));
    }

    /** Options that rely on support types which another generation writes. */
    public static CodegenOptions sharing(String supportPackage, String root) {
        return new CodegenOptions(root + ".api", root + ".model", supportPackage, false, List.of(), Config.EMPTY);
    }

    /** From a document on disk. */
    public static List<GeneratedFile> of(Path document, CodegenOptions options) {
        return new Codegen(options).generate(SpecSource.load(document.toString(), Path.of("")));
    }

    /** From the text of a document. */
    public static List<GeneratedFile> of(String document, CodegenOptions options) {
        return new Codegen(options).generate(new LoadedSpec("test.yaml", document));
    }
}
