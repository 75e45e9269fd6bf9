package io.clickpipes.codegen.poet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralsTest {

    @Test
    void areAsciiAndNeverBeginAnEscapeOfTheirOwn() {
        assertThat(Literals.text("\\u0022 \u00e4\ud800\u2028\n\"$T").toString())
                .isEqualTo("\"\\\\u0022 \\u00e4\\ud800\\u2028\\n\\\"$T\"");
    }
}
