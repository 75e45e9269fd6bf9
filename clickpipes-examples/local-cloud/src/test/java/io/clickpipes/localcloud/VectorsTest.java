package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.localcloud.Bodies.Vector;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {
    private static final String CREATE = "ClickPipePostRequest";
    private static final Pattern RULE = Pattern.compile("\\(([A-Z]+-\\d+)\\)");

    private final ManualClock clock = ManualClock.create();
    private LocalCloud cloud;
    private Caller caller;

    @BeforeEach
    void start() {
        cloud = LocalCloud.builder()
                .withoutRateLimit()
                .clock(clock)
                .stepTime(Duration.ofSeconds(1))
                .start();
        caller = new Caller(cloud);
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    static List<Vector> valid() {
        return Bodies.vectors().stream().filter(Vector::valid).toList();
    }

    static List<Vector> refused() {
        return Bodies.vectors().stream()
                .filter(vector -> !vector.valid())
                // The page's spelling of the state command is taken.
                .filter(vector -> !vector.id().equals("ST-X1"))
                .toList();
    }

    static List<String> page() {
        return Bodies.PAGE;
    }

    @ParameterizedTest
    @MethodSource("valid")
    void takesEveryValidVector(Vector vector) {
        assertThat(send(vector))
                .extracting(Caller.Reply::status, Caller.Reply::error)
                .containsExactly(200, "");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesEveryInvalidVectorByItsRuleAndQuotesNoValue(Vector vector) {
        Caller.Reply reply = send(vector);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.error()).startsWith("BAD_REQUEST: ");
        if (vector.caughtBy().contains("rule")) {
            assertThat(rules(reply.error())).containsExactly(vector.rule());
        } else {
            assertThat(rules(reply.error())).isEmpty();
        }
        assertThat(Secrets.in(vector.body())).noneMatch(reply.text()::contains);
    }

    @ParameterizedTest
    @MethodSource("page")
    void takesEveryCreateBodyOfTheDocsPage(String name) {
        Caller.Reply reply = caller.sendJson("POST", caller.pipes(), Bodies.page(name));

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.result().at("/destination/database").asText()).isEqualTo("default");
    }

    /** The numbers of the rules that an error names. */
    private static List<String> rules(String error) {
        return RULE.matcher(error)
                .results()
                .map(rule -> rule.group(1))
                .distinct()
                .toList();
    }

    private Caller.Reply send(Vector vector) {
        JsonNode body = vector.body();
        if (vector.schema().equals(CREATE)) {
            return caller.sendJson("POST", caller.pipes(), body);
        }
        String streaming = caller.create(Bodies.vector("KAF-V1"));
        String database = caller.create(Bodies.vector("PG-V1"));
        clock.advance(Duration.ofSeconds(10));
        caller.command(database, "stop");
        clock.advance(Duration.ofSeconds(10));
        if (vector.schema().equals("ClickPipeStatePatchRequest")) {
            caller.command(streaming, "stop");
        }
        String storage = caller.create(Bodies.vector("OBJ-V1"));
        String endpoint = caller.send(
                        "POST",
                        caller.endpoints(),
                        "{'description':'d','type':'VPC_ENDPOINT_SERVICE','vpcEndpointServiceName':'s'}")
                .id();
        boolean ofDatabase = body.path("source").has("postgres");
        Map<String, String[]> targets = Map.of(
                "ClickPipeStatePatchRequest", new String[] {"PATCH", caller.pipe(streaming) + "/state"},
                "ClickPipeScalingPatchRequest", new String[] {"PATCH", caller.pipe(streaming) + "/scaling"},
                "ClickPipesCdcScalingPatchRequest", new String[] {"PATCH", caller.service() + "/clickpipesCdcScaling"},
                "ClickPipeSettingsPutRequest", new String[] {"PUT", caller.pipe(storage) + "/settings"},
                "CreateReversePrivateEndpoint", new String[] {"POST", caller.endpoints()},
                "UpdateReversePrivateEndpoint", new String[] {"PATCH", caller.endpoints() + "/" + endpoint},
                "ClickPipePatchRequest", new String[] {"PATCH", caller.pipe(ofDatabase ? database : streaming)});
        String[] target = targets.get(vector.schema());
        assertThat(target).as("a place to send " + vector.schema()).isNotNull();
        return caller.sendJson(target[0], target[1], body);
    }
}
