package io.clickpipes.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our document against the live one, where that is at hand: the same structure, but for what is listed. */
class UpstreamComparisonTest {

    private JsonNode upstream;
    private final JsonNode ours = Documents.ours();

    @BeforeEach
    void findUpstream() {
        Optional<JsonNode> found = Documents.upstream();
        assumeTrue(
                found.isPresent(),
                () -> "Skipped: no live document below " + Documents.shared()
                        + " (set -Dclickpipes.shared to the folder that holds reference/upstream)");
        upstream = found.get();
    }

    @Test
    void differsOnlyWhereTheListSaysSo() {
        List<DeliberateDifference> listed = DeliberateDifference.all();

        List<Difference> unlisted = differences().stream()
                .filter(difference -> listed.stream().noneMatch(line -> line.covers(difference)))
                .toList();

        assertThat(unlisted)
                .as("differences without a line in deliberate-differences.tsv")
                .isEmpty();
    }

    @Test
    void everyListedDifferenceStillExists() {
        List<Difference> differences = differences();

        List<DeliberateDifference> stale = DeliberateDifference.all().stream()
                .filter(line -> differences.stream().noneMatch(line::covers))
                .toList();

        assertThat(stale)
                .as("lines of deliberate-differences.tsv that match nothing")
                .isEmpty();
    }

    @Test
    void keepsTheOrderOfSchemasAndProperties() {
        List<String> theirs = names(upstream);
        List<String> mine = names(ours);
        theirs.retainAll(mine);
        mine.retainAll(theirs);

        assertThat(mine).isEqualTo(theirs).hasSizeGreaterThan(500);
    }

    private List<Difference> differences() {
        SortedMap<String, String> theirs = Structure.of(upstream);
        assertThat(theirs).hasSizeGreaterThan(1000);
        return Difference.between(theirs, Structure.of(ours));
    }

    /** Schemas as {@code Name}, properties as {@code Name.property}, in the order of the document. */
    private static List<String> names(JsonNode document) {
        List<String> names = new ArrayList<>();
        Documents.members(document.at("/components/schemas"), (schema, node) -> {
            names.add(schema);
            Documents.members(node.path("properties"), (property, ignored) -> names.add(schema + "." + property));
        });
        return names;
    }
}
