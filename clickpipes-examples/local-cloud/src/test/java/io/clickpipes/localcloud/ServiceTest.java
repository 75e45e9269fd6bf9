package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {
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

    @Test
    void isShownWithItsIdAndRunsUnlessSomebodyStopsIt() {
        Caller.Reply service = caller.get(caller.service());

        assertThat(service.status()).isEqualTo(200);
        assertThat(service.id()).isEqualTo(cloud.serviceId().toString());
        assertThat(service.result().path("name").asText()).isNotBlank();
        assertThat(service.state()).isEqualTo("running");
        assertThat(cloud.requests().get(0).operationId()).isEqualTo("instanceGet");
    }

    @Test
    void anIdleOneWakesAndPipesCanBeCreatedThen() {
        cloud.trouble().serviceState("idle");
        assertThat(create().error()).endsWith("Current state: idle");

        assertThat(command("awake").state()).isEqualTo("awaking");
        clock.advance(STEP);
        assertThat(state()).isEqualTo("awaking");
        assertThat(create().error()).endsWith("Current state: awaking");
        assertThat(command("awake").state()).isEqualTo("awaking");
        clock.advance(STEP);

        assertThat(state()).isEqualTo("running");
        assertThat(create().status()).isEqualTo(200);
    }

    @Test
    void aStoppedOneStarts() {
        cloud.trouble().serviceState("stopped");

        assertThat(command("start").state()).isEqualTo("starting");
        assertThat(create().status()).isEqualTo(424);
        clock.advance(STEP);

        assertThat(state()).isEqualTo("running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"running", "idle", "partially_running"})
    void stopsFromAnyState(String before) {
        cloud.trouble().serviceState(before);

        assertThat(command("stop").state()).isEqualTo("stopping");
        clock.advance(STEP);

        assertThat(state()).isEqualTo("stopped");
        assertThat(create().error()).endsWith("Current state: stopped");
    }

    @Test
    void canBeStartedWhileItStopsAndStoppedWhileItWakes() {
        command("stop");
        assertThat(command("start").state()).isEqualTo("starting");
        cloud.trouble().serviceState("idle");
        command("awake");

        assertThat(command("stop").state()).isEqualTo("stopping");
        clock.advance(STEP.multipliedBy(5));
        assertThat(state()).isEqualTo("stopped");
    }

    @ParameterizedTest
    @CsvSource({
        "idle, start",
        "running, start",
        "partially_running, start",
        "running, awake",
        "stopped, awake",
        "stopped, stop"
    })
    void someCommandsChangeNothing(String state, String command) {
        cloud.trouble().serviceState(state);

        Caller.Reply reply = command(command);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.state()).isEqualTo(state);
        clock.advance(STEP.multipliedBy(5));
        assertThat(state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'command':'sleep'}", "{}", "{'command':'start','force':true}"})
    void refusesWhatIsNoCommand(String body) {
        Caller.Reply refused = caller.send("PATCH", caller.service() + "/state", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error()).startsWith("BAD_REQUEST: ");
    }

    @Test
    void thereIsNoOtherOne() {
        String other = "/v1/organizations/" + cloud.organizationId() + "/services/" + UUID.randomUUID();

        assertThat(caller.get(other).status()).isEqualTo(404);
        assertThat(caller.send("PATCH", other + "/state", "{'command':'stop'}").status())
                .isEqualTo(404);
        assertThat(state()).isEqualTo("running");
    }

    private Caller.Reply create() {
        return caller.sendJson("POST", caller.pipes(), Bodies.vector("KAF-V1"));
    }

    private Caller.Reply command(String command) {
        return caller.send("PATCH", caller.service() + "/state", "{'command':'" + command + "'}");
    }

    private String state() {
        return caller.get(caller.service()).state();
    }
}
