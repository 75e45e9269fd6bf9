package io.clickpipes.client.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path PAGE = Path.of("RULES.md");

    @Test
    void thePageIsThatOfTheCatalogue() throws Exception {
        if (Boolean.getBoolean("rules.update")) {
            assertThat(System.getenv("CI"))
                    .as("-Drules.update=true writes the page, so it would prove nothing in CI; leave it out there")
                    .isNotEqualTo("true");
            Files.writeString(PAGE, RulesPage.text());
        }

        assertThat(PAGE)
                .as("run again with -Drules.update=true to make it anew")
                .hasContent(RulesPage.text());
    }
}
