package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.testing.Pulled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The overlay restates two operations that the filter leaves out, so no pull brings what changes in them: here they are
 * held against the live document.
 */
class ServiceOperationsTest {

    private static final String SERVICE = "/paths/~1v1~1organizations~1{organizationId}~1services~1{serviceId}";
    private static final String RESULT = "/responses/200/content/application~1json/schema/properties/result/$ref";

    private final ObjectNode live = Pulled.upstream("2026-07-31.json");
    private final ObjectNode ours = Pulled.strictly(live).document();

    @ParameterizedTest
    @ValueSource(strings = {SERVICE + "/get", SERVICE + "~1state/patch"})
    void anOperationIsThatOfTheLiveDocument(String pointer) {
        JsonNode expected = live.at(pointer);
        JsonNode operation = ours.at(pointer);

        assertThat(operation.path("operationId")).isEqualTo(expected.path("operationId"));
        assertThat(parameters(operation)).isEqualTo(parameters(expected)).hasSize(2);
        assertThat(operation.at(RESULT)).isEqualTo(expected.at(RESULT));
        assertThat(operation.at(RESULT).asText()).isEqualTo("#/components/schemas/Service");
        assertThat(operation.at("/requestBody/content")).isEqualTo(expected.at("/requestBody/content"));
        assertThat(operation.path("responses").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(() -> expected.path("responses").fieldNames());
        assertThat(operation.path("tags"))
                .hasSize(1)
                .allMatch(tag -> tag.asText().equals("Services"));
    }

    @ParameterizedTest
    @CsvSource({"ServiceState, Service, state", "ServiceStateCommand, ServiceStatePatchRequest, command"})
    void anEnumHasTheValuesOfTheLiveDocument(String name, String schema, String property) {
        String place = "/components/schemas/" + schema + "/properties/" + property;

        assertThat(ours.at("/components/schemas/" + name + "/enum"))
                .isEqualTo(live.at(place + "/enum"))
                .isNotEmpty();
        assertThat(ours.at(place + "/$ref").asText()).isEqualTo("#/components/schemas/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "state"})
    void aMemberHasTheTypeOfTheLiveDocument(String name) {
        JsonNode expected = live.at("/components/schemas/Service/properties/" + name);
        JsonNode member = ours.at("/components/schemas/Service/properties/" + name);
        JsonNode type = member.has("$ref") ? ours.at(member.get("$ref").asText().substring(1)) : member;

        assertThat(expected.isObject()).isTrue();
        assertThat(type.path("type")).isEqualTo(expected.path("type"));
        assertThat(type.path("format")).isEqualTo(expected.path("format"));
        assertThat(ours.at("/components/schemas/Service/properties")).hasSize(3);
    }

    private static List<String> parameters(JsonNode operation) {
        List<String> all = new ArrayList<>();
        for (JsonNode each : operation.path("parameters")) {
            all.add(each.path("in").asText() + " " + each.path("name").asText() + " " + each.path("required") + " "
                    + each.path("schema"));
        }
        return all;
    }
}
