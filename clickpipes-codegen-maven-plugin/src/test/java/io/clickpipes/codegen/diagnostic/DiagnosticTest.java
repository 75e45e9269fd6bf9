package io.clickpipes.codegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {

    @Test
    void saysWhereInADocument() {
        assertThat(new Diagnostic("odd", "openapi.yaml", "#/info", "It is odd.", "Mend it.").render())
                .isEqualTo("openapi.yaml #/info: It is odd. Mend it. [odd]");
    }

    @Test
    void pointsNowhereIfItIsAboutTheWhole() {
        assertThat(new Diagnostic("option-fail-on", "failOn", "#", "It is odd.", "Mend it.").render())
                .isEqualTo("failOn: It is odd. Mend it. [option-fail-on]");
    }

    @Test
    void staysInItsLineWhateverNamesADocumentHas() {
        String name = "a\n[INFO] BUILD SUCCESS\u001b[2J\u202e\u2028\ud800";

        assertThat(new Diagnostic("odd", "openapi.yaml", "#/" + name, "No \"" + name + "\".", "Mend it.").render())
                .isEqualTo("openapi.yaml #/a?[INFO] BUILD SUCCESS?[2J???: No \"a?[INFO] BUILD SUCCESS?[2J???\"."
                        + " Mend it. [odd]");
    }
}
