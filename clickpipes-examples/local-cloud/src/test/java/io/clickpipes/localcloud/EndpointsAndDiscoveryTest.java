package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointsAndDiscoveryTest {
    private static final Duration STEP = Duration.ofSeconds(1);

    private final ManualClock clock = ManualClock.create();
    private LocalCloud cloud;
    private Caller caller;

    @BeforeEach
    void start() {
        cloud = LocalCloud.builder()
                .withoutRateLimit()
                .clock(clock)
                .stepTime(STEP)
                .start();
        caller = new Caller(cloud);
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @ParameterizedTest
    @CsvSource({"RPE-V1, Ready", "RPE-V2, PendingAcceptance"})
    void anEndpointIsProvisionedListedAndDeleted(String vector, String settled) {
        Caller.Reply created = caller.sendJson("POST", caller.endpoints(), Bodies.vector(vector));
        String path = caller.endpoints() + "/" + created.id();

        assertThat(created.result().path("status").asText()).isEqualTo("Provisioning");
        assertThat(created.result().path("serviceId").asText())
                .isEqualTo(cloud.serviceId().toString());
        clock.advance(STEP);
        JsonNode endpoint = caller.get(path).result();
        assertThat(endpoint.path("status").asText()).isEqualTo(settled);
        assertThat(endpoint.path("dnsNames")).hasSize(1);
        assertThat(caller.get(caller.endpoints()).result()).containsExactly(endpoint);

        Caller.Reply deleted = caller.delete(path);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body().has("result")).isFalse();
        assertThat(caller.get(path).result().path("status").asText()).isEqualTo("Deleting");
        clock.advance(STEP);
        assertThat(caller.get(path).status()).isEqualTo(404);
        assertThat(caller.delete(path).status()).isEqualTo(404);
    }

    @Test
    void thePrivateNamesAreReplacedAndCleared() {
        String path = caller.endpoints() + "/"
                + caller.sendJson("POST", caller.endpoints(), Bodies.vector("RPE-V2"))
                        .id();

        JsonNode replaced = caller.send(
                        "PATCH", path, "{'customPrivateDnsMappings':[{'privateDnsName':'a.acme.test'}]}")
                .result();
        JsonNode cleared =
                caller.send("PATCH", path, "{'customPrivateDnsMappings':[]}").result();

        assertThat(replaced.path("privateDnsNames")).isEqualTo(Caller.json("['a.acme.test']"));
        assertThat(cleared.path("customPrivateDnsMappings")).isEmpty();
        assertThat(cleared.path("description").asText()).isEqualTo("pg over psc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VPC_ENDPOINT_SERVICE|vpcEndpointServiceName",
                "VPC_RESOURCE|vpcResourceConfigurationId",
                "MSK_MULTI_VPC|mskClusterArn",
                "GCP_PSC_SERVICE_ATTACHMENT|gcpServiceAttachment"
            })
    void eachTypeNeedsItsMembers(String type, String needed) {
        Caller.Reply reply = caller.send("POST", caller.endpoints(), "{'description':'d','type':'" + type + "'}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).startsWith("BAD_REQUEST: /" + needed + " is required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'gcpServiceAttachment':'pg'|RPE-1",
                "'customPrivateDnsMappings':[{'privateDnsName':'a.corp'}]|RPE-5",
                "'customPrivateDnsMappings':[{'privateDnsName':'a.*.test'}]|RPE-5",
                "'customPrivateDnsMappings':[{'privateDnsName':'plain'}]|RPE-5",
                "'customPrivateDnsMappings':[{'privateDnsName':'*.a.test'},{'privateDnsName':'b.A.test'}]|RPE-5",
            })
    void refusesMembersThatCanNotWork(String members, String rule) {
        Caller.Reply reply = caller.send(
                "POST",
                caller.endpoints(),
                "{'type':'VPC_ENDPOINT_SERVICE','vpcEndpointServiceName':'s'," + members + "}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.error()).endsWith("(" + rule + ")");
    }

    @Test
    void aDescriptionIsShort() {
        String body =
                "{'type':'VPC_ENDPOINT_SERVICE','vpcEndpointServiceName':'s','description':'" + "d".repeat(256) + "'}";

        assertThat(caller.send("POST", caller.endpoints(), body).error()).endsWith("(RPE-2)");
    }

    @Test
    void privateNamesAreUniqueWithinTheService() {
        String taken = caller.endpoints() + "/"
                + caller.sendJson("POST", caller.endpoints(), Bodies.vector("RPE-V2"))
                        .id();
        String other = caller.endpoints() + "/"
                + caller.sendJson("POST", caller.endpoints(), Bodies.vector("RPE-V1"))
                        .id();
        String names = "{'customPrivateDnsMappings':[{'privateDnsName':'x.db.acme.test'}]}";

        assertThat(caller.send("PATCH", other, names).error())
                .isEqualTo("BAD_REQUEST: /customPrivateDnsMappings/0/privateDnsName overlaps a name of another"
                        + " endpoint (RPE-5)");
        assertThat(caller.send("PATCH", taken, names).status()).isEqualTo(200);
        caller.delete(taken);
        assertThat(caller.send("PATCH", other, names).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"KAF-V1, kafka, 2", "KIN-V1, kinesis, 2", "KIN-V2, kinesis, 0"})
    void discoveryKnowsMoreOfFormatsWithASchema(String vector, String arm, int optional) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("source").set(arm, Bodies.vector(vector).path("source").path(arm));

        Caller.Reply reply = caller.sendJson("POST", caller.pipes() + "/schemaDiscovery", body);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.result().path("meta").isNull()).isTrue();
        JsonNode fields = reply.result().path("fields");
        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(
                                Stream.of("name", "type").map(field::path).allMatch(JsonNode::isTextual))
                        .isTrue());
        assertThat(fields.findValues("optional").stream().filter(JsonNode::asBoolean))
                .hasSize(optional);
        assertThat(caller.get(caller.pipes()).result()).isEmpty();
    }

    @Test
    void discoveryNeedsOneSource() {
        assertThat(caller.send("POST", caller.pipes() + "/schemaDiscovery", "{'source':{}}")
                        .status())
                .isEqualTo(400);
    }
}
