package io.clickpipes.spec;

import static io.clickpipes.spec.Documents.members;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The overlay as a file that people edit. That the document of this module is what it makes of the live one is proven
 * where the engine is, in the plugin.
 */
class OverlayTest {

    private static final Set<String> PROSE = Set.of("title", "summary", "description");

    private final JsonNode overlay = Documents.overlay();

    @Test
    void isAnOverlayWithATitleAndAVersion() {
        assertThat(overlay.path("overlay").asText()).isEqualTo("1.1.0");
        assertThat(overlay.at("/info/title").asText()).isNotBlank();
        assertThat(overlay.at("/info/version").asText()).isNotBlank();
        assertThat(overlay.path("actions")).hasSizeGreaterThan(500);
    }

    @Test
    void everyActionAimsAndDoesOneThing() {
        assertThat(overlay.path("actions")).allSatisfy(action -> {
            assertThat(action.path("target").asText()).startsWith("$");
            List<String> modifiers = new ArrayList<>(names(action));
            modifiers.removeAll(Set.of("target", "description"));
            assertThat(modifiers).hasSize(1).isSubsetOf("update", "copy", "remove");
        });
    }

    @Test
    void everyActionThatChangesMoreThanProseSaysWhy() {
        List<String> silent = new ArrayList<>();
        int structural = 0;
        for (JsonNode action : overlay.path("actions")) {
            if (!onlyProse(action)) {
                structural++;
                if (action.path("description").asText().isBlank()) {
                    silent.add(action.path("target").asText());
                }
            }
        }

        assertThat(silent).isEmpty();
        assertThat(structural).isGreaterThan(100);
    }

    /** An update that reaches below its target would bring back a member that the live document has given up. */
    @Test
    void proseGoesToTheTargetItself() {
        assertThat(overlay.path("actions"))
                .filteredOn(OverlayTest::onlyProse)
                .allSatisfy(action -> assertThat(action.path("update")).allMatch(JsonNode::isTextual));
    }

    /**
     * Whatever else the live document says must be able to change there without a change here. Only schemas that the
     * filter keeps out can not come from there.
     */
    @Test
    void restatesNothingOfTheLiveDocument() {
        TreeSet<String> keywords = new TreeSet<>();
        List<String> restated = new ArrayList<>();
        for (JsonNode action : overlay.path("actions")) {
            if (action.path("target").asText().equals("$.components.schemas")) {
                first(action.path("update"));
                restated.addAll(names(action.path("update")));
                continue;
            }
            JsonNode update = action.path("update");
            boolean makesASchema = action.path("target").asText().startsWith("$.components[?");
            JsonNode named = makesASchema ? first(update) : update;
            members(named, (keyword, value) -> {
                keywords.add(keyword);
                if (keyword.equals("enum")) {
                    assertThat(value).as("values come by copy").isEmpty();
                }
            });
        }
        keywords.removeAll(PROSE);
        keywords.removeIf(keyword -> keyword.startsWith("/v1/") || keyword.startsWith("x-"));

        assertThat(keywords)
                .containsExactlyInAnyOrder(
                        "$ref", "enum", "format", "oneOf", "operationId", "required", "type", "writeOnly");
        assertThat(restated)
                .containsExactly("Service", "ServiceState", "ServiceStatePatchRequest", "ServiceStateCommand");
    }

    @Test
    void aTextThatFitsSeveralSchemasIsWrittenOnce() {
        Set<String> seen = new HashSet<>();
        List<String> again = new ArrayList<>();
        for (JsonNode action : overlay.path("actions")) {
            String target = action.path("target").asText();
            if (onlyProse(action) && target.contains(".properties.")) {
                String member = target.substring(target.lastIndexOf('.'));
                if (!seen.add(member + ": " + action.path("update"))) {
                    again.add(target);
                }
            }
        }

        assertThat(again).isEmpty();
        assertThat(seen).hasSizeGreaterThan(200);
    }

    @Test
    void everyTextOfItIsInTheDocument() {
        Set<String> written = texts(Documents.ours(), new HashSet<>());
        List<String> missing = new ArrayList<>();
        for (JsonNode action : overlay.path("actions")) {
            for (String text : texts(action.path("update"), new HashSet<>())) {
                if (!written.contains(text)) {
                    missing.add(text);
                }
            }
        }

        assertThat(missing)
                .as("openapi.yaml is older than overlay.yaml: write it anew with clickpipes-codegen:pull")
                .isEmpty();
    }

    private static boolean onlyProse(JsonNode action) {
        return action.path("update").isObject() && PROSE.containsAll(names(action.path("update")));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode first(JsonNode object) {
        assertThat(object).as("one name an action").hasSize(1);
        return object.elements().next();
    }

    private static Set<String> texts(JsonNode node, Set<String> into) {
        if (node.isTextual()) {
            into.add(node.asText());
        }
        node.forEach(child -> texts(child, into));
        return into;
    }
}
