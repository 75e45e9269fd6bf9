package io.clickpipes.codegen.poet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.model.Doc;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocsTest {

    private static String render(String text) {
        return Javadocs.of("Fallback.", new Doc(text, List.of(), false), List.of())
                .toString()
                .strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/", "\\u002a/", "/*", "{@code", "<b>", "a & b", "@author x", "\u202e\u0000\ud800"})
    void leavesNothingThatMeansAnything(String text) {
        assertThat(render(text + " tail"))
                .endsWith("tail")
                .matches("[ -~]*")
                .doesNotContainPattern("[<>@*\\\\{}]|&(?!#)");
    }

    @Test
    void fallsBackWhereTheDocumentIsSilent() {
        assertThat(render(" \n \t")).isEqualTo("Fallback.");
    }

    @Test
    void setsCodeInTheTypeOfCode() {
        assertThat(render("Use `a<b>` here, not ` ` or `open"))
                .isEqualTo("Use <code>a&#60;b&#62;</code> here, not (blank) or `open");
    }

    @Test
    void keepsParagraphsAndLists() {
        assertThat(render("One\ntwo.\n\nThree:\n- a\n  more\n- b\n\nEnd."))
                .isEqualTo("One two.\n\n<p>Three:\n\n<ul>\n<li>a more\n<li>b\n</ul>\n\n<p>End.");
    }

    @Test
    void namesWhatCanNotBeShown() {
        assertThat(Javadocs.code("\u0000 \n")).isEqualTo("(blank)");
        assertThat(Javadocs.code("a`b`")).isEqualTo("<code>a`b`</code>");
    }

    @Test
    void survivesTenThousandCharactersInARow() {
        String rendered = render("x".repeat(10_000) + " y".repeat(5_000));

        assertThat(rendered.lines().mapToInt(String::length).skip(1)).allMatch(length -> length <= 100);
        assertThat(rendered.replaceAll("\\s", "")).hasSize(15_000);
    }
}
