package io.clickpipes.client.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every property that the document lets a request hold can be set through the builders. The programs beside this test
 * set them; {@code coverage.tsv} lists those that have no method, with the reason.
 */
class CoverageTest {

    private static final String LIST = "/coverage.tsv";
    private static final String BY_TEXT = "by-text";
    private static final String EXEMPT = "exempt";

    /** Where a property of a schema whose name begins so belongs; the first that fits. */
    private static final Map<String, String> HOMES = new TreeMap<>(Map.of(
            "ClickPipePatchRequest", "update.PatchBuilder, and EverythingChanged",
            "ClickPipePatch", "the patch of that kind in the package update, and EverythingChanged",
            "ClickPipeSettings", "PipeSettings.Builder, and EverythingStreaming.settings",
            "ClickPipeScaling", "ReplicaSize or PipeClient.scale, and EverythingElse",
            "ClickPipesCdcScaling", "CdcScaling, and EverythingElse",
            "CreateReversePrivateEndpoint", "NewPrivateEndpoint, and EverythingElse",
            "CustomPrivateDnsMapping", "PrivateDnsNames, and EverythingElse"));

    private final RequestProperties document = new RequestProperties(RequestProperties.committed());

    @Test
    void everyPropertyOfEveryRequestCanBeSet() throws IOException {
        Set<String> declared = document.declared();
        Set<String> typed = typed();
        Set<String> byText = listed(BY_TEXT);
        Set<String> exempt = listed(EXEMPT);
        Set<String> missing = without(declared, List.of(typed, byText, exempt));

        System.out.printf(
                "Properties of requests: %d, of which %d typed, %d by text, %d exempt.%n",
                declared.size(), typed.size(), byText.size(), exempt.size());
        assertThat(missing)
                .as(() -> missing.stream().map(CoverageTest::advice).collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(typed).hasSizeGreaterThan(300);
    }

    @Test
    void whatIsSetByTextArrives() throws IOException {
        assertThat(properties(EverythingElse.byText())).containsAll(listed(BY_TEXT));
    }

    @Test
    void theListHoldsNothingThatHasAMethodOrIsGone() throws IOException {
        Set<String> listed = new TreeSet<>(listed(BY_TEXT));
        listed.addAll(listed(EXEMPT));

        assertThat(listed).doesNotContainAnyElementsOf(typed());
        assertThat(document.declared()).containsAll(listed);
    }

    @Test
    void aNewPropertyIsNoticedWithItsPointer() {
        JsonNode changed = RequestProperties.committed();
        String pointer = "/components/schemas/ClickPipePatchKafkaSource/properties";
        ((ObjectNode) changed.at(pointer)).putObject("newerThanThis").put("type", "string");

        Set<String> missing = without(new RequestProperties(changed).declared(), List.of(document.declared()));

        assertThat(missing).containsExactly("#" + pointer + "/newerThanThis");
        assertThat(advice(missing.iterator().next()))
                .contains(pointer + "/newerThanThis")
                .contains("the patch of that kind");
    }

    private Set<String> typed() {
        return properties(Stream.of(
                        EverythingStreaming.sent(),
                        EverythingDatabase.sent(),
                        EverythingChanged.sent(),
                        EverythingElse.sent())
                .flatMap(List::stream)
                .toList());
    }

    private Set<String> properties(List<Sent> bodies) {
        return bodies.stream()
                .flatMap(body -> document.in(body).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, List<Set<String>> others) {
        Set<String> rest = new TreeSet<>(all);
        others.forEach(rest::removeAll);
        return rest;
    }

    private static String advice(String pointer) {
        String schema = pointer.substring("#/components/schemas/".length()).replaceAll("/.*", "");
        String home = HOMES.entrySet().stream()
                .filter(each -> schema.startsWith(each.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse("the builder that makes a " + schema + ", and the program of its kind beside this test");
        return pointer + " can not be set. Add a method to " + home + "; or add the pointer to coverage.tsv, as "
                + BY_TEXT + " with a program in EverythingElse.byText, or as " + EXEMPT + ", with the reason.";
    }

    private static Set<String> listed(String how) throws IOException {
        try (InputStream list = Objects.requireNonNull(CoverageTest.class.getResourceAsStream(LIST), LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .peek(cells -> assertThat(cells).as("pointer, how, reason").hasSize(3))
                    .filter(cells -> cells[1].equals(how))
                    .peek(cells -> assertThat(cells[2]).as("the reason").isNotBlank())
                    .map(cells -> cells[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
