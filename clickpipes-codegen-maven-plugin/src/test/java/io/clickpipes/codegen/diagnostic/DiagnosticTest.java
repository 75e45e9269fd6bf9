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
}
