package io.clickpipes.client.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue, the code and the facts name the same rules. */
class RulesTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path CATALOGUE = CODE.resolve("io/clickpipes/client/rule");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path FACTS = Path.of("../../shared/reference/wire-facts.md");

    private static final String PREFIXES = "GEN|KAF|OBJ|KIN|PUB|PG|MY|MG|BQ|DST|UPD|SET|SCL|CDC|RPE";
    private static final Pattern IN_CODE = Pattern.compile("\"((?:" + PREFIXES + ")-\\d+)\"");
    /** Without the rules that are only quoted, as in {@code Rules.of("SET-3")}. */
    private static final Pattern IN_CHECKS = Pattern.compile("(?<!Rules\\.of\\()" + IN_CODE.pattern());

    private static final Pattern IN_PROSE = Pattern.compile("\\b((?:" + PREFIXES + ")-\\d+)\\b");
    private static final Pattern IN_FACTS = Pattern.compile("\\*\\*((?:" + PREFIXES + ")-\\d+)\\*\\*");

    @Test
    void everyLocalRuleIsCheckedInTheCode() throws IOException {
        assertThat(checked()).containsExactlyInAnyOrderElementsOf(ids(Rule.Kind.LOCAL));
    }

    @Test
    void everyLocalRuleHasANegativeTest() throws IOException {
        Set<String> tested = found(IN_CODE, sources(TESTS));

        assertThat(tested).containsAll(ids(Rule.Kind.LOCAL));
    }

    @Test
    void everyRuleThatCodeOrJavadocNamesIsInTheCatalogue() throws IOException {
        Set<String> all = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(all).containsAll(found(IN_PROSE, sources(CODE)));
    }

    @Test
    void theCatalogueHasEveryRuleOfTheFactsAndNoOther() throws IOException {
        assumeTrue(Files.exists(FACTS), "the reference is not beside this repository");

        assertThat(Rules.all().stream().map(Rule::id))
                .containsExactlyInAnyOrderElementsOf(found(IN_FACTS, List.of(FACTS)));
    }

    @Test
    void onlyWhatTheClientChecksCanBeSwitchedOff() {
        assertThat(Rules.all())
                .filteredOn(Rule::switchable)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.kind()).isEqualTo(Rule.Kind.LOCAL));
    }

    @Test
    void everyRuleIsASentence() {
        assertThat(Rules.all())
                .allSatisfy(rule ->
                        assertThat(rule.sentence()).matches("[A-Za-z].*\\S\\.").doesNotContain("|", "\n"));
    }

    @Test
    void anUnknownIdIsAnErrorThatSaysWhereToLook() {
        assertThat(Rules.of("KAF-3").toString())
                .startsWith("The credentials are")
                .endsWith(" (KAF-3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.of("KAF-99"))
                .withMessageContaining("KAF-99")
                .withMessageContaining("Rules.all()");
    }

    private static Set<String> checked() throws IOException {
        return found(
                IN_CHECKS,
                sources(CODE).stream()
                        .filter(source -> !source.startsWith(CATALOGUE))
                        .toList());
    }

    private static Set<String> ids(Rule.Kind kind) {
        return Rules.all().stream()
                .filter(rule -> rule.kind() == kind)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> found(Pattern pattern, List<Path> files) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
