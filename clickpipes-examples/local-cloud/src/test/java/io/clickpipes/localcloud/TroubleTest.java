package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {
    private static final Duration STEP = Duration.ofSeconds(1);

    private final ManualClock clock = ManualClock.create();
    private LocalCloud cloud;
    private Caller caller;
    private Trouble trouble;

    @BeforeEach
    void start() {
        cloud = LocalCloud.builder()
                .withoutRateLimit()
                .clock(clock)
                .stepTime(STEP)
                .start();
        caller = new Caller(cloud);
        trouble = cloud.trouble();
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {424, 429, 500, 503})
    void theNextRequestFailsInTheFormOfTheService(int status) {
        trouble.failNext(status, "NOT_NOW: come back later");

        Caller.Reply failed = caller.get(caller.pipes());

        assertThat(failed.status()).isEqualTo(status);
        assertThat(failed.body().path("status").asInt()).isEqualTo(status);
        assertThat(failed.error()).isEqualTo("NOT_NOW: come back later");
        assertThat(failed.body().has("requestId")).isTrue();
        assertThat(caller.get(caller.pipes()).status()).isEqualTo(200);
        assertThat(cloud.requests()).extracting(RecordedRequest::status).containsExactly(status, 200);
    }

    @Test
    void aFaultWaitsForItsOperation() {
        trouble.failNext("clickPipeCreate", 500, "INTERNAL_ERROR: no");
        trouble.failNext(429, "TOO_MANY_REQUESTS: no");

        assertThat(caller.get(caller.pipes()).status()).isEqualTo(429);
        assertThat(caller.get(caller.pipes()).status()).isEqualTo(200);
        assertThat(caller.sendJson("POST", caller.pipes(), Bodies.vector("KAF-V1"))
                        .status())
                .isEqualTo(500);
        assertThat(caller.get(caller.pipes()).result()).isEmpty();
    }

    @Test
    void anAnswerCanBeAnythingAndHaveHeaders() {
        trouble.failNext(Fault.raw(502, "text/html", "\"<h1>no</h1>\"").header("Retry-After", "7"));
        trouble.failNext(Fault.raw(200, "application/json", ""));

        Caller.Reply reply = caller.get(caller.pipes());
        Caller.Reply empty = caller.get(caller.pipes());

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.text()).isEqualTo("\"<h1>no</h1>\"");
        assertThat(reply.headers().map())
                .extractingByKeys("content-type", "retry-after")
                .hasToString("[[text/html], [7]]");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.text()).isEmpty();
    }

    @Test
    void anAnswerCanBeLostAfterTheRequestWasCarriedOut() {
        trouble.failNext(Fault.droppedConnection().on("clickPipeCreate").afterHandling());

        assertThatThrownBy(() -> caller.create(Bodies.vector("KAF-V1"))).isInstanceOf(UncheckedIOException.class);

        assertThat(caller.get(caller.pipes()).result()).hasSize(1);
        assertThat(cloud.requests().get(0).status()).isZero();
    }

    @Test
    void aConnectionCanEndBeforeTheRequestWasCarriedOut() {
        trouble.failNext(Fault.droppedConnection().on("clickPipeCreate"));

        assertThatThrownBy(() -> caller.create(Bodies.vector("KAF-V1"))).isInstanceOf(UncheckedIOException.class);

        assertThat(caller.get(caller.pipes()).result()).isEmpty();
    }

    @Test
    void aRefusedRequestKeepsItsAnswerAndFaultsCanBeTakenBack() {
        trouble.failNext(Fault.status(503, "LATER: no").on("clickPipeCreate").afterHandling());
        trouble.failNext(500, "INTERNAL_ERROR: no");
        trouble.clearFaults();
        trouble.failNext(Fault.status(503, "LATER: no").afterHandling());

        assertThat(caller.send("POST", caller.pipes(), "{}").status()).isEqualTo(400);
        assertThat(caller.get(caller.pipes()).status()).isEqualTo(200);
    }

    @Test
    void faultsStrikeOnlyThoseWhoHaveTheKey() {
        trouble.failNext(500, "INTERNAL_ERROR: no");

        assertThat(caller.sendText("GET", caller.pipes(), null, Map.of()).status())
                .isEqualTo(401);
        assertThat(caller.get("/nowhere").status()).isEqualTo(404);
        assertThat(caller.get(caller.pipes()).status()).isEqualTo(500);
    }

    @Test
    void refusesFaultsThatCanNotStrike() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trouble.failNext("clickPipeFly", 500, "no"))
                .withMessageContaining("clickPipeCreate");
        assertThatIllegalArgumentException().isThrownBy(() -> trouble.failNext(99, "no"));
        assertThatIllegalStateException()
                .isThrownBy(() -> Fault.droppedConnection().header("a", "b"));
        assertThat(Fault.status(500, "text").on("clickPipeGet")).hasToString("Fault[status 500 for clickPipeGet]");
    }

    @ParameterizedTest
    @CsvSource({"idle", "stopped", "partially_running"})
    void noPipeIsCreatedWhileTheServiceDoesNotRun(String state) {
        trouble.serviceState(state);

        Caller.Reply reply = caller.sendJson("POST", caller.pipes(), Bodies.vector("KAF-V1"));

        assertThat(reply.status()).isEqualTo(424);
        assertThat(reply.error())
                .isEqualTo("FAILED_DEPENDENCY: ClickPipe creation is allowed only when the ClickHouse service is"
                        + " running. Current state: " + state);
        trouble.serviceState("running");
        assertThat(caller.sendJson("POST", caller.pipes(), Bodies.vector("KAF-V1"))
                        .status())
                .isEqualTo(200);
        assertThatIllegalArgumentException().isThrownBy(() -> trouble.serviceState("asleep"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAF-V1", "PG-V1"})
    void aFailedPipeStaysFailedUntilItIsStarted(String vector) {
        String id = caller.create(Bodies.vector(vector));
        trouble.fail(UUID.fromString(id));
        clock.advance(STEP.multipliedBy(9));

        assertThat(caller.state(id)).isEqualTo("Failed");
        assertThat(caller.command(id, "start").state()).isEqualTo("Provisioning");
        clock.advance(STEP);
        assertThat(caller.state(id)).isEqualTo("Running");
    }

    @Test
    void aFailedPipeTriesAgainOnceItsSourceIsChanged() {
        String id = caller.create(Bodies.vector("KAF-V1"));
        trouble.fail(UUID.fromString(id));

        assertThat(caller.send("PATCH", caller.pipe(id), "{'name':'n'}").state())
                .isEqualTo("Failed");
        clock.advance(STEP.multipliedBy(2));
        assertThat(caller.state(id)).isEqualTo("Failed");
        assertThat(caller.sendJson("PATCH", caller.pipe(id), Bodies.vector("UPD-V2"))
                        .state())
                .isEqualTo("Failed");
        clock.advance(STEP.multipliedBy(2));
        assertThat(caller.state(id)).isEqualTo("Running");
    }

    @Test
    void aDegradedPipeRunsUntilItIsStopped() {
        String id = caller.create(Bodies.vector("KAF-V1"));
        trouble.degrade(UUID.fromString(id));

        assertThat(caller.state(id)).isEqualTo("Degraded");
        assertThat(caller.command(id, "start").error()).isEqualTo("BAD_REQUEST: ClickPipe is already running");
        assertThat(caller.command(id, "stop").state()).isEqualTo("Stopping");
    }

    @Test
    void anInternalErrorIsACaseForSupport() {
        String id = caller.create(Bodies.vector("KAF-V1"));
        trouble.failInternally(UUID.fromString(id));

        assertThat(caller.state(id)).isEqualTo("InternalError");
        assertThat(caller.command(id, "start").error()).contains("support");
        assertThat(caller.delete(caller.pipe(id)).status()).isEqualTo(200);
    }

    @Test
    void theOwnerOfTheOtherSideDecidesAboutAConnection() {
        UUID accepted = endpoint("RPE-V2");
        UUID rejected = UUID.fromString(
                caller.send("POST", caller.endpoints(), "{'type':'VPC_ENDPOINT_SERVICE','vpcEndpointServiceName':'s'}")
                        .id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trouble.acceptEndpoint(accepted))
                .withMessageContaining("does not wait");
        clock.advance(STEP);

        trouble.acceptEndpoint(accepted);
        trouble.rejectEndpoint(rejected);

        assertThat(status(accepted)).isEqualTo("Ready");
        assertThat(status(rejected)).isEqualTo("Rejected");
    }

    @Test
    void whatIsNotThereCanNotGetIntoTrouble() {
        UUID nobody = UUID.randomUUID();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> trouble.fail(nobody))
                .withMessageContaining(nobody.toString());
        assertThatIllegalArgumentException().isThrownBy(() -> trouble.acceptEndpoint(nobody));
    }

    private UUID endpoint(String vector) {
        return UUID.fromString(caller.sendJson("POST", caller.endpoints(), Bodies.vector(vector))
                .id());
    }

    private String status(UUID endpoint) {
        return caller.get(caller.endpoints() + "/" + endpoint)
                .result()
                .path("status")
                .asText();
    }
}
