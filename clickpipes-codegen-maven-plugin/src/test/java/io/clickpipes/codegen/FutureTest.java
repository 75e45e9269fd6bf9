package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.document.CanonicalYaml;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Pulled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overlay restates nothing: what changes in the live document comes through, and what it needs and is gone is told. */
class FutureTest {

    private static final String SCHEMAS = "/components/schemas/";
    private static final String SERVICE = "/v1/organizations/{organizationId}/services/{serviceId}/";

    private final ObjectNode live = Pulled.upstream("2026-07-31.json");

    @Test
    void aNewValueReachesEveryNamedEnum() {
        Map<String, String> sources = enumSources();
        sources.values().forEach(pointer -> addToAllAlike(pointer, "brand-new"));

        ObjectNode pulled = generated(Pulled.strictly(live));

        assertThat(sources).hasSize(26);
        assertThat(sources.keySet())
                .allSatisfy(name -> assertThat(pulled.at(SCHEMAS + name + "/enum"))
                        .as(name)
                        .anyMatch(value -> value.asText().equals("brand-new")));
        assertThat(pulled.at(SCHEMAS + "ClickPipeKafkaSource/properties/type/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/KafkaType");
    }

    @Test
    void aNewValueInThePlaceThatAnEnumIsCopiedFromIsEnough() {
        enumSources().values().forEach(pointer -> ((ArrayNode) live.at(pointer)).add("brand-new"));

        ObjectNode pulled = generated(Pulled.strictly(live));

        assertThat(enumSources().keySet())
                .allSatisfy(
                        name -> assertThat(pulled.at(SCHEMAS + name + "/enum").toString())
                                .as(name)
                                .contains("brand-new"));
        assertThat(pulled.at(SCHEMAS + "ClickPipePostKafkaSource/properties/type")
                        .toString())
                .contains("\"$ref\":\"#/components/schemas/KafkaType\"");
        assertThat(pulled.at(SCHEMAS + "ClickPipeKafkaSource/properties/type/enum")
                        .toString())
                .contains("kafka")
                .doesNotContain("brand-new");
    }

    @Test
    void aValueInOnePlaceAloneIsNotTakenForTheOthers() {
        ((ArrayNode) live.at(SCHEMAS + "ClickPipeKafkaSource/properties/type/enum")).add("answers-only");

        ObjectNode pulled = generated(Pulled.strictly(live));

        assertThat(pulled.at(SCHEMAS + "KafkaType/enum").toString()).doesNotContain("answers-only");
        assertThat(pulled.at(SCHEMAS + "ClickPipeKafkaSource/properties/type/enum")
                        .toString())
                .contains("kafka", "answers-only");
    }

    @Test
    void aNewMemberReachesEverySchema() {
        List<String> names = new ArrayList<>();
        schemas(live, (name, schema) -> {
            if (schema.get("properties") instanceof ObjectNode properties && isClickPipes(name)) {
                names.add(name);
                properties.putObject("brandNew").put("type", "string").put("maxLength", 7);
            }
        });

        ObjectNode pulled = generated(Pulled.strictly(live));

        assertThat(names).hasSizeGreaterThan(50);
        assertThat(names)
                .allSatisfy(name -> assertThat(pulled.at(SCHEMAS + name + "/properties/brandNew/maxLength"))
                        .as(name)
                        .isEqualTo(JsonNodeFactory.instance.numberNode(7)));
    }

    @Test
    void widerLimitsComeThrough() {
        List<String> limits = new ArrayList<>();
        schemas(
                live,
                (name, schema) -> schema.path("properties").properties().forEach(property -> {
                    if (isClickPipes(name) && property.getValue() instanceof ObjectNode node && node.has("maximum")) {
                        limits.add(SCHEMAS + name + "/properties/" + property.getKey());
                        node.put("maximum", 987_654_321_000L);
                        node.put("minimum", 0L);
                    }
                }));

        ObjectNode pulled = generated(Pulled.strictly(live));

        assertThat(limits).hasSizeGreaterThan(10);
        assertThat(limits).allSatisfy(pointer -> {
            assertThat(pulled.at(pointer + "/maximum")).isEqualTo(LongNode.valueOf(987_654_321_000L));
            assertThat(pulled.at(pointer + "/minimum").asLong(-1)).isZero();
        });
    }

    @Test
    void aNewParameterAndANewOperationComeThrough() {
        ObjectNode list = (ObjectNode) live.at(pointer(SERVICE + "clickpipes") + "/get");
        ObjectNode parameter = ((ArrayNode) list.get("parameters")).addObject();
        parameter.put("in", "query").put("name", "limit").putObject("schema").put("type", "integer");
        ObjectNode restart = list.deepCopy().put("operationId", "clickPipeRestartAll");
        ((ObjectNode) live.get("paths"))
                .putObject(SERVICE + "clickpipesRestart")
                .set("post", restart);

        ObjectNode pulled = generated(Pulled.strictly(live));

        assertThat(pulled.at(pointer(SERVICE + "clickpipes") + "/get/parameters")
                        .toString())
                .contains("\"limit\"");
        assertThat(pulled.at(pointer(SERVICE + "clickpipesRestart") + "/post/operationId")
                        .asText())
                .isEqualTo("clickPipeRestartAll");
    }

    /** The operations for an organisation are made of those two for a service, and of no others. */
    @Test
    void aNewOperationBesideCopiedOnesIsNotCopied() {
        ObjectNode scaling = (ObjectNode) live.at(pointer(SERVICE + "clickpipesCdcScaling"));
        scaling.set("delete", ((ObjectNode) scaling.get("get")).deepCopy().put("operationId", "clickPipeCdcReset"));

        ObjectNode pulled = generated(Pulled.strictly(live));

        assertThat(pulled.at(pointer(SERVICE + "clickpipesCdcScaling")).has("delete"))
                .isTrue();
        assertThat(pulled.at(pointer("/v1/organizations/{organizationId}/clickpipes/cdcScaling")))
                .hasSize(2);
    }

    @Test
    void whatIsNewlyRequiredJoinsWhatIsRequiredHere() {
        ((ObjectNode) live.at("/components/schemas/ClickPipePostKafkaSource"))
                .putArray("required")
                .add("consumerGroup");

        ObjectNode pulled = generated(Pulled.strictly(live));

        assertThat(pulled.at("/components/schemas/ClickPipePostKafkaSource/required")
                        .toString())
                .isEqualTo("[\"consumerGroup\",\"type\",\"format\",\"brokers\",\"topics\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLAIN/properties/username",
                "MskIamUser/properties/secretKey",
                "ClickPipe/properties/state",
                "ClickPipe/properties/createdAt",
                "ClickPipePostObjectStorageSource/properties/serviceAccountKey",
                "ClickPipePatchDestination/properties/columns"
            })
    void aMemberThatTheOverlayNamesAndThatIsGoneIsAnError(String gone) {
        int slash = gone.lastIndexOf('/');
        String name = gone.substring(slash + 1);
        ((ObjectNode) live.at(SCHEMAS + gone.substring(0, slash))).remove(name);

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> Pulled.strictly(live))
                .withMessageContaining(name)
                .withMessageContaining("overlay.yaml");
    }

    /** Named enum by the pointer of the list that its values are copied from. */
    private static Map<String, String> enumSources() {
        Map<String, String> sources = new TreeMap<>();
        for (JsonNode action : Pulled.overlay().get("actions")) {
            String copy = action.path("copy").asText();
            if (copy.endsWith(".enum")) {
                String name = action.get("target").asText().split("\\.", -1)[3];
                sources.put(name, copy.substring(1).replace('.', '/'));
            }
        }
        return sources;
    }

    /** In each place with exactly the values of this one, as the service would do it. */
    private void addToAllAlike(String pointer, String value) {
        JsonNode values = live.at(pointer).deepCopy();
        schemas(
                live,
                (name, schema) -> schema.path("properties").forEach(property -> {
                    if (property.path("enum").equals(values) && isClickPipes(name)) {
                        ((ArrayNode) property.get("enum")).add(value);
                    }
                }));
    }

    private static boolean isClickPipes(String schema) {
        return schema.startsWith("ClickPipe") || schema.endsWith("ReversePrivateEndpoint");
    }

    private static void schemas(ObjectNode document, BiConsumer<String, JsonNode> action) {
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> action.accept(schema.getKey(), schema.getValue()));
    }

    private static String pointer(String path) {
        return "/paths/" + path.replace("/", "~1");
    }

    /** The document, after the engine has shown that it can do with it. */
    private static ObjectNode generated(Pulled pulled) {
        assertThat(Generation.of(CanonicalYaml.write(pulled.document()), Generation.enveloped("future")))
                .isNotEmpty();
        return pulled.document();
    }
}
