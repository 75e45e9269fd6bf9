package io.clickpipes.codegen.overlay;

import static io.clickpipes.codegen.overlay.OverlayTesting.apply;
import static io.clickpipes.codegen.overlay.OverlayTesting.cases;
import static io.clickpipes.codegen.overlay.OverlayTesting.elements;
import static io.clickpipes.codegen.overlay.OverlayTesting.object;
import static io.clickpipes.codegen.overlay.OverlayTesting.overlay;
import static io.clickpipes.codegen.overlay.OverlayTesting.places;
import static io.clickpipes.codegen.overlay.OverlayTesting.problems;
import static io.clickpipes.codegen.overlay.OverlayTesting.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OverlayApplicationTest {

    @TestFactory
    Stream<DynamicTest> doesWhatTheTableSays() {
        return cases("applications.yaml")
                .map(each -> DynamicTest.dynamicTest(each.get("about").textValue(), () -> check(each)));
    }

    private static void check(JsonNode each) {
        ObjectNode document = (ObjectNode) each.get("document");
        String before = document.toString();
        // The nodes of the file, not their text: aliases are to stay what they are.
        Overlay overlay = aliased(each.path("version").asText("1.1.0"), each.get("actions"));
        boolean strict = !each.path("lenient").asBoolean();

        if (each.has("problems")) {
            assertThat(places(problems(() -> apply(document, overlay, strict))))
                    .containsExactlyElementsOf(texts(each.get("problems")));
        } else {
            Overlaid overlaid = apply(document, overlay, strict);
            assertThat(overlaid.document()).hasToString(each.get("result").toString());
            assertThat(places(overlaid.unmatched())).containsExactlyElementsOf(texts(each.path("unmatched")));
        }
        assertThat(document).as("the original").hasToString(before);
        assertThat(overlay.actions())
                .allSatisfy(action -> assertThat(unchanged(action, each)).isTrue());
    }

    /** Reads the actions as usual, then puts the nodes of the case in place of the values read. */
    private static Overlay aliased(String version, JsonNode actions) {
        Overlay read = overlay(version, actions);
        List<Action> own = read.actions().stream()
                .map(action -> action.change() instanceof Action.Update
                        ? new Action(action.pointer(), action.target(), new Action.Update(value(action, actions)))
                        : action)
                .toList();
        return new Overlay(read.name(), read.version(), read.title(), read.extendsDocument(), own);
    }

    private static JsonNode value(Action action, JsonNode actions) {
        return actions.get(Integer.parseInt(action.pointer().substring("#/actions/".length())))
                .get("update");
    }

    private static boolean unchanged(Action action, JsonNode each) {
        return !(action.change() instanceof Action.Update update)
                || update.value()
                        .toString()
                        .equals(value(overlay("1.1.0", each.get("actions")), action)
                                .toString());
    }

    private static JsonNode value(Overlay overlay, Action action) {
        return overlay.actions().stream()
                .filter(each -> each.pointer().equals(action.pointer()))
                .map(each -> ((Action.Update) each.change()).value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatIsWhere() {
        Overlay overlay = read("{overlay: 1.1.0, info: {title: t, version: v}, actions: ["
                + "{target: $.info, update: {title: {a: 1}}}, {target: '$.nowhere.at[0]', remove: true},"
                + "{target: $.info, copy: $.info.*}]}");

        assertThat(problems(() -> apply(object("info: {title: x, version: y}"), overlay, true)))
                .extracting(problem -> problem.message() + " " + problem.remedy())
                .containsExactly(
                        "The document has a text at $['info'][\"title\"], and an object can not be merged into it. "
                                + "Give a value of the same kind, or remove what is there in an action before this one.",
                        "The target \"$.nowhere.at[0]\" selects nothing: there is something at \"$\", but nothing of "
                                + "it is \".nowhere\". "
                                + "Correct it, or take the action out if the document needs it no longer.",
                        "The JSONPath \"$.info.*\" selects 2 nodes, and one is copied. "
                                + "Make it select exactly one node.");
    }

    @Test
    void tellsWhatIsNotUpdated() {
        String actions = "info: {title: t, version: v}, actions: [{target: '$..*', update: {}}]}";

        assertThat(problems(() -> apply(object("{a: {b: 1}}"), read("{overlay: 1.0.0, " + actions), true)))
                .extracting(problem -> problem.message() + " " + problem.remedy())
                .containsExactly("The target selects a number at $['a']['b'], and Overlay 1.0 updates objects and "
                        + "arrays only. Select the object that holds it, or declare \"overlay: 1.1.0\".");
        assertThat(problems(() -> apply(object("{a: {b: [true]}}"), read("{overlay: 1.1.0, " + actions), true)))
                .extracting(problem -> problem.message() + " " + problem.remedy())
                .containsExactly("The target selects an object and, at $['a']['b'], an array. "
                        + "Select either objects, or arrays, or other values.");
    }

    @Test
    void copiesOfCopiesDoNotFillTheMemory() {
        String wide = "{target: $, update: {l: []}}" + ", {target: $.l, update: 1}".repeat(2)
                + ", {target: $.l, copy: $.l}".repeat(40);
        String deep = "{target: $, update: {a: {}}}"
                + ", {target: '$..a[?!@.*]', copy: $}, {target: '$..a', copy: $}".repeat(40);

        assertThat(places(problems(() -> apply(object("{}"), actions(wide), false))))
                .singleElement()
                .asString()
                .startsWith("overlay-limits #/actions/");
        assertThat(places(problems(() -> apply(object("{}"), actions(deep), false))))
                .singleElement()
                .asString()
                .startsWith("overlay-limits #/actions/");
    }

    @Test
    void resultsStayWithinTheDepthOfDocuments() {
        String tower = "{\"a\":".repeat(400) + "1" + "}".repeat(400);
        String into = "$" + ".a".repeat(399);

        assertThat(places(problems(() -> apply(object(tower), actions("{target: " + into + ", copy: $}"), true))))
                .containsExactly("overlay-limits #/actions/0/copy");
    }

    @Test
    void queriesWithoutEndAreRefused() {
        String list = "{l: [" + "[0],".repeat(20_000) + "[1]]}";

        assertThat(places(problems(
                        () -> apply(object(list), actions("{target: '$..[?count($..*) > 1]', remove: true}"), true))))
                .containsExactly("overlay-limits #/actions/0/target");
    }

    private static Overlay actions(String actions) {
        return read("{overlay: 1.1.0, info: {title: t, version: v}, actions: [" + actions + "]}");
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::textValue).toList();
    }
}
