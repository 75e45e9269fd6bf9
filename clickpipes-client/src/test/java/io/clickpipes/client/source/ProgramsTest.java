package io.clickpipes.client.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.spec.Vectors;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the programs send is what the service is known to take. */
class ProgramsTest {

    /** Numbers by value: {@code 1} and {@code 1.0} are one number in JSON. */
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(new JsonNodeFactory(false));

    static Map<String, NewPipe> programs() {
        Map<String, NewPipe> all = new LinkedHashMap<>();
        all.putAll(StreamingPrograms.all());
        all.putAll(DatabasePrograms.all());
        return all;
    }

    static List<Vectors.Vector> creates() {
        return Vectors.all().stream()
                .filter(vector -> vector.valid() && vector.schema().equals("ClickPipePostRequest"))
                .toList();
    }

    static Stream<Vectors.PageBody> page() {
        return Vectors.page().stream();
    }

    static Stream<String> kinds() {
        return Stream.of("KAF-V1", "OBJ-V1", "KIN-V1", "PUB-V1", "PG-V1", "MY-V1", "MG-V1", "BQ-V1");
    }

    @Test
    void thereIsAProgramForEachValidCreateVector() {
        assertThat(programs().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        creates().stream().map(Vectors.Vector::id).toList());
    }

    @ParameterizedTest
    @MethodSource("creates")
    void sendsTheVector(Vectors.Vector vector) throws Exception {
        String sent = programs().get(vector.id()).build().toJson();

        assertThat(json(sent)).isEqualTo(json(vector.body()));
    }

    @ParameterizedTest
    @MethodSource("page")
    void sendsTheBodyOfTheDocsPage(Vectors.PageBody body) throws Exception {
        String sent = PagePrograms.all().get(body.name()).build().toJson();

        assertThat(json(sent)).isEqualTo(json(body.body()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void localCloudTakesEachKind(String id) {
        try (LocalCloud cloud = LocalCloud.start();
                ClickPipesClient client = ClickPipesClient.builder()
                        .keyId(cloud.keyId())
                        .keySecret(cloud.keySecret())
                        .organizationId(cloud.organizationId())
                        .serviceId(cloud.serviceId())
                        .baseUrl(cloud.url())
                        .build()) {
            ClickPipe pipe = client.create(programs().get(id));

            assertThat(pipe.id()).isNotNull();
            assertThat(pipe.name()).isEqualTo(programs().get(id).build().name());
        }
    }

    static JsonNode json(String text) throws Exception {
        return normal(MAPPER.readTree(text));
    }

    private static JsonNode normal(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal value = node.decimalValue().stripTrailingZeros();
            return MAPPER.getNodeFactory().numberNode(value);
        }
        if (node.isObject()) {
            var copy = MAPPER.createObjectNode();
            node.properties().forEach(member -> copy.set(member.getKey(), normal(member.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = MAPPER.createArrayNode();
            node.forEach(item -> copy.add(normal(item)));
            return copy;
        }
        return node;
    }
}
