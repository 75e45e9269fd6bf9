package io.clickpipes.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.Renames;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.testing.Generation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that no file system takes are refused, also where each of them alone is short enough. */
class NameCheckTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths: {}
            components:
              schemas:
                Outer:
                  type: object
                  properties:
                    inner: {type: object, properties: {a: {type: string}}}
            """;

    private static CodegenOptions naming(Map<String, String> schemas) {
        CodegenOptions plain = Generation.options("named");
        Config config = new Config(
                Optional.empty(),
                new Renames(schemas, Map.of(), Map.of(), Map.of()),
                Map.of(),
                Config.RETROFIT_CALL,
                List.of(),
                List.of(),
                Map.of());
        return new CodegenOptions(
                plain.apiPackage(), plain.modelPackage(), plain.supportPackage(), true, List.of(), config);
    }

    @Test
    void refusesChosenNamesThatAreTooLongTogether() {
        // 73 letters of two bytes each, and 146 bytes twice.
        Map<String, String> names = Map.of(
                "Outer", "\u0416".repeat(73), "#/components/schemas/Outer/properties/inner", "\u0424".repeat(73));

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Generation.of(DOCUMENT, naming(names)))
                .withMessageContainingAll("too long for a class file", "[name-too-long]", "/properties/inner");
    }

    @Test
    void takesEachOfThemAlone() {
        assertThat(Generation.of(DOCUMENT, naming(Map.of("Outer", "\u0416".repeat(73)))))
                .anyMatch(file -> file.path().endsWith("/" + "\u0416".repeat(73) + ".java"));
    }
}
