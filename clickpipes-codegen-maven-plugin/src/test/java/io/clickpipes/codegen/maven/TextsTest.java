package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void takesBlanksAway() {
        assertThat(Texts.of("overlays", List.of("a", " b c\n"))).containsExactly("a", "b c");
        assertThat(Texts.of("overlays", null)).isEmpty();
    }

    @Test
    void refusesElementsThatAreEmpty() {
        for (String empty : Arrays.asList(null, "", " \n")) {
            assertThatExceptionOfType(CodegenException.class)
                    .isThrownBy(() -> Texts.of("secretNames", Arrays.asList("a", empty, "b")))
                    .withMessage("secretNames: Element 2 of the list is empty. Give it a value, or remove it."
                            + " [option-blank]");
        }
    }
}
