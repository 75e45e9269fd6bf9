package io.clickpipes.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeDocumentTest {

    @ParameterizedTest
    @CsvSource({"2026-04-12.json, 87", "2026-05-23.json, 104", "2026-06-25.json, 109", "2026-07-31.json, 142"})
    void buildsAModelOfTheUpstreamDocument(String document, int operations) {
        Path folder = Path.of("../../shared/reference/upstream");
        assumeThat(Files.isDirectory(folder))
                .as("the upstream documents are not part of the repository")
                .isTrue();

        ApiModel model = Models.of(SpecSource.load(document, folder), Models.options(Optional.of(Models.ENVELOPE)));

        assertThat(model.interfaces().stream()
                        .mapToInt(each -> each.operations().size())
                        .sum())
                .isEqualTo(operations);
    }

    @Test
    void refusesNestingBeyondTheLimitWithThePlace() {
        CodegenException e = catchThrowableOfType(
                CodegenException.class,
                () -> Models.schemas("A: " + "{type: array, items: ".repeat(200) + "{}" + "}".repeat(200)));

        assertThat(e.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.id()).isEqualTo("too-deep");
            assertThat(diagnostic.pointer()).startsWith("#/components/schemas/A/items/items");
        });
    }

    @Test
    void shortensNamesThatNoFileCanHave() {
        ApiModel model = Models.schemas("日".repeat(60) + ": {properties: {b" + "a".repeat(80) + ": {enum: [x]}}}");

        assertThat(model.types())
                .hasSizeBetween(1, 2)
                .allSatisfy(type -> assertThat(type.id().simpleName().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(200));
    }

    @Test
    void endsInTimeForSchemasThatMultiply() {
        assertThat(chain(i -> "{allOf: [" + (reference(i + 1) + ", ").repeat(9) + reference(i + 1) + "]}"))
                .isEqualTo(61);
        // Far inside, one of the two alternatives is a wrapper: too many ways would lead up from it.
        assertThat(chain(i -> "{oneOf: [" + reference(i + 1) + ", " + reference(Math.min(60, i + 2)) + "]}"))
                .isEqualTo(60);
        assertThat(chain(i -> "{properties: {p" + i + ": {type: string}}, anyOf: [" + reference(i + 1) + ", "
                        + reference(Math.min(60, i + 2)) + "]}"))
                .isEqualTo(61);
    }

    @Test
    void givesTheSameModelForTheSameText() {
        LoadedSpec spec = SpecSource.load("classpath:documents/unions.yaml", Path.of("."));

        assertThat(ModelJson.write(Models.of(spec, Models.options(Optional.empty()))))
                .isEqualTo(ModelJson.write(Models.of(spec, Models.options(Optional.empty()))));
    }

    private static int chain(IntFunction<String> schema) {
        String schemas = IntStream.range(0, 60)
                .mapToObj(i -> "A" + i + ": " + schema.apply(i))
                .collect(Collectors.joining("\n", "", "\nA60: {type: object, properties: {z: {type: string}}}\n"));
        return Models.schemas(schemas).types().size();
    }

    private static String reference(int i) {
        return "{$ref: '#/components/schemas/A" + i + "'}";
    }
}
