package io.clickpipes.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diff.Mutations.Mutation;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.BinaryComparison;
import io.clickpipes.codegen.testing.BinaryComparison.Break;
import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many small changes, there and back: what is said about each is what was foreseen, and what japicmp finds. */
@Execution(ExecutionMode.CONCURRENT)
class MutationTest {

    private static final String SUPPORT = "common.support";

    @TempDir
    private Path folder;

    private record Case(Mutation mutation, CodegenOptions options, Version before, Version after) {}

    private static final List<Case> CASES = cases();

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Mutation mutation : Mutations.all()) {
            CodegenOptions options = Generation.sharing(SUPPORT, "pair" + cases.size());
            cases.add(new Case(
                    mutation,
                    options,
                    Prediction.version("before", mutation.before(), options),
                    Prediction.version("after", mutation.after(), options)));
        }
        return cases;
    }

    @Test
    void saysOfEachChangeWhatWasForeseen() {
        SoftAssertions softly = new SoftAssertions();
        for (Case each : CASES) {
            String name = each.mutation().name();
            Comparison there = DocumentDiff.compare(each.before(), each.after());
            Comparison back = DocumentDiff.compare(each.after(), each.before());
            softly.assertThat(worst(there))
                    .as("%s: %s", name, there.changes())
                    .isEqualTo(each.mutation().expect());
            softly.assertThat(worst(back))
                    .as("%s, undone: %s", name, back.changes())
                    .isEqualTo(each.mutation().back());
        }
        softly.assertAll();
    }

    private static String worst(Comparison comparison) {
        return comparison.isEmpty() ? "NONE" : comparison.worst().name();
    }

    @Test
    void predictsTheVerdictOfJapicmp() {
        List<Case> cases = CASES;
        CompletableFuture<Path> older = CompletableFuture.supplyAsync(
                () -> BinaryComparison.jar(files(cases, false), folder.resolve("before")));
        Path after = BinaryComparison.jar(files(cases, true), folder.resolve("after"));
        Path before = older.join();
        SoftAssertions softly = new SoftAssertions();
        List<Break> there = BinaryComparison.compare(before, after);
        List<Break> back = BinaryComparison.compare(after, before);
        int breaking = 0;
        for (Case each : cases) {
            String root = each.options().modelPackage().replace(".model", ".");
            breaking += check(
                    softly, each.mutation().name(), root, DocumentDiff.compare(each.before(), each.after()), there);
            breaking += check(
                    softly,
                    each.mutation().name() + ", undone",
                    root,
                    DocumentDiff.compare(each.after(), each.before()),
                    back);
        }
        softly.assertAll();
        assertThat(breaking).isBetween(70, 2 * cases.size() - 70);
    }

    private static int check(SoftAssertions softly, String name, String root, Comparison comparison, List<Break> all) {
        List<Break> breaks =
                all.stream().filter(each -> each.type().startsWith(root)).toList();
        Set<String> broken = Prediction.withoutMembersOfGone(Prediction.broken(breaks), breaks);
        Set<String> predicted = Prediction.withoutMembersOfGone(Prediction.predicted(comparison), breaks);
        softly.assertThat(Prediction.missed(predicted, broken)).as(name).isEmpty();
        softly.assertThat(Prediction.excess(predicted, broken)).as(name).isEmpty();
        softly.assertThat(comparison.count(Impact.SOURCE_BREAKING) > 0).as(name).isEqualTo(!broken.isEmpty());
        return broken.isEmpty() ? 0 : 1;
    }

    /** Files that differ, and what these need: the rest is the same on both sides, and so is what it compiles to. */
    private static List<GeneratedFile> files(List<Case> cases, boolean after) {
        List<GeneratedFile> files = new ArrayList<>(support());
        for (Case each : cases) {
            Codegen codegen = new Codegen(each.options());
            List<GeneratedFile> old = codegen.generate("test", each.mutation().before());
            List<GeneratedFile> now = codegen.generate("test", each.mutation().after());
            Set<String> wanted = touched(old, now);
            (after ? now : old)
                    .stream().filter(file -> wanted.contains(file.path())).forEach(files::add);
        }
        return files;
    }

    private static Set<String> touched(List<GeneratedFile> old, List<GeneratedFile> now) {
        Map<String, Set<String>> words = new HashMap<>();
        Stream.concat(old.stream(), now.stream())
                .forEach(file -> words.computeIfAbsent(file.path(), any -> new HashSet<>())
                        .addAll(List.of(file.text().split("\\W+", -1))));
        Set<GeneratedFile> same = new HashSet<>(old);
        same.retainAll(new HashSet<>(now));
        Set<String> equal = same.stream().map(GeneratedFile::path).collect(Collectors.toSet());
        Set<String> touched = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(words.keySet());
        open.removeIf(equal::contains);
        while (!open.isEmpty()) {
            String path = open.pop();
            if (touched.add(path)) {
                words.keySet().stream()
                        .filter(other -> words.getOrDefault(path, Set.of()).contains(simpleName(other)))
                        .forEach(open::add);
            }
        }
        return touched;
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    private static List<GeneratedFile> support() {
        CodegenOptions options = Generation.options("common");
        return new Codegen(options).generate("test", Mutations.base());
    }

    /** What another tool of this kind reports no change for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a property that may be null",
                "a property of another type",
                "an alternative more",
                "another constant"
            })
    void seesWhatIsEasilyOverlooked(String name) {
        Case found = CASES.stream()
                .filter(each -> each.mutation().name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(DocumentDiff.compare(found.before(), found.after()).worst()).isNotEqualTo(Impact.INVISIBLE);
    }

    @Test
    void seesEveryDifferenceOfTheTrees() {
        for (Case each : CASES) {
            assertThat(DiffGuards.unseen(
                            each.before(), each.after(), DocumentDiff.compare(each.before(), each.after())))
                    .as(each.mutation().name())
                    .isEmpty();
            assertThat(DiffGuards.unseen(
                            each.after(), each.before(), DocumentDiff.compare(each.after(), each.before())))
                    .as(each.mutation().name())
                    .isEmpty();
        }
    }

    @Test
    void saysNothingWhereThereIsNothingToSay() {
        for (Case each : CASES) {
            Version again = Prediction.version("again", each.mutation().after().deepCopy(), each.options());
            assertThat(DocumentDiff.compare(each.after(), again).changes())
                    .as(each.mutation().name())
                    .isEmpty();
        }
    }

    @Test
    void saysTheSameEveryTime() {
        for (Case each : CASES) {
            assertThat(DocumentDiff.compare(each.before(), each.after()))
                    .isEqualTo(DocumentDiff.compare(each.before(), each.after()));
        }
    }
}
