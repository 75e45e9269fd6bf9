package io.clickpipes.codegen.host;

import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.output.OutputWriter;
import io.clickpipes.codegen.output.WriteResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * Passes finished files off as templates. The host never asks for the text of one in a dry run; in all others its first
 * question makes our own writer write them all, and the host finds nothing left to change.
 */
final class FinishedFiles implements TemplatingEngineAdapter {

    private Map<String, String> texts = Map.of();
    private Runnable writing = () -> {};

    /**
     * Takes the files of a run.
     *
     * @param files what was generated
     * @param writing called once, before the host writes anything
     */
    void set(List<GeneratedFile> files, Runnable writing) {
        this.texts = files.stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text, (one, other) -> one, TreeMap::new));
        this.writing = writing;
    }

    @Override
    public String getIdentifier() {
        return "clickpipes";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[0];
    }

    @Override
    public boolean handlesFile(String template) {
        return texts.containsKey(template);
    }

    @Override
    public boolean templateExists(TemplatingExecutor executor, String template) {
        return handlesFile(template);
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String template) {
        Runnable first = writing;
        writing = () -> {};
        first.run();
        return Optional.ofNullable(texts.get(template)).orElseThrow();
    }

    /** Writes those of the files that the user does not keep out by {@code .openapi-generator-ignore}. */
    static WriteResult write(List<GeneratedFile> files, Path folder, String owner, Predicate<Path> allowed) {
        return new OutputWriter(folder, owner)
                .write(files.stream()
                        .filter(file -> allowed.test(folder.resolve(file.path())))
                        .toList());
    }
}
