package io.clickpipes.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentFilter;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.source.SpecSource;
import io.clickpipes.codegen.testing.BinaryComparison;
import io.clickpipes.codegen.testing.BinaryComparison.Break;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Repository;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real document over four months: what is said about it is what japicmp finds, pair by pair, there and back. */
@Execution(ExecutionMode.CONCURRENT)
class UpstreamDiffTest {

    private static final List<String> DATES = List.of("2026-04-12", "2026-05-23", "2026-06-25", "2026-07-31");
    private static final List<List<Integer>> PAIRS = List.of(
            List.of(0, 1),
            List.of(1, 2),
            List.of(2, 3),
            List.of(0, 3),
            List.of(1, 0),
            List.of(2, 1),
            List.of(3, 2),
            List.of(3, 0));

    @TempDir
    private Path folder;

    @Test
    void predictsTheVerdictOfJapicmpOfThePartThatTheClientHas() {
        predicts("enveloped", "ClickPipes");
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(strings = {"plain", "enveloped"})
    void predictsTheVerdictOfJapicmpOfTheWholeDocument(String kind) {
        predicts(kind, "whole");
    }

    private void predicts(String kind, String part) {
        CodegenOptions options = kind.equals("plain") ? Generation.options("cloud") : Generation.enveloped("cloud");
        Map<String, Version> versions = new HashMap<>();
        Map<String, Path> jars = new HashMap<>();
        for (String date : DATES) {
            versions.put(date, version(date, part, options));
            jars.put(
                    date,
                    BinaryComparison.jar(
                            new Codegen(options)
                                    .generate(date, versions.get(date).tree()),
                            folder.resolve(date)));
        }
        StringBuilder table = new StringBuilder(
                "| pair | options | part | source | wire | additive | invisible | members japicmp | members predicted |\n");
        SoftAssertions softly = new SoftAssertions();
        for (List<Integer> pair : PAIRS) {
            String before = DATES.get(pair.get(0));
            String after = DATES.get(pair.get(1));
            Comparison comparison = DocumentDiff.compare(versions.get(before), versions.get(after));
            List<Break> breaks = BinaryComparison.compare(jars.get(before), jars.get(after));
            Set<String> broken = Prediction.withoutMembersOfGone(Prediction.broken(breaks), breaks);
            Set<String> predicted = Prediction.withoutMembersOfGone(Prediction.predicted(comparison), breaks);
            String name = before + " to " + after;
            softly.assertThat(Prediction.missed(predicted, broken)).as(name).isEmpty();
            softly.assertThat(Prediction.excess(predicted, broken)).as(name).isEmpty();
            softly.assertThat(comparison.count(Impact.SOURCE_BREAKING) > 0)
                    .as(name)
                    .isEqualTo(!broken.isEmpty());
            softly.assertThat(DiffGuards.unseen(versions.get(before), versions.get(after), comparison))
                    .as(name)
                    .isEmpty();
            table.append("| %s | %s | %s | %d | %d | %d | %d | %d | %d |%n"
                    .formatted(
                            name,
                            kind,
                            part,
                            comparison.count(Impact.SOURCE_BREAKING),
                            comparison.count(Impact.WIRE_BREAKING),
                            comparison.count(Impact.ADDITIVE),
                            comparison.count(Impact.INVISIBLE),
                            broken.size(),
                            predicted.size()));
        }
        System.out.println(table);
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-12", "2026-07-31"})
    void saysNothingOfADocumentAndItself(String date) {
        CodegenOptions options = Generation.enveloped("cloud");

        assertThat(DocumentDiff.compare(version(date, "whole", options), version(date, "whole", options))
                        .changes())
                .isEmpty();
    }

    private static Version version(String date, String part, CodegenOptions options) {
        Path file = Repository.upstream(date + ".json");
        Diagnostics diagnostics = new Diagnostics(date);
        ObjectNode tree = DocumentTree.parse(SpecSource.load(file.toString(), Path.of("")), diagnostics);
        Filter filter = part.equals("whole") ? Filter.NONE : new Filter(List.of(part), List.of(), List.of());
        return Prediction.version(date, DocumentFilter.apply(tree, filter, diagnostics), options);
    }
}
