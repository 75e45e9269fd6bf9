package io.clickpipes.codegen.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.testing.BinaryComparison;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A document that only gains things leaves callers of the old code alone. */
@Execution(ExecutionMode.CONCURRENT)
class EvolutionTest {

    @TempDir
    private Path folder;

    @Test
    void breaksNobodyWhereADocumentOnlyGains() {
        Path documents = Repository.module("src/test/resources/evolution");

        assertThat(BinaryComparison.breaks(
                        Generation.of(documents.resolve("before.yaml"), Generation.options("trees")),
                        Generation.of(documents.resolve("after.yaml"), Generation.options("trees")),
                        folder))
                .isEmpty();
    }

    @Test
    void wouldNoticeABreak() {
        Path documents = Repository.module("src/test/resources/evolution");

        assertThat(BinaryComparison.breaks(
                        Generation.of(documents.resolve("after.yaml"), Generation.options("trees")),
                        Generation.of(documents.resolve("before.yaml"), Generation.options("trees")),
                        folder))
                .contains("trees.model.Tree#age/0 METHOD_REMOVED", "trees.model.Thorn CLASS_REMOVED");
    }

    /**
     * The real document also takes things away. Each break is listed with its reason in
     * {@code evolution/upstream-breaks.txt}; a break beyond those is one of the generator.
     */
    @Test
    void breaksNothingThatTheUpstreamDocumentItselfDidNotBreak() throws IOException {
        Path before = Repository.upstream("2026-04-12.json");
        Path after = Repository.upstream("2026-05-23.json");
        List<String> reasons =
                Files.readAllLines(Repository.module("src/test/resources/evolution/upstream-breaks.txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf("  #")))
                        .toList();

        List<String> breaks = BinaryComparison.breaks(
                Generation.of(before, Generation.enveloped("cloud")),
                Generation.of(after, Generation.enveloped("cloud")),
                folder);

        assertThat(breaks).allSatisfy(each -> assertThat(reasons).as(each).anyMatch(each::matches));
        assertThat(reasons)
                .allSatisfy(each -> assertThat(breaks).as("unused reason").anyMatch(it -> it.matches(each)));
    }
}
