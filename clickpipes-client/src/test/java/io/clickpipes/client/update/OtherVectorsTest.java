package io.clickpipes.client.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clickpipes.client.CdcScaling;
import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPrivateEndpoint;
import io.clickpipes.client.NotFoundException;
import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.ReplicaSize;
import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.FieldMapping;
import io.clickpipes.client.model.MskAuthentication;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.support.JsonModel;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.spec.Vectors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of section 10.3, as a user would write them. */
class OtherVectorsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final UUID PIPE = UUID.fromString("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee");

    /** Why no program can say them. */
    private static final Map<String, String> NOT_EXPRESSIBLE = Map.of(
            "ST-X1", "a state is changed by start(), stop() and resync(); the spelling is the dialect's",
            "ST-X2", "there is no method for a command that does not exist",
            "RPE-X2", "update takes PrivateDnsNames only",
            "UPD-X1", "KafkaPatch has no topics",
            "UPD-X2", "field mappings can not be given without columns",
            "UPD-X3", "there is no patch for BigQuery but a new name");

    /** What the builders say. */
    private static Map<String, JsonModel> built() {
        Map<String, JsonModel> all = new LinkedHashMap<>();
        all.put(
                "SET-V1",
                PipeSettings.builder()
                        .clickhouseMaxThreads(0)
                        .objectStorageConcurrency(4)
                        .build()
                        .toPutRequest());
        all.put("CDC-V1", CdcScaling.cores(2).toModel());
        all.put(
                "RPE-V1",
                NewPrivateEndpoint.named("msk clicks")
                        .mskMultiVpc(
                                "arn:aws:kafka:eu-west-1:210987654321:cluster/clicks/5d3c", MskAuthentication.SASL_IAM)
                        .build()
                        .toModel());
        all.put(
                "RPE-V2",
                NewPrivateEndpoint.named("pg over psc")
                        .gcpServiceAttachment("projects/acme-lab-204/regions/europe-west4/serviceAttachments/pg")
                        .privateDnsNames("*.db.acme.test")
                        .build()
                        .toModel());
        all.put("UPD-V1", request(PipePatch.rename("orders-stream-v2")));
        all.put(
                "UPD-V2",
                request(KafkaPatch.builder()
                        .login(KafkaLogin.scramSha512("ch_reader", "n3w-pw"))
                        .build()));
        all.put(
                "UPD-V3",
                request(PostgresPatch.builder()
                        .addTable(PostgresTable.of("public", "tasks").into("crm_tasks"))
                        .removeTable("public", "notes", "crm_notes")
                        .build()));
        all.put(
                "UPD-V4",
                request(KinesisPatch.builder()
                        .columns(
                                List.of(Column.of("sid", "String"), Column.of("v", "Float64")),
                                List.of(FieldMapping.of("sid", "sid"), FieldMapping.of("v", "v")))
                        .build()));
        return all;
    }

    /** What is sent by a method that has no value of its own. */
    private static Map<String, Consumer<ClickPipesClient>> sent() {
        return Map.of(
                "ST-V1", client -> client.pipe(PIPE).start(),
                "SCL-V1", client -> client.pipe(PIPE).scale(2, ReplicaSize.L));
    }

    /** What is refused before it is sent. */
    private static Map<String, Consumer<ClickPipesClient>> refused() {
        return Map.of(
                "SCL-X1", client -> client.pipe(PIPE).scale(41),
                "SCL-X2", client -> client.pipe(PIPE).scale(ReplicaSize.of(100, 0.5)),
                "CDC-X1", client -> client.cdcScaling().update(CdcScaling.of(2_000, 4)),
                "CDC-X2", client -> client.cdcScaling().update(CdcScaling.of(500, 4)),
                "SET-X1",
                        client -> client.pipe(PIPE)
                                .updateSettings(PipeSettings.builder()
                                        .streamingMaxInsertWaitMs(100)
                                        .build()),
                "SET-X2",
                        client -> client.pipe(PIPE)
                                .updateSettings(PipeSettings.builder().build()),
                "RPE-X1",
                        client -> client.reversePrivateEndpoints()
                                .create(NewPrivateEndpoint.named("x")
                                        .vpcResource("rcfg-0a1b2c3d4e5f", "")
                                        .build()));
    }

    static List<Vectors.Vector> vectors() {
        return Vectors.all().stream()
                .filter(vector -> !vector.schema().equals("ClickPipePostRequest"))
                .toList();
    }

    static List<Vectors.Vector> invalid() {
        return vectors().stream()
                .filter(vector -> !vector.valid() && !NOT_EXPRESSIBLE.containsKey(vector.id()))
                .toList();
    }

    static List<Vectors.Vector> valid() {
        return vectors().stream().filter(Vectors.Vector::valid).toList();
    }

    @Test
    void everyVectorIsBuiltOrSentOrRefusedOrCanNotBeSaid() {
        TreeSet<String> here = new TreeSet<>();
        List.of(built(), sent(), refused(), NOT_EXPRESSIBLE)
                .forEach(each -> assertThat(here.addAll(each.keySet())).isTrue());

        assertThat(here)
                .containsExactlyInAnyOrderElementsOf(
                        vectors().stream().map(Vectors.Vector::id).toList());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void validOnesComeOutAsTheyAre(Vectors.Vector vector) throws Exception {
        String body = sent().containsKey(vector.id())
                ? onTheWire(Objects.requireNonNull(sent().get(vector.id())))
                : built().get(vector.id()).toJson();

        assertThat(json(body)).isEqualTo(json(vector.body()));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void invalidOnesAreRefusedWithTheRuleAndNothingIsSent(Vectors.Vector vector) {
        Consumer<ClickPipesClient> program = Objects.requireNonNull(refused().get(vector.id()));
        try (LocalCloud cloud = LocalCloud.start();
                ClickPipesClient client = client(cloud)) {
            InvalidRequestException thrown =
                    catchThrowableOfType(InvalidRequestException.class, () -> program.accept(client));

            String family = vector.id().substring(0, 3);
            assertThat(thrown.violations())
                    .allSatisfy(violation -> assertThat(violation.rule().id()).startsWith(family + "-"));
            if (!vector.rule().isEmpty()) {
                assertThat(thrown.violations())
                        .extracting(violation -> violation.rule().id())
                        .contains(vector.rule());
            }
            assertThat(cloud.requests()).isEmpty();
        }
    }

    private static JsonModel request(PipePatch patch) {
        assertThat(patch.settings()).isNull();
        return Objects.requireNonNull(patch.toModel());
    }

    private static String onTheWire(Consumer<ClickPipesClient> program) {
        try (LocalCloud cloud = LocalCloud.start();
                ClickPipesClient client = client(cloud)) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> program.accept(client));
            return String.valueOf(cloud.requests().get(0).body());
        }
    }

    /** Numbers by value: {@code 4} and {@code 4.0} are one number in JSON. */
    private static JsonNode json(String text) throws Exception {
        return MAPPER.readTree(text.replaceAll("(:\\d+)\\.0+(?=[,}])", "$1"));
    }

    private static ClickPipesClient client(LocalCloud cloud) {
        return ClickPipesClient.builder()
                .keyId(cloud.keyId())
                .keySecret(cloud.keySecret())
                .organizationId(cloud.organizationId())
                .serviceId(cloud.serviceId())
                .baseUrl(cloud.url())
                .build();
    }
}
