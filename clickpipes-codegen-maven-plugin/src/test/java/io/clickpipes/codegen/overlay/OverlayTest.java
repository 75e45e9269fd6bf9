package io.clickpipes.codegen.overlay;

import static io.clickpipes.codegen.overlay.OverlayTesting.cases;
import static io.clickpipes.codegen.overlay.OverlayTesting.elements;
import static io.clickpipes.codegen.overlay.OverlayTesting.places;
import static io.clickpipes.codegen.overlay.OverlayTesting.problems;
import static io.clickpipes.codegen.overlay.OverlayTesting.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {

    private static final String ACTIONS = "\nactions: [{target: $, update: {}}]";

    @Test
    void readsWhatItSays() {
        Overlay overlay = read("""
                overlay: 1.1.3
                info: {title: Our changes, version: 1.0.0, description: why, x-a: 1}
                extends: ./openapi.yaml
                x-b: 2
                actions:
                  - {target: $.info, update: {title: t}, description: why, x-c: 3}
                  - {target: $.a, copy: $.b}
                  - {target: $.a, remove: true}
                """);

        assertThat(overlay.name()).isEqualTo(OverlayTesting.NAME);
        assertThat(overlay.version()).isEqualTo("1.1.3");
        assertThat(overlay.title()).isEqualTo("Our changes");
        assertThat(overlay.extendsDocument()).contains("./openapi.yaml");
        assertThat(overlay.actions())
                .extracting(Action::pointer)
                .containsExactly("#/actions/0", "#/actions/1", "#/actions/2");
        assertThat(overlay.actions())
                .extracting(action -> action.target().toString())
                .containsExactly("$.info", "$.a", "$.a");
        assertThat(overlay.actions().get(0).change()).isInstanceOf(Action.Update.class);
        assertThat(overlay.actions().get(1).change()).isInstanceOf(Action.Copy.class);
        assertThat(overlay.actions().get(2).change()).isInstanceOf(Action.Remove.class);
    }

    @TestFactory
    Stream<DynamicTest> refusesAnOverlayThat() {
        return cases("mistakes.yaml")
                .map(each -> DynamicTest.dynamicTest(each.get("about").textValue(), () -> {
                    String text = each.get("overlay").toString();
                    assertThat(places(problems(() -> read(text))))
                            .containsExactlyElementsOf(elements(each.get("problems"))
                                    .map(JsonNode::textValue)
                                    .toList());
                }));
    }

    @Test
    void namesTheOffsetOfABadQuery() {
        assertThat(problems(() -> read("{overlay: 1.0.0, info: {title: t, version: v}, "
                        + "actions: [{target: \"$.paths['/a]\", remove: true}]}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("The JSONPath \"$.paths['/a]\" is wrong at offset 12: "
                                + "expected the closing ', found the end of the query."));
    }

    @Test
    void isMadeForAnyDocumentIfItDoesNotSay() {
        Overlay overlay = read("overlay: 1.0.0\ninfo: {title: t, version: v}" + ACTIONS);

        assertThat(overlay.extendsDocument()).isEmpty();
        assertThat(overlay.fits("anything")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // overlay, extends, document, whether it fits
        "overlay.yaml, openapi.yaml, openapi.yaml, true",
        "overlay.yaml, ./openapi.yaml, openapi.yaml, true",
        "overlay.yaml, openapi.yaml, other.yaml, false",
        "a/b/overlay.yaml, ../openapi.yaml, a/openapi.yaml, true",
        "a/b/overlay.yaml, ../openapi.yaml, ./a/./openapi.yaml, true",
        "a/b/overlay.yaml, ../openapi.yaml, a/b/openapi.yaml, false",
        "/p/overlay.yaml, openapi.yaml, /p/openapi.yaml, true",
        "/p/overlay.yaml, openapi.yaml, file:///p/openapi.yaml, true",
        "file:/p/overlay.yaml, openapi.yaml, /p/openapi.yaml, true",
        "/p/overlay.yaml, openapi.yaml, p/openapi.yaml, true",
        "/p/overlay.yaml, openapi.yaml, q/openapi.yaml, false",
        "overlay.yaml, ../openapi.yaml, /p/openapi.yaml, true",
        "/p/a b/overlay.yaml, my%20api.yaml, /p/a b/my api.yaml, true",
        "C:\\p\\overlay.yaml, openapi.yaml, C:/p/openapi.yaml, true",
        "C:\\p\\overlay.yaml, openapi.yaml, C:\\q\\openapi.yaml, false",
        "https://h.example/o/overlay.yaml, ../openapi.yaml, https://H.example/openapi.yaml, true",
        "https://h.example/o/overlay.yaml, ../openapi.yaml, https://i.example/openapi.yaml, false",
        "overlay.yaml, https://h.example/v1, https://h.example/v1, true",
        "overlay.yaml, https://h.example/v1?a=b#c, https://h.example/v1, true",
        "overlay.yaml, https://h.example/v1, http://h.example/v1, false",
        "overlay.yaml, https://h.example/v1, v1, true",
        "overlay.yaml, https://h.example/v1, v2, false",
        "classpath:a/overlay.yaml, openapi.yaml, classpath:/a/openapi.yaml, true",
        "classpath:a/overlay.yaml, openapi.yaml, classpath:b/openapi.yaml, false",
        "overlay.yaml, urn:example:api, urn:example:api, true",
        "overlay.yaml, urn:example:api, urn:example:other, false",
    })
    void fitsTheDocumentItExtends(String overlay, String extended, String document, boolean fits) {
        String text = "overlay: 1.1.0\ninfo: {title: t, version: v}\nextends: '" + extended + "'" + ACTIONS;

        assertThat(read(overlay, text).fits(document)).isEqualTo(fits);
    }

    @Test
    void namesOfDocumentsNeedNotBeAddresses() {
        String text = "overlay: 1.1.0\ninfo: {title: t, version: v}\nextends: openapi.yaml" + ACTIONS;

        assertThat(read("100% a:b/ö verlay\u0001.yaml", text).fits("100% a:b/openapi.yaml"))
                .isTrue();
        assertThat(read("a%zz/overlay.yaml", text).fits("http://[bad")).isFalse();
        assertThat(read("overlay.yaml", text).fits("")).isFalse();
        assertThat(read("//", text).fits("/openapi.yaml")).isTrue();
    }
}
