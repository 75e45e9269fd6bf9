package io.clickpipes.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    private static final Set<String> TELLING = Set.of(
            "$ref",
            "enum",
            "const",
            "pattern",
            "format",
            "required",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "description");

    @ParameterizedTest
    @ValueSource(strings = {"zoo.yaml", "unions.yaml", "swagger2.yaml", "limits.yaml"})
    void losesNothing(String document) {
        keepsEverything(SpecSource.load("classpath:documents/" + document, Path.of(".")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-12.json", "2026-05-23.json", "2026-06-25.json", "2026-07-31.json"})
    void losesNothingOfTheWholeUpstreamDocument(String document) {
        Path folder = Path.of("../../shared/reference/upstream");
        assumeThat(Files.isDirectory(folder))
                .as("the upstream documents are not part of the repository")
                .isTrue();

        keepsEverything(SpecSource.load(document, folder));
    }

    @Test
    void statesOneTypeTheSameWayForBothVersions() {
        OpenAPI openApi = read(SpecSource.load("classpath:documents/limits.yaml", Path.of(".")));
        Normaliser.normalise(openApi);
        Schema<?> merged = openApi.getComponents().getSchemas().get("Merged");
        Schema<?> list = (Schema<?>) merged.getProperties().get("b");

        assertThat(list.getType()).isEqualTo("array");
        assertThat(list.getNullable()).isTrue();
        assertThat((Object) openApi.getComponents().getSchemas().get("Several").getAnyOf())
                .as("no alternatives are made up")
                .isNull();
    }

    private static void keepsEverything(LoadedSpec spec) {
        OpenAPI openApi = read(spec);
        Map<String, Integer> before = facts(openApi);
        Map<String, Integer> after = facts(Normaliser.normalise(openApi));

        assertThat(before).isNotEmpty();
        assertThat(after).isEqualTo(before);
    }

    private static OpenAPI read(LoadedSpec spec) {
        Diagnostics diagnostics = new Diagnostics(spec.name());
        return OpenApiReader.read(DocumentTree.parse(spec, diagnostics), diagnostics);
    }

    private static Map<String, Integer> facts(OpenAPI openApi) {
        Map<String, Integer> counts = new TreeMap<>();
        count(Json31.mapper().valueToTree(openApi), counts);
        return counts;
    }

    private static void count(JsonNode node, Map<String, Integer> counts) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (TELLING.contains(member.getKey()) && !member.getValue().isObject()) {
                counts.merge(member.getKey() + " " + member.getValue(), 1, Integer::sum);
            }
            count(member.getValue(), counts);
        }
        if (node.isArray()) {
            node.forEach(each -> count(each, counts));
        }
    }
}
