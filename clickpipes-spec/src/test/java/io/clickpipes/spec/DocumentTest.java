package io.clickpipes.spec;

import static io.clickpipes.spec.Documents.members;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the generated client and LocalCloud rely on. */
class DocumentTest {

    private final JsonNode document = Documents.ours();

    @Test
    void streamAndTextAreTheResource() throws IOException {
        try (InputStream stream = ClickPipesSpec.open();
                InputStream resource = getClass().getClassLoader().getResourceAsStream(ClickPipesSpec.RESOURCE)) {
            byte[] bytes = resource.readAllBytes();
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
            assertThat(ClickPipesSpec.text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
        assertThat(ClickPipesSpec.text())
                .startsWith("# ")
                .contains("\nopenapi: 3.1")
                .doesNotContain("\r");
        assertThat(document.path("openapi").asText()).startsWith("3.1.");
    }

    @Test
    void hasTheSeventeenOperationsTheTwoOfTheDocsPageAndTheTwoOfTheService() {
        List<String> certain = new ArrayList<>();
        List<String> assumed = new ArrayList<>();
        List<String> ofTheService = new ArrayList<>();
        document.path("paths")
                .forEach(item -> item.forEach(operation -> {
                    String tag = operation.at("/tags/0").asText();
                    assertThat(operation.path("tags")).hasSize(1);
                    assertThat(tag).isIn("ClickPipes", "Services");
                    (tag.equals("Services")
                                    ? ofTheService
                                    : operation.path("x-clickpipes-assumed").asBoolean() ? assumed : certain)
                            .add(operation.path("operationId").asText());
                }));

        assertThat(certain).hasSize(17).doesNotHaveDuplicates();
        assertThat(assumed)
                .containsExactly("clickPipeOrganizationCdcScalingGet", "clickPipeOrganizationCdcScalingUpdate");
        assertThat(ofTheService).containsExactly("instanceGet", "instanceStateUpdate");
    }

    /** Beyond what the method says: each of these states an outcome in full. */
    @Test
    void saysWhichPatchesMayBeSentAgain() {
        List<String> patches = new ArrayList<>();
        List<String> again = new ArrayList<>();
        document.path("paths")
                .forEach(item -> members(item, (method, operation) -> {
                    String id = operation.path("operationId").asText();
                    if (method.equals("patch")) {
                        patches.add(id);
                    }
                    if (operation.path("x-idempotent").asBoolean()) {
                        again.add(id);
                    }
                }));

        assertThat(again)
                .containsExactlyInAnyOrder(
                        "clickPipeScalingUpdate",
                        "clickPipeCdcScalingUpdate",
                        "clickPipeOrganizationCdcScalingUpdate",
                        "clickPipeReversePrivateEndpointUpdate");
        assertThat(patches)
                .hasSize(again.size() + 3)
                .containsAll(again)
                .contains("clickPipeUpdate", "clickPipeStateUpdate", "instanceStateUpdate");
    }

    @Test
    void everyEnumWithAChoiceIsNamed() {
        List<String> named = new ArrayList<>();
        List<String> inline = new ArrayList<>();
        members(document.at("/components/schemas"), (name, schema) -> {
            if (schema.has("enum")) {
                named.add(name);
            }
            members(schema.path("properties"), (property, node) -> {
                if (node.has("enum")) {
                    inline.add(name + "." + property);
                }
            });
        });

        assertThat(named).hasSize(26 + 2);
        assertThat(inline)
                .containsExactlyInAnyOrder(
                        "ClickPipeKafkaSchemaRegistry.authentication",
                        "ClickPipeMutateKafkaSchemaRegistry.authentication",
                        "ClickPipeBigQueryPipeSettings.replicationMode",
                        "ClickPipePubSubSource.authentication",
                        "ClickPipePostPubSubSource.authentication",
                        "ClickPipePatchPubSubSource.authentication");
    }

    @Test
    void everySecretIsMarked() {
        TreeSet<String> writeOnly = new TreeSet<>();
        TreeSet<String> inAnswers = new TreeSet<>();
        members(
                document.at("/components/schemas"),
                (name, schema) -> members(schema.path("properties"), (property, node) -> {
                    boolean secret = node.path("format").asText().equals("password");
                    if (node.path("writeOnly").asBoolean()) {
                        assertThat(secret)
                                .as("%s.%s is a secret", name, property)
                                .isTrue();
                        writeOnly.add(name + "." + property);
                    } else if (secret) {
                        inAnswers.add(name + "." + property);
                    }
                }));

        assertThat(writeOnly)
                .containsExactlyInAnyOrder(
                        "PLAIN.password",
                        "MskIamUser.secretKey",
                        "ServiceAccount.serviceAccountFile",
                        "ClickPipeKafkaSchemaRegistryCredentials.password",
                        "AzureEventHub.connectionString",
                        "MutualTLS.privateKey",
                        "ClickPipePostObjectStorageSource.connectionString",
                        "ClickPipePostObjectStorageSource.serviceAccountKey",
                        "ClickPipePatchObjectStorageSource.connectionString",
                        "ClickPipePatchObjectStorageSource.serviceAccountKey",
                        "ClickPipeMutateMongoDBSource.uri",
                        "ClickPipePatchMongoDBSource.uri");
        assertThat(inAnswers)
                .containsExactlyInAnyOrder(
                        "ClickPipeObjectStorageSource.connectionString", "ClickPipeMongoDBSource.uri");
    }

    @Test
    void promisesNothingAboutAnswers() {
        List<String> answers = List.of(
                "ClickPipe",
                "ClickPipeSource",
                "ClickPipeKafkaSource",
                "ClickPipeObjectStorageSource",
                "ClickPipeKinesisSource",
                "ClickPipePubSubSource",
                "ClickPipePostgresSource",
                "ClickPipeMySQLSource",
                "ClickPipeBigQuerySource",
                "ClickPipeMongoDBSource",
                "ClickPipeKafkaSchemaRegistry",
                "ClickPipeDestination",
                "ClickPipesCdcScaling",
                "ClickPipeSettings",
                "ClickPipeSchemaDiscoveryResponse",
                "ClickPipeSchemaDiscoveryField",
                "ReversePrivateEndpoint",
                "Service");

        assertThat(answers).allSatisfy(name -> {
            JsonNode schema = document.at("/components/schemas/" + name);
            assertThat(schema.has("properties")).isTrue();
            assertThat(schema.has("required")).isFalse();
        });
    }

    @Test
    void requiresMembersThatThereAreEachOnce() {
        List<String> odd = new ArrayList<>();
        members(document.at("/components/schemas"), (name, schema) -> {
            TreeSet<String> seen = new TreeSet<>();
            for (JsonNode entry : schema.path("required")) {
                String required = entry.asText();
                if (!seen.add(required) || !schema.path("properties").has(required)) {
                    odd.add(name + "." + required);
                }
            }
        });

        assertThat(odd)
                .as("twice in a list because the live document says so itself now, or gone there: mend overlay.yaml")
                .isEmpty();
    }
}
