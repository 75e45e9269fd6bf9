package io.clickpipes.codegen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.ReferencePolicy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesSectionTest {

    private static Config config(String reference) {
        return ConfigFile.read(new LoadedSpec("codegen.yaml", "references: ['" + reference + "']"));
    }

    @Test
    void allowsAddressesAndFolders() {
        Path base = Path.of("/project");

        assertThat(ReferencePolicy.of(
                        List.of(), config("https://example.com/pets/").references(), base))
                .satisfies(policy -> {
                    assertThat(policy.addresses()).containsExactly("https://example.com/pets/");
                    assertThat(policy.folders()).isEmpty();
                });
        assertThat(ReferencePolicy.of(List.of(), config("../shared/").references(), base)
                        .folders())
                .containsExactly(base.resolve("../shared"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "https://example.com",
                "https://me@example.com/",
                "file:///etc/",
                "classpath:x/",
                "../shared",
                ""
            })
    void refusesOtherBeginnings(String reference) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> config(reference))
                .withMessageContaining("references");
    }
}
